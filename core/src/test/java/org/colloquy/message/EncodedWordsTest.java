package org.colloquy.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EncodedWordsTest {

  static Stream<SpecExample> examples() {
    return SpecExample.of(EncodedWordsTest.class, "subjects.spec");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsHeaderTextOfTheSpecification(SpecExample example) {
    assertThat(HeaderText.phrase(example.input()) + "\n").isEqualTo(example.expected());
  }
}
