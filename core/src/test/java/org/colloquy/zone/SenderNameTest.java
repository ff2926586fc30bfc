package org.colloquy.zone;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.message.Mailbox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderNameTest {
  private static final SenderName ADA =
      new SenderName(new Mailbox("Adalbertina B. Ash-Bo", "lamplighter@example.org"));

  @ParameterizedTest
  @CsvSource({
    "Adalbertina, her first name, true",
    "ADALBERTINA, in any case, true",
    "Ash-Bo, her last name, true",
    "Adalbertina Ash-Bo, both, true",
    "Ada, the begin of a name, true",
    "As, two letters of it, true",
    "Dalbertina, its end, false",
    "Adalbertinas, more than the name, false",
    "aba, her initials, true",
    "ab, the first of them, true",
    "a, one of them, true",
    "s, a letter within a name, false",
    "ba, initials without the first, false",
    "lamplighter, what stands before the sign of her address, true",
    "lamplight, the begin of that, false",
    "'Ada,', with a comma, true",
    "Ada.!:;-, with all that may end a name, true",
    "Ben, another, false",
    "Ada Ben, her and another, false",
    "'-', a sign alone, false",
  })
  void signsByNamesInitialsAndAddress(String words, String why, boolean hers) {
    assertThat(ADA.isSignedBy(words.split(" ", -1))).as(why).isEqualTo(hers);
  }

  @ParameterizedTest
  @CsvSource({
    "Adalbertina Ash-Bo, both names, true",
    "'Ash-Bo, Adalbertina', in any order, true",
    "Adalbertina Bo, a part of one, false",
    "Ada Ash-Bo, a short name, false",
    "Adalbertina, one, false",
    "Adalbertina B. Ash-Bo, all of them, true",
  })
  void tellsTwoNamesInFull(String words, String why, boolean full) {
    assertThat(ADA.isFullName(words.split(" ", -1))).as(why).isEqualTo(full);
  }

  @ParameterizedTest
  @CsvSource({"''", "'@example.org'"})
  void hasNoWordsWhereNeitherNameNorAddressIsKnown(String address) {
    SenderName nobody = new SenderName(new Mailbox("", address));
    assertThat(nobody.isSignedBy(new String[] {"Ada"})).isFalse();
    assertThat(nobody.isSignedBy(new String[] {""})).isFalse();
    assertThat(nobody.isSignedBy(new String[0])).isFalse();
  }
}
