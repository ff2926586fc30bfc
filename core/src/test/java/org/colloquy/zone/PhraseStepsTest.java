package org.colloquy.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PhraseStepsTest {
  private static final List<String> PHRASES = List.of("lamp oil", "wicks", "oil", "a lamp");

  @Test
  void stepsOverNoPhrase() {
    PhraseSteps all = new PhraseSteps(PHRASES);
    PhraseSteps longer = new PhraseSteps(List.of("lamp oil", "a lamp"));
    Random random = new Random(7);
    int found = 0;
    for (int i = 0; i < 20_000; i++) {
      String text = text(random);
      found += assertFindsAll(all, PHRASES, text);
      found += assertFindsAll(longer, List.of("lamp oil", "a lamp"), text);
    }
    assertThat(found).isGreaterThan(10_000);
  }

  /** Fewer looks than characters are what the steps are for. */
  @Test
  void passesProseBy() {
    PhraseSteps steps = new PhraseSteps(List.of("extinguish", "trim the"));
    char[] text = "We lit her every night of that year, and nobody complained.".toCharArray();
    assertThat(steps.next(text, 0, text.length)).isEqualTo(text.length);
  }

  private static int assertFindsAll(PhraseSteps steps, List<String> phrases, String text) {
    int found = 0;
    char[] chars = text.toCharArray();
    String lower = text.toLowerCase(Locale.ROOT);
    for (String phrase : phrases) {
      for (int at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + 1)) {
        assertThat(steps.next(chars, at, chars.length)).as("%s at %s", text, at).isEqualTo(at);
        assertThat(reaches(steps, chars, at)).as("%s to %s", text, at).isTrue();
        found++;
      }
    }
    return found;
  }

  /** Whether one who goes on from every place that is named comes by this one. */
  private static boolean reaches(PhraseSteps steps, char[] text, int place) {
    int at = steps.next(text, 0, text.length);
    while (at < place) {
      at = steps.next(text, at + 1, text.length);
    }
    return at == place;
  }

  private static String text(Random random) {
    List<String> pieces = List.of("lamp", "LAMP", " oil", "oil", "a ", "wick", "s", " ", ".", "x");
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(9); i >= 0; i--) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    return text.toString();
  }
}
