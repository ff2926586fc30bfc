package org.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

  @Test
  void cellsAreReadAsTheyWereWritten() {
    List<String> cells =
        List.of("Ash, Ada", "\"x\"", "two\nlines", "=1+1", "'quoted'", "", "é", "\rx", "\uFF1D1");
    assertThat(Csv.rows(Csv.line(cells) + Csv.line(List.of("a", "b"))))
        .containsExactly(cells, List.of("a", "b"));
  }

  @Test
  void aSpreadsheetTakesNoCellForAFormula() {
    assertThat(Csv.line(List.of("=1", "@x", "a", "\uFF0B1", "\r=1")))
        .isEqualTo("'=1,'@x,a,'\uFF0B1,\"'\r=1\"\r\n");
  }

  @Test
  void linesMayEndInLfAndBlankOnesAreNoRows() {
    assertThat(Csv.rows("\ufeffa,b\n\n\"c\"d,e"))
        .containsExactly(List.of("a", "b"), List.of("cd", "e"));
  }
}
