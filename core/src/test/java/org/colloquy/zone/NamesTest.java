package org.colloquy.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NamesTest {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  @Test
  void splitsAsAPatternForWhiteSpaceDoes() {
    Random random = new Random(3);
    for (int i = 0; i < 5_000; i++) {
      String text = text(random);
      int most = 1 + random.nextInt(5);
      assertThat(Names.split(text, most)).as(text).isEqualTo(SPACE.split(text, most));
    }
  }

  @Test
  void leavesSignsAroundANameOut() {
    assertThat(Names.words("-- Ada  Ash —")).containsExactly("Ada", "Ash");
    assertThat(Names.words("~*~")).isEmpty();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append("ab \t\f\u000b\u00a0".charAt(random.nextInt(7)));
    }
    return text.toString();
  }
}
