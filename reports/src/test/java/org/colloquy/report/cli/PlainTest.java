package org.colloquy.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {

  @Test
  void showsControlsInsteadOfSendingThem() {
    assertThat(Plain.text("a\u001b[2J\u0007\r\u007f\u009bb")).isEqualTo("a␛[2J␇␍␡\uFFFDb");
  }

  @Test
  void keepsLineEndsAndTurnsTabsIntoSpaces() {
    assertThat(Plain.text("a\tb\nc")).isEqualTo("a b\nc");
    assertThat(Plain.line("a\tb\nc")).isEqualTo("a b c");
  }

  @Test
  void keepsAllScriptsButNotTheMarksThatTurnTheirDirection() {
    assertThat(Plain.text("日本 שלום e\u0301 \u202eevil")).isEqualTo("日本 שלום e\u0301 \uFFFDevil");
  }
}
