package org.colloquy.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.Colloquy;
import org.colloquy.MessageAnalysis;
import org.colloquy.report.json.JsonLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The notebook counts what Java counts. */
class NotebookTest {
  @TempDir Path directory;

  @Test
  void readsTheJsonLines() throws Exception {
    List<MessageAnalysis> messages = SampleArchive.analyze(Colloquy.standard());
    Path lines = directory.resolve("dev.jsonl");
    try (OutputStream out = Files.newOutputStream(lines)) {
      for (MessageAnalysis message : messages) {
        JsonLines.write(message, out, false);
      }
    }
    long positions = messages.stream().mapToLong(message -> message.positions().size()).sum();
    assertThat(output(lines))
        .contains("97 messages in 13 threads\n")
        .contains(positions + " positions, ")
        .contains("2024-05 agree ")
        .contains("0 quoted zones without a known writer\n");
  }

  private static String output(Path lines) throws IOException, InterruptedException {
    Process process = python(lines);
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  private static Process python(Path lines) {
    try {
      return new ProcessBuilder("python3", "notebook/stances.py", lines.toString())
          .redirectErrorStream(true)
          .start();
    } catch (IOException e) {
      return abort("python3 is not here: the notebook was not run");
    }
  }
}
