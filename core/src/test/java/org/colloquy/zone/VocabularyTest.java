package org.colloquy.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private final Vocabulary words = Vocabulary.standard();

  @Test
  void knowsWordsInAllLanguagesOrInSome() {
    assertThat(words.is("verb", "schrieb")).isTrue();
    assertThat(words.is("verb", "schrieb", Set.of("de"))).isTrue();
    assertThat(words.is("verb", "schrieb", Set.of("en", "de"))).isTrue();
    assertThat(words.is("verb", "schrieb", Set.of("en", "fr"))).isFalse();
    assertThat(words.is("verb", "schrieb", words.languages())).isTrue();
    assertThat(words.is("verb", "lampe")).isFalse();
    assertThat(words.is("verb", "lampe", words.languages())).isFalse();
    assertThat(words.is("date", "schrieb")).isFalse();
    assertThat(words.is("no role", "schrieb")).isFalse();
  }

  @Test
  void holdsOnlyWordsInLowerCaseWithoutSpaceAround() {
    for (String role : Set.of("verb", "date", "greeting", "closing", "from")) {
      assertThat(words.phrases(role))
          .isNotEmpty()
          .allMatch(word -> word.equals(word.strip().toLowerCase(java.util.Locale.ROOT)));
    }
    assertThat(words.phrases("no role")).isEmpty();
  }

  @Test
  void knowsVerbsWhoseLettersWereLost() {
    assertThat(words.verbLanguages()).containsKeys("a écrit", "a ?crit", "a ??crit");
    assertThat(words.verbLanguages().get("a ?crit")).contains("fr");
    assertThat(words.verbLanguages()).doesNotContainKeys("????????", "?????");
  }

  @Test
  void tellsTheLanguagesOfAVerb() {
    assertThat(words.verbLanguages().get("wrote")).contains("en").doesNotContain("de");
    assertThat(words.verbLanguages().get("skrev")).contains("da", "no", "sv");
  }

  @Test
  void findsTheLongestVerbOfATextAndItsLastPlace() {
    VerbFinder.Found found = words.verbs().find("ada wrote that ben wrote: lamp").orElseThrow();
    assertThat(found.verb()).isEqualTo("wrote");
    assertThat(found.begin()).isEqualTo(19);
    assertThat(found.end()).isEqualTo(24);
    assertThat(words.verbs().find("ada rewrote")).isEmpty();
    assertThat(words.verbs().find("ada wrotes")).isEmpty();
    assertThat(words.verbs().find("wrote")).isPresent();
    assertThat(words.verbs().find("")).isEmpty();
    assertThat(words.verbs().isIn("rewrotes")).isTrue();
    assertThat(words.verbs().isIn("wrot")).isFalse();
  }

  @Test
  void findsWhatStandsForOnBehalfOf() {
    assertThat(words.holdsBehalf("Lamps on behalf of Ada Ash")).isTrue();
    assertThat(words.holdsBehalf("Lamps on behalf")).isFalse();
    assertThat(words.behalves()).contains(" on behalf of ");
  }
}
