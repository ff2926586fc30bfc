package org.colloquy.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {

  @ParameterizedTest
  @CsvSource({
    "Ada, Ada Ash, true",
    "ash, Ada Ash, true",
    "'Ash, Ada', Ada Ash, true",
    "'Ash ,  Ada', Ada Ash, true",
    "Ada Ash, 'Ash, Ada', true",
    "Ada Ash, '\"Ada\" Ash', true",
    "Ada  \t Ash, Ada B. Ash, true",
    "Ada, Adam Ash, false",
    "As, Ada Ash, false",
    "Ada Ash, Ada, false",
    "Ada Bo, Ada Ash, false",
    "'', Ada Ash, false",
    "'  ', Ada Ash, false",
    "'Ada,', Ada Ash, false",
    "Ada Ash, Ash Ada Bo, true"
  })
  void aPartOfANameHasItsWholeWords(String part, String name, boolean isPart) {
    assertThat(NameWords.of(part).isPartOf(NameWords.of(name))).isEqualTo(isPart);
  }
}
