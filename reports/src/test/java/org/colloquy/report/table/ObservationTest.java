package org.colloquy.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class ObservationTest {
  private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");

  private static Observation daily(int messages) {
    Observation observation = new Observation();
    for (int i = 0; i < messages; i++) {
      observation.add(START.plus(i, ChronoUnit.DAYS));
    }
    return observation;
  }

  @Test
  void runsFromTheFirstDateToTheLast() {
    Observation.Window window = daily(3).window().orElseThrow();
    assertThat(window.first()).isEqualTo(START);
    assertThat(window.contains(START.plus(2, ChronoUnit.DAYS).plusMillis(3))).isTrue();
    assertThat(window.disbelieved()).isZero();
  }

  @Test
  void doesNotBelieveAClockThatIsDecadesOff() {
    Observation observation = daily(2_000);
    observation.add(Instant.parse("2038-01-19T03:14:07Z"));
    observation.add(Instant.parse("1970-01-01T00:00:00Z"));
    Observation.Window window = observation.window().orElseThrow();
    assertThat(window.first()).isEqualTo(START);
    assertThat(window.last()).isBefore(Instant.parse("2026-01-01T00:00:00Z"));
    assertThat(window.disbelieved()).isEqualTo(2);
  }

  @Test
  void believesAPauseOfYears() {
    Observation observation = daily(300);
    for (int i = 0; i < 100; i++) {
      observation.add(Instant.parse("2030-01-01T00:00:00Z").plus(i, ChronoUnit.DAYS));
    }
    assertThat(observation.window().orElseThrow().disbelieved()).isZero();
  }

  @Test
  void isUnknownWithoutADate() {
    assertThat(new Observation().window()).isEmpty();
  }
}
