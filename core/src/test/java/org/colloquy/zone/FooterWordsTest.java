package org.colloquy.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.colloquy.message.MessageParser;
import org.junit.jupiter.api.Test;

class FooterWordsTest {
  /** What some letters look like in another case, and signs 32 below or above others. */
  private static final String ODD = "@`[{ſKİı^~ÄäÉéßΣςσ";

  private static List<String> legal() throws IOException {
    try (InputStream stream = FooterWords.class.getResourceAsStream("footers.tsv")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.isBlank() && !row.startsWith("#"))
          .map(row -> row.split("\t", -1))
          .filter(cells -> cells[1].equalsIgnoreCase("legal"))
          .map(cells -> cells[2].toLowerCase(Locale.ROOT))
          .toList();
    }
  }

  @Test
  void findsWhatComparingEveryPhraseInAnyCaseFinds() throws IOException {
    List<String> phrases = legal();
    Random random = new Random(11);
    int found = 0;
    for (int i = 0; i < 20_000; i++) {
      String text = changed(phrases.get(random.nextInt(phrases.size())), random) + " etc";
      Draft draft = new Draft(MessageParser.standard().paste(text, "-"));
      boolean stands =
          phrases.stream().anyMatch(p -> draft.text().regionMatches(true, 0, p, 0, p.length()));
      boolean ours =
          FooterWords.standard().standsAt(FooterWords.Role.LEGAL, draft, 0, draft.text().length());
      assertThat(ours).as(text).isEqualTo(stands);
      found += stands ? 1 : 0;
    }
    assertThat(found).isBetween(2_000, 18_000);
  }

  /** A phrase in other case, with a character changed now and then. */
  private static String changed(String phrase, Random random) {
    StringBuilder text = new StringBuilder(phrase);
    for (int i = 0; i < text.length(); i++) {
      // the index goes by the first three characters, and knows the case of ASCII there only
      if ((i >= 3 || text.charAt(i) < 0x80) && random.nextBoolean()) {
        text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
      }
    }
    int at = random.nextInt(2 * text.length());
    if (at >= 3 && at < text.length()) {
      char odd = ODD.charAt(random.nextInt(ODD.length()));
      text.setCharAt(at, random.nextBoolean() ? odd : (char) (text.charAt(at) ^ 32));
    }
    return text.toString();
  }
}
