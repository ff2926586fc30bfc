package org.colloquy.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpelledNameTest {

  @Test
  void knowsANameWhoseLettersWereLost() {
    assertThat(mayBe("?oe ??h", "Zoë Ash")).isFalse();
    assertThat(mayBe("Zo? Ashton", "Zoë Ashton")).isTrue();
    assertThat(mayBe("Zo?? Ashton", "Zoë Ashton")).isTrue();
    assertThat(mayBe("Zo\ufffd Ashton", "Zoë Ashton")).isTrue();
    assertThat(mayBe("Zo? Ashton", "Zoë Ashby")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zo? Ash", "Zo\ufffd Ash", "Zo\u0000 Ash", "Zoë Ash", "Ada (?)", "", "?"})
  void tellsWithoutReadingItWhetherANameIsDamaged(String name) {
    assertThat(SpelledName.isDamaged(name)).isEqualTo(SpelledName.of(name).isDamaged());
  }

  @Test
  void takesAccentsForNoDifference() {
    assertThat(mayBe("Zoe Ashton", "Zoë Ashton")).isTrue();
  }

  @Test
  void letsOneSideLeaveInitialsOut() {
    assertThat(mayBe("Ada B. Ash", "Ada Ash")).isTrue();
    assertThat(mayBe("Ada Ash", "Ada B. Ash")).isTrue();
    assertThat(mayBe("Ada B. Ash", "Ada C. Ash")).isFalse();
  }

  @Test
  void doesNotGuessFromAWordAloneOrFromLostLettersOnly() {
    assertThat(mayBe("Ada", "Ada")).isFalse();
    assertThat(mayBe("??? ???", "Ada Ash")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'Ash, Ada', Ash Ada, true",
    "Ada B.Ash, Ada B Ash, true",
    "'\"Ada\" (Ash)', Ada Ash, true",
    "'Ada ,, Ash', Ada Ash, true",
    "Ada Ash, Ada Ashe, false",
    "Ada Ashe, Ada Ash, false",
    "Ada Ash, Ada Ash Bo, false",
    "Ada Ash Bo, Ada Ash, false",
    "A. Ash, Ada Ash, false",
    "An? ?oe, Ann Zoe, true",
    "A? B?, Al Bo, false",
    "?a? bc?, aab bca, false",
    "???a bcde, zzza bcde, false",
    "Ann ????, Ann Z, true"
  })
  void comparesWordByWord(String named, String known, boolean may) {
    assertThat(mayBe(named, known)).isEqualTo(may);
  }

  @Test
  void looksAtNamesOfHundredCharactersAndNoLonger() {
    String longest = "Ada " + "a".repeat(96);
    assertThat(mayBe(longest, longest)).isTrue();
    assertThat(mayBe(longest + "a", longest + "a")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Zo? Ashton, Zoë Ashton, true",
    "?oe Ashton, Zoe Ashton, true",
    "Zoe Ashto?, Zoe Ashton, true",
    "Zoë Ashton, Zoë Ashton, false",
    "Zo? Ashton, Zoë Ashby, false",
    "Zo?, Zoë, false",
    "?? ??, Zo As, false"
  })
  void repairsOnlyWhatLostLetters(String named, String known, boolean repairs) {
    SpelledName name = SpelledName.of(named);
    assertThat(name.isDamaged()).isEqualTo(named.contains("?"));
    assertThat(name.repairs(SpelledName.of(known))).isEqualTo(repairs);
  }

  @ParameterizedTest
  @CsvSource({
    "Tim Ash, Timothy Ash, true",
    "Timothy Ash, Tim Ash, true",
    "Tim B. Ash, Timothy Ash, true",
    "Tim Ash, Tom Ash, false",
    "Tim Ash, Timothy Bo, false",
    "Tim, Tim, false",
    "Tim, Timothy Tim, false",
    "Timothy Tim, Tim, false"
  })
  void knowsAShortFirstNameBeforeTheSameLastName(String a, String b, boolean shortens) {
    assertThat(SpelledName.of(a).shortens(SpelledName.of(b))).isEqualTo(shortens);
  }

  private static boolean mayBe(String named, String known) {
    return SpelledName.of(named).mayBe(SpelledName.of(known));
  }
}
