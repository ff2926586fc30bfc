package org.colloquy.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefuserTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+49 1", "-1", "@SUM(A1)", "\tx", "\r\nx", "\nx", "\uFF1D1", "\uFF0B1"})
  void putsAnApostropheBeforeWhatCouldRun(String text) {
    assertThat(Defuser.defuse(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a=b", " =1", "Re: x", "'", "1 - 2", "\u00e4"})
  void leavesOtherTextAlone(String text) {
    assertThat(Defuser.defuse(text)).isSameAs(text);
  }

  @Test
  void replacesWhatATerminalWouldObey() {
    assertThat(Defuser.defuse("a\u001b[2Jb\u0000\u009bc\td\u202ee\rf\r\ng"))
        .isEqualTo("a\uFFFD[2Jb\uFFFD\uFFFDc\td\uFFFDe\uFFFDf\r\ng");
  }

  @Test
  void keepsTheApostropheBeforeACarriageReturnThatIsReplaced() {
    assertThat(Defuser.defuse("\r=1")).isEqualTo("'\uFFFD=1");
  }
}
