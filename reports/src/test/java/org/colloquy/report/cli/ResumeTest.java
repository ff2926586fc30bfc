package org.colloquy.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that broke off, and what becomes of them. */
class ResumeTest {
  private static final String MBOX = "../samples/archive/lanternfs.mbox";

  @TempDir Path folder;
  private Path jsonl;
  private Path part;
  private byte[] whole;
  private byte[] journal;

  /** A journal as a run leaves it that is killed just before its end. */
  @BeforeEach
  void breakOff() throws Exception {
    jsonl = folder.resolve("a.jsonl");
    part = folder.resolve("a.jsonl.part");
    assertThat(analyze().code()).isZero();
    whole = Files.readAllBytes(jsonl);
    assertThat(part).doesNotExist();
    Path directory = Files.createDirectory(folder.resolve("b"));
    journal = journalOf(directory.resolve("b.jsonl"), MBOX);
  }

  /** The journal is there while the output cannot be put in its place. */
  static byte[] journalOf(Path target, String... arguments) throws IOException {
    // the place of the temporary file is taken after the run has checked it: by a full directory
    Path hidden = target.resolveSibling(".b.jsonl.tmp");
    Thread taker =
        new Thread(
            () -> {
              try {
                Path part = target.resolveSibling("b.jsonl.part");
                while (!Files.exists(part) || Files.size(part) == 0) {
                  Thread.onSpinWait();
                }
                Files.delete(hidden);
                Files.createDirectory(hidden);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    taker.start();
    Outcome outcome = analyze(target, arguments);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(target).doesNotExist();
    return Files.readAllBytes(target.resolveSibling("b.jsonl.part"));
  }

  @Test
  void endsWithTheSameBytesWhereverItBroke() throws IOException {
    Random random = new Random(8);
    for (int i = 0; i < 12; i++) {
      int cut = i == 0 ? journal.length : random.nextInt(journal.length);
      Files.write(part, Arrays.copyOf(journal, cut));
      Files.writeString(jsonl, "old");
      Outcome outcome = analyze("--resume");
      assertThat(outcome.code()).as(outcome.err()).isZero();
      assertThat(jsonl).as("cut at %d", cut).hasBinaryContent(whole);
      assertThat(part).doesNotExist();
    }
  }

  @Test
  void takesNoDamagedRecord() throws IOException {
    byte[] damaged = journal.clone();
    damaged[damaged.length / 2] ^= 1;
    Files.write(part, damaged);

    assertThat(analyze("--resume").code()).isZero();
    assertThat(jsonl).hasBinaryContent(whole);
  }

  @Test
  void refusesToGoOnWithOtherOptions() throws IOException {
    Files.write(part, journal);

    Outcome outcome = analyze("--resume", "--with-body");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("another --with-body").hasLineCount(1);
    assertThat(jsonl).hasBinaryContent(whole);
    assertThat(part).hasBinaryContent(journal);
  }

  @Test
  void saysWhenThereIsNothingToResume() {
    Outcome outcome = analyze("--resume");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).contains("nothing to resume");
    assertThat(jsonl).hasBinaryContent(whole);
  }

  @Test
  void cannotResumeStandardOutput() {
    Outcome outcome = Outcome.of("analyze", MBOX, "--jsonl", "-", "--resume");
    assertThat(outcome.code()).isEqualTo(2);
  }

  @Test
  void leavesNothingWhereTheInputIsMissing() {
    Outcome outcome = Outcome.of("analyze", "missing.mbox", "--jsonl", jsonl.toString());
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(part).doesNotExist();
    assertThat(jsonl).hasBinaryContent(whole);
  }

  @Test
  void survivesKills() throws Exception {
    Random random = new Random(3);
    Path out = folder.resolve("killed.jsonl");
    for (int i = 0; i < 3; i++) {
      Process process = start(out);
      process.waitFor(300 + random.nextInt(1200), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
    }
    assertThat(start(out).waitFor()).isZero();
    assertThat(out).hasBinaryContent(whole);
    assertThat(folder.resolve("killed.jsonl.part")).doesNotExist();
  }

  private static Process start(Path out) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "analyze",
            MBOX,
            "--resume",
            "--quiet",
            "--jsonl",
            out.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private Outcome analyze(String... more) {
    String[] all = Arrays.copyOf(more, more.length + 1);
    all[more.length] = MBOX;
    return analyze(jsonl, all);
  }

  private static Outcome analyze(Path target, String... arguments) {
    List<String> all = new ArrayList<>(List.of("analyze", "--jsonl", target.toString()));
    all.addAll(List.of(arguments));
    return Outcome.of(all.toArray(String[]::new));
  }
}
