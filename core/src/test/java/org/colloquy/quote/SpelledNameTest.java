package org.colloquy.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpelledNameTest {

  @Test
  void knowsANameWhoseLettersWereLost() {
    assertThat(mayBe("?oe ??h", "Zoë Ash")).isFalse();
    assertThat(mayBe("Zo? Ashton", "Zoë Ashton")).isTrue();
    assertThat(mayBe("Zo?? Ashton", "Zoë Ashton")).isTrue();
    assertThat(mayBe("Zo\ufffd Ashton", "Zoë Ashton")).isTrue();
    assertThat(mayBe("Zo? Ashton", "Zoë Ashby")).isFalse();
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

  private static boolean mayBe(String named, String known) {
    return SpelledName.of(named).mayBe(SpelledName.of(known));
  }
}
