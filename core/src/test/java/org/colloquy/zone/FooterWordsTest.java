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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FooterWordsTest {
  /** What some letters look like in another case, and signs 32 below or above others. */
  private static final String ODD = "@`[{ſKİı^~ÄäÉéßΣςσ";

  private static List<String> phrases(FooterWords.Role role) throws IOException {
    try (InputStream stream = FooterWords.class.getResourceAsStream("footers.tsv")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.isBlank() && !row.startsWith("#"))
          .map(row -> row.split("\t", -1))
          .filter(cells -> cells[1].equalsIgnoreCase(role.name()))
          .map(cells -> cells[2].toLowerCase(Locale.ROOT))
          .toList();
    }
  }

  @Test
  void findsWhatComparingEveryPhraseInAnyCaseFinds() throws IOException {
    List<String> phrases = phrases(FooterWords.Role.LEGAL);
    Random random = new Random(11);
    int found = 0;
    for (int i = 0; i < 20_000; i++) {
      String text = changed(phrases.get(random.nextInt(phrases.size())), random) + " etc";
      Draft draft = new Draft(MessageParser.standard().paste(text, "-"));
      boolean stands =
          phrases.stream().anyMatch(p -> draft.text().regionMatches(true, 0, p, 0, p.length()));
      boolean ours =
          FooterWords.of(FooterWords.Role.LEGAL).standsAt(draft, 0, draft.text().length());
      assertThat(ours).as(text).isEqualTo(stands);
      found += stands ? 1 : 0;
    }
    assertThat(found).isBetween(2_000, 18_000);
  }

  @ParameterizedTest
  @EnumSource
  void findsEveryPhraseInCapitals(FooterWords.Role role) throws IOException {
    for (String phrase : phrases(role)) {
      Draft draft = new Draft(MessageParser.standard().paste(capitals(phrase) + " etc", "-"));
      assertThat(FooterWords.of(role).standsAt(draft, 0, draft.text().length()))
          .as(draft.text())
          .isTrue();
    }
  }

  /** Each letter in upper case by itself: no letter becomes two. */
  private static String capitals(String phrase) {
    return phrase
        .chars()
        .map(Character::toUpperCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** A phrase in other case, with a character changed now and then. */
  private static String changed(String phrase, Random random) {
    StringBuilder text = new StringBuilder(phrase);
    for (int i = 0; i < text.length(); i++) {
      if (random.nextBoolean()) {
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
