package org.colloquy.report.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonIdsTest {
  private final PersonIds ids =
      new PersonIds(List.of("p1", "p2", "p10"), List.of("p2", "p1", "p9"));

  private String replaced(String line) {
    return new String(ids.replaceIn(line.getBytes(UTF_8)).orElseThrow(), UTF_8);
  }

  @Test
  void putsEachIdForItsOwn() {
    assertThat(
            replaced("{\"from\":{\"name\":\"Zoë\",\"person\":\"p1\"},\"x\":{\"person\":\"p10\"}}"))
        .isEqualTo("{\"from\":{\"name\":\"Zoë\",\"person\":\"p2\"},\"x\":{\"person\":\"p9\"}}");
    assertThat(replaced("{\"person\":\"p2\",\"person\":null}"))
        .isEqualTo("{\"person\":\"p1\",\"person\":null}");
  }

  @Test
  void leavesTextsAlone() {
    String line = "{\"body\":\"\\\"person\\\":\\\"p1\\\"\",\"text\":\"person\",\"name\":\"p1\"}";
    assertThat(replaced(line)).isEqualTo(line);
  }

  @Test
  void takesNoLineWithAPersonWhoIsNotKnown() {
    assertThat(ids.replaceIn("{\"person\":\"p3\"}".getBytes(UTF_8))).isEmpty();
  }
}
