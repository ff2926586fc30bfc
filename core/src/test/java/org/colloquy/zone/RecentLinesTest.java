package org.colloquy.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.colloquy.message.Mailbox;
import org.junit.jupiter.api.Test;

class RecentLinesTest {
  private int readings;

  private Optional<AttributionLine> read(String text) {
    readings++;
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new AttributionLine(new Mailbox(text, ""), false, true));
  }

  @Test
  void readsALineThatComesAgainOnce() {
    RecentLines recent = new RecentLines();
    for (int i = 0; i < 3; i++) {
      assertThat(recent.get("Ada Ash wrote:", this::read))
          .map(line -> line.writer().displayName())
          .contains("Ada Ash wrote:");
      assertThat(recent.get("", this::read)).isEmpty();
    }
    assertThat(readings).isEqualTo(2);
  }

  @Test
  void saysTheSameAsReadingAnewHoweverManyLinesTakeEachOthersPlace() {
    RecentLines recent = new RecentLines();
    Random random = new Random(4);
    for (int i = 0; i < 20_000; i++) {
      String text = "x".repeat(random.nextInt(2)) + random.nextInt(3000);
      assertThat(recent.get(text, this::read)).isEqualTo(read(text));
    }
    assertThat(readings).isLessThan(40_000);
  }
}
