package org.colloquy.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrailerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acked-by: Ada Ash <Ada@example.org>   | acked | Ada Ash | ada@example.org | agree",
        "acked-by: Ada Ash                     | acked | Ada Ash | ''              | agree",
        "ACKED-BY: Ada Ash                     | acked | Ada Ash | ''              | agree",
        "Reviewed-And-Tested-by:Ada            | reviewed-and-tested | Ada | ''    | agree",
        "Nacked-by: <ada@example.org>          | nacked | ''     | ada@example.org | object",
        "Reported-by: Ada >Ash< <a@example.org | reported | Ada >Ash< <a@example.org | '' | ''",
        "Fixes-it-by: Ada                      | fixes-it | Ada  | ''              | ''",
        "Ack-by: Ada                           | ack   | Ada     | ''              | agree",
      })
  void hasAKeyANameAndAnAddress(
      String line, String key, String name, String address, String stance) {
    Trailer trailer = Trailer.parse(line).orElseThrow();
    assertThat(trailer).isEqualTo(new Trailer(key, name, address));
    assertThat(trailer.stance().map(Stance::id).orElse("")).isEqualTo(stance);
    assertThat(Trailer.mayBe(line, 0, line.length())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reported-by: Ada",
        "So acked-by: Ada",
        "Acked1-by: Ada",
        "Ab-by: Ada",
        "-by: Ada",
        "Acked by Ada",
        "Acked-by Ada"
      })
  void isNoOtherLine(String line) {
    assertThat(Trailer.parse(line)).isEmpty();
  }

  @Test
  void isNoLongerThanTwoHundredCharacters() {
    String longest = "Acked-by: " + "a".repeat(190);
    assertThat(Trailer.parse(longest)).isPresent();
    assertThat(Trailer.parse(longest + "a")).isEmpty();
    String otherwise = "Acked by: " + "a".repeat(190);
    assertThat(Trailer.spelledOtherwise(otherwise)).isPresent();
    assertThat(Trailer.spelledOtherwise(otherwise + "a")).isEmpty();
  }

  @Test
  void isLookedForAtAGlance() {
    assertThat(Trailer.mayBe("See: Acked-by: Ada", 0, 18)).isFalse();
    assertThat(Trailer.mayBe("See: Acked-by: Ada", 5, 18)).isTrue();
    assertThat(Trailer.mayBe("Acked-by: Ada", 0, 8)).isFalse();
    assertThat(Trailer.mayBe("Acked-by: Ada", 0, 9)).isTrue();
    assertThat(Trailer.mayBe("Agreed", 0, 6)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acked by: Ada Ash               | acked    | Ada Ash | ''",
        "Acked By Ada <ada@example.org>  | acked    | Ada     | ada@example.org",
        "Reviewed-BY Ada <a@example.org> | reviewed | Ada     | a@example.org",
        "Reviewed and tested by: Ada     | reviewed and tested | Ada | ''",
        "Ack by: Ada                     | ack      | Ada     | ''"
      })
  void mayBeSpelledOtherwise(String line, String key, String name, String address) {
    assertThat(Trailer.spelledOtherwise(line)).contains(new Trailer(key, name, address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acked by Ada",
        "Acked by",
        "Reported by: Ada",
        "Acked bz: Ada",
        "Acked my: Ada",
        "Ackedxby: Ada",
        "Reviewed and very well tested by: Ada",
        "Acked by- Ada <ada@example.org>"
      })
  void isNotSpelledSo(String line) {
    assertThat(Trailer.spelledOtherwise(line)).isEqualTo(Optional.empty());
  }

  @Test
  void signsOff() {
    assertThat(Trailer.parse("Signed-off-by: Ada").map(Trailer::isSignOff)).contains(true);
    assertThat(Trailer.parse("Acked-by: Ada").map(Trailer::isSignOff)).contains(false);
  }
}
