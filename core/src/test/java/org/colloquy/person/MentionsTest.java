package org.colloquy.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {
  private final Mentions<String> mentions =
      new Mentions<>(
          List.of(
              "Ada Ash",
              "Peter Zinn",
              "Peter Quill",
              "Timothy Thorn",
              "José Núñez",
              "Jörg Böll",
              "Jeffrey Dale"),
          Function.identity(),
          String::equals);

  @ParameterizedTest
  @CsvSource({
    "Ada, Ada Ash",
    "ash, Ada Ash",
    "Ada Ash, Ada Ash",
    "Ada Birch, nobody",
    "Peter, nobody",
    "Peter Z., Peter Zinn",
    "Quill, Peter Quill",
    "P. Quill, Peter Quill",
    "P., nobody",
    "Tim, Timothy Thorn",
    "Jeff, Jeffrey Dale",
    "jose, José Núñez",
    "Joerg, Jörg Böll",
    "Ad, nobody",
    "'', nobody"
  })
  void aNameMeansWhoAloneFits(String name, String expected) {
    assertThat(mentions.find(name).orElse("nobody")).isEqualTo(expected);
  }

  @Test
  void onePersonInTwoMailboxesFitsOnce() {
    Mentions<String> twice =
        new Mentions<>(
            List.of("Ada Ash", "ADA ASH"), Function.identity(), String::equalsIgnoreCase);
    assertThat(twice.find("Ada")).contains("Ada Ash");
  }
}
