package org.colloquy.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnTest {

  private static String number(double value) {
    return Column.<Double>number("x", "", "a number", d -> d).cell().apply(value);
  }

  @Test
  void writesNumbersPlainly() {
    assertThat(number(0.1 + 0.2)).isEqualTo("0.3");
    assertThat(number(12_000_000)).isEqualTo("12000000");
    assertThat(number(0.0000004)).isEqualTo("0");
    assertThat(number(-2.5)).isEqualTo("-2.5");
    assertThat(number(Double.NaN)).isEmpty();
  }

  @Test
  void refusesTheSameColumnTwice() {
    Column<String> column = Column.text("a", "text", s -> s);
    assertThatThrownBy(() -> new Table<>("t", "a row", List.of(column, column)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("t");
  }

  @Test
  void writesHalfASurrogatePairWithoutFailing(@TempDir Path dir) throws IOException {
    Table<String> table = new Table<>("t", "a row", List.of(Column.text("a", "text", s -> s)));
    table.write(List.of("x\uD800y"), dir);
    assertThat(Files.readString(dir.resolve("t.csv"))).isEqualTo("a\r\nx?y\r\n");
  }
}
