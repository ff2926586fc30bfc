package org.colloquy.report.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuredErrorTest {
  private static final String JSON =
      """
      {"format": "colloquy-evaluation/1", "detector": "cues 0.1.0", "gold": {"name": "g"},
       "all": {"messages": 1200, "scores": {
         "agree": {"gold": 100, "found": 80, "right": 60, "precision": null},
         "object": {"gold": 4, "found": 0, "right": 0},
         "defer": {"gold": 0, "found": 0, "right": 0}}}}
      """;

  @TempDir Path directory;

  @Test
  void readsTheCountsOfEachStance() throws IOException {
    assertThat(MeasuredError.read(file(JSON)))
        .isEqualTo(
            new MeasuredError(
                "cues 0.1.0",
                1200,
                Map.of(
                    Label.AGREE, new Score(60, 20, 40),
                    Label.OBJECT, new Score(0, 0, 4),
                    Label.DEFER, new Score(0, 0, 0))));
  }

  @Test
  void saysThemInASentence() throws IOException {
    assertThat(MeasuredError.read(file(JSON)).sentence())
        .isEqualTo(
            "Precision and recall of cues 0.1.0, measured on 1,200 annotated messages: agree"
                + " 75\u00a0% (65–83) and 60\u00a0% (50–69); object not known and 0\u00a0% (0–49);"
                + " defer not known and not known (95\u00a0% intervals).");
  }

  @Test
  void knowsItsDetectorInWhateverVersion() throws IOException {
    MeasuredError error = MeasuredError.read(file(JSON));

    assertThat(error.isOf("cues")).isTrue();
    assertThat(error.isOf("cue")).isFalse();
    assertThat(error.isOf("corenlp")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "colloquy-evaluation/1 | colloquy-run/1 | \"format\" must be colloquy-evaluation/1",
        "\"all\" | \"none\" | \"all\" is missing",
        "\"scores\" | \"none\" | \"scores\" is missing",
        "\"right\": 60 | \"right\": 90 | more agree is right than there is",
        "\"right\": 60 | \"right\": -6 | \"right\" is no count",
        "\"right\": 60 | \"right\": \"x\" | \"right\" must be a whole number",
        "}}}} | }} | not JSON",
      })
  void refusesWhatWasNotWrittenSo(String was, String now, String named) throws IOException {
    Path file = file(JSON.replace(was, now));

    assertThatIOException()
        .isThrownBy(() -> MeasuredError.read(file))
        .withMessageStartingWith(file + ": not written by colloquy evaluate --json: ")
        .withMessageContaining(named);
  }

  private Path file(String json) throws IOException {
    return Files.writeString(directory.resolve("figures.json"), json);
  }
}
