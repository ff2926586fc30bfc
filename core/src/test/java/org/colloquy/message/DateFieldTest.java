package org.colloquy.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateFieldTest {

  static Stream<SpecExample> examples() {
    return SpecExample.of(DateFieldTest.class, "dates.spec");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsDatesOfTheSpecification(SpecExample example) {
    assertThat(example.input()).isNotEmpty();
    example
        .input()
        .lines()
        .forEach(
            line -> {
              int arrow = line.lastIndexOf(" -> ");
              assertThat(reading(line.substring(0, arrow)))
                  .as(line)
                  .isEqualTo(line.substring(arrow + 4));
            });
  }

  private static String reading(String value) {
    DateField.Reading reading = DateField.read(value);
    Optional<OffsetDateTime> usual = UsualDate.read(ByteSlice.of(value.getBytes(UTF_8)));
    assertThat(usual.or(reading::date)).as(value).isEqualTo(reading.date());
    String zone = reading.zoned() ? "" : " unzoned";
    return reading.date().map(date -> date + zone).orElse("none");
  }

  @Test
  void keepsTheZoneOfTheSender() {
    OffsetDateTime date = DateField.read("1 Jul 2020 01:00:00 +0900").date().orElseThrow();
    assertThat(date.getOffset().getId()).isEqualTo("+09:00");
  }
}
