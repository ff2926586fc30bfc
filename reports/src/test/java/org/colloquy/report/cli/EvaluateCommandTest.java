package org.colloquy.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateCommandTest {
  private static final String RECORD =
      """
      {"message_id": "<2@example.org>", "list": "dev", "from": "Ada Ash <ada@example.org>", \
      "in_reply_to": "<1@example.org>", "body": "Ben Bo wrote:\\n> Shall we rename it?\\n\\n\
      Agreed.\\n", "positions": [{"stance": "agree", "lines": [4, 4], "text": "Agreed.", \
      "holder": "author", "target": "Ben Bo"}, {"stance": "object", "lines": [4, 4]}]}
      """;

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | '' | no record in it",
        "hello | '' | line 1: not JSON: Unrecognized token",
        "[1] | '' | line 1: a JSON object is wanted",
        "'{} {}' | '' | line 1: one JSON object a line is wanted",
        "'{\"body\": \"x\", \"body\": \"y\"}' | '' | line 1: not JSON: Duplicate field 'body'",
        "'{\"message_id\": \" \"}' | '' | line 1: \"message_id\" must not be blank",
        "@ | \"message_id\" | line 2: \"message_id\" is missing",
        "@ | \"from\" | line 2: \"from\" is missing",
        "@ | \"body\" | line 2: \"body\" is missing",
        "@ | \"positions\" | line 2: \"positions\" is missing",
        "@ | \"stance\" | line 2: position 1: \"stance\" is missing",
        "@ | \"lines\" | line 2: position 1: \"lines\" is missing",
        "@ | \"agree\"=\"maybe\" | line 2: position 1: stance \"maybe\" must be agree, object or",
        "@ | [4, 4]=[4, 99] | line 2: position 1: lines [4, 99] must lie in the 5 of the body",
        "@ | [4, 4]=[0, 4] | line 2: position 1: \"lines\" must be [FIRST, LAST]",
        "@ | [4, 4]=[4, 3] | line 2: position 1: \"lines\" must be [FIRST, LAST]",
        "@ | [4, 4]=4 | line 2: position 1: \"lines\" must be an array",
        "@ | [4, 4]=[1, 1] | line 2: position 1: its text does not stand in lines [1, 1]",
        "@ | Shall=Will | line 2: message <2@example.org> was there before, with another body",
        "@ | \"dev\"=7 | line 2: \"list\" must be a string",
      })
  void namesFileLineAndFaultOfABadRecord(String content, String change, String named)
      throws IOException {
    Path file = Files.writeString(directory.resolve("gold.jsonl"), changed(content, change));

    Outcome outcome = Outcome.of("evaluate", file.toString());

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err()).startsWith("colloquy: " + file + ": ").contains(named);
  }

  /** A sound record and a bad one after it: a key renamed, or one text in the place of another. */
  private static String changed(String content, String change) {
    if (!content.equals("@")) {
      return content;
    }
    int equals = change.indexOf('=');
    String was = equals < 0 ? change : change.substring(0, equals);
    String now = equals < 0 ? change.replaceFirst("\"", "\"no_") : change.substring(equals + 1);
    return RECORD + RECORD.replace(was, now);
  }

  @Test
  void refusesBytesThatAreNoText() throws IOException {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    Path file = Files.write(directory.resolve("noise"), noise);

    Outcome outcome = Outcome.of("evaluate", file.toString());

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err()).contains("noise: line 1: not JSON");
  }

  @Test
  void refusesWhatIsNoFile() {
    assertThat(Outcome.of("evaluate", directory.resolve("none").toString()).err())
        .contains("none: no such file")
        .hasLineCount(1);
    assertThat(Outcome.of("evaluate", directory.toString()).err())
        .contains("a file of annotated mail is wanted, not a folder")
        .hasLineCount(1);
  }

  @Test
  void refusesANegativeNumberOfErrors() throws IOException {
    Outcome outcome = Outcome.of("evaluate", gold().toString(), "--errors", "-1");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("--errors -1: must be at least 0");
  }

  @Test
  void printsFiguresAndErrors() throws IOException {
    Outcome outcome = Outcome.of("evaluate", gold().toString(), "-q", "--errors", "5");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out().lines().map(String::stripTrailing))
        .contains(
            "           gold found right  precision         recall            F1",
            "agree         1     1     1  100.0 (21–100)    100.0 (21–100)    100.0 (34–100)",
            "object        1     0     0      –               0.0 (0–79)        0.0 (0–88)",
            "defer         0     0     0      –                 –                 –",
            "missed  object   <2@example.org> line 4: Agreed.");
    assertThat(outcome.out().lines().map(Columns::of)).allMatch(columns -> columns <= 80);
  }

  @Test
  void writesJsonAndTablesWhereTheyAreWanted() throws IOException {
    Path json = directory.resolve("out.json");
    Path tables = directory.resolve("a/tables");

    Outcome outcome =
        Outcome.of(
            "evaluate", gold().toString(), "-q", "--json", json.toString(), "--csv=" + tables);

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("precision");
    assertThat(json).content().startsWith("{").contains("colloquy-evaluation/1", "\"sha256\"");
    assertThat(tables).isDirectoryContaining("glob:**scores.csv");
  }

  @Test
  void writesJsonAloneToStandardOutput() throws IOException {
    Outcome outcome = Outcome.of("evaluate", gold().toString(), "-q", "--json", "-");

    assertThat(outcome.out()).startsWith("{").endsWith("}\n").doesNotContain("percent");
  }

  @Test
  void findsNothingWithoutADetector() throws IOException {
    Outcome outcome = Outcome.of("evaluate", gold().toString(), "--positions", "none", "-q");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("detector none").doesNotContain("Brier");
  }

  @Test
  void letsChartsStateTheErrorThatWasMeasured() throws IOException {
    Path json = directory.resolve("out.json");
    Path mail = Files.writeString(directory.resolve("a.txt"), "Ben wrote:\n> Yes?\n\nAgreed.\n");
    Path report = directory.resolve("report");
    Outcome.of("evaluate", gold().toString(), "-q", "--json", json.toString());

    Outcome outcome =
        Outcome.of(
            "report", mail.toString(), "-q", "-o", report.toString(), "--evaluation=" + json);

    assertThat(outcome.code()).isZero();
    assertThat(report.resolve("charts.html"))
        .content()
        .contains("measured on 1 annotated message: agree 100")
        .contains("object not known and 0");
    assertThat(report.resolve("run.json")).content().contains("\"evaluation\"");
  }

  @Test
  void statesNoErrorOfAnotherDetector() throws IOException {
    Path json = directory.resolve("out.json");
    Outcome.of("evaluate", gold().toString(), "-q", "--positions=none", "--json=" + json);

    Outcome outcome =
        Outcome.of("report", "a.txt", "-o", directory + "/report", "--evaluation=" + json);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("it is of none, and --positions is cues").hasLineCount(1);
  }

  private Path gold() throws IOException {
    return Files.writeString(directory.resolve("gold.jsonl"), RECORD);
  }
}
