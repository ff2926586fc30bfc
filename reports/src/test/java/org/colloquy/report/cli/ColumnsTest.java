package org.colloquy.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void countsWideCharactersTwiceAndCombiningMarksNot() {
    assertThat(Columns.of("abc")).isEqualTo(3);
    assertThat(Columns.of("日本")).isEqualTo(4);
    assertThat(Columns.of("e\u0301")).isEqualTo(1);
    assertThat(Columns.of("\ud83d\ude00")).isEqualTo(2);
  }

  @Test
  void cutsBeforeAWideCharacterThatWouldStickOut() {
    assertThat(Columns.fit("a日本", 4)).isEqualTo(2);
    assertThat(Columns.fit("\ud83d\ude00", 1)).isEqualTo(2);
  }

  @Test
  void wrapsAtTheLastSpaceWhereThereIsOne() {
    assertThat(Columns.wrap("some words here", 12)).isEqualTo("some words ".length());
    assertThat(Columns.wrap("averylongwordthatgoeson", 12)).isEqualTo(12);
    assertThat(Columns.wrap("fits", 12)).isEqualTo(4);
    assertThat(Columns.wrap("fits with space ", 15)).isEqualTo(16);
  }

  @Test
  void cutsWhatDoesNotFitAndSaysSo() {
    assertThat(Columns.cut("rename", 6)).isEqualTo("rename");
    assertThat(Columns.cut("rename", 5)).isEqualTo("rena…");
    assertThat(Columns.cut("日本語", 5)).isEqualTo("日本…");
  }
}
