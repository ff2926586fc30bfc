package org.colloquy.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.XZInputStream;

/**
 * Reads real archives as Python's mail library does, field by field, but for the differences that
 * the README of the test resources explains. The archives and the program that compares lie beside
 * a full working copy, in {@code shared}; without them the test is skipped. It takes the first
 * {@value #FEW} messages of each archive; with {@code -Dcolloquy.oracle=whole} all, in minutes.
 */
@Timeout(1_800)
class OracleTest {

  private static final int FEW = 2_000;

  /** The first messages of each archive stand in so many bytes. */
  private static final long FEW_BYTES = 32L << 20;

  private static final boolean WHOLE = "whole".equals(System.getProperty("colloquy.oracle"));
  private static final int FIELDS = 8;
  private static final double AGREEMENT = 0.999;

  /** Ids without their angle brackets are read in In-Reply-To: replies to digests of one list. */
  private static final double AGREEMENT_WITH_BARE_IDS = 0.998;

  private static final Pattern FIELD = Pattern.compile("(\\w+) +all .* no-doubt (\\d+)/(\\d+) .*");
  private static final Pattern PAIRS = Pattern.compile("ours \\d+ +oracle \\d+ +paired (\\d+) .*");

  @TempDir Path folder;

  @ParameterizedTest
  @Execution(ExecutionMode.CONCURRENT)
  @ValueSource(strings = {"linux-man", "twisted-python", "openbmc"})
  void fieldsAreThoseOfAnotherReader(String corpus) throws IOException, InterruptedException {
    Path mbox = unpacked(shared("corpora/" + corpus + ".mbox.xz"));
    int limit = WHOLE ? Integer.MAX_VALUE : FEW;
    Path ours = folder.resolve("ours.jsonl");
    Path theirs = folder.resolve("theirs.jsonl");
    OracleExport.export(mbox, ours, limit);
    python("-o", theirs.toString(), "--limit", "" + limit, mbox.toString());
    List<String> report = python("--compare", ours.toString(), theirs.toString(), "--show", "0");
    int messages = Files.readAllLines(ours).size();
    assertThat(messages).isGreaterThanOrEqualTo(FEW);
    check(report, messages);
  }

  private static void check(List<String> report, int messages) {
    SoftAssertions softly = new SoftAssertions();
    int fields = 0;
    for (String line : report) {
      Matcher field = FIELD.matcher(line);
      Matcher pairs = PAIRS.matcher(line);
      if (field.matches()) {
        double same = Double.parseDouble(field.group(2)) / Double.parseDouble(field.group(3));
        softly.assertThat(same).as(line).isGreaterThanOrEqualTo(agreement(line));
        fields++;
      } else if (pairs.matches()) {
        softly.assertThat(Integer.parseInt(pairs.group(1))).as(line).isEqualTo(messages);
      }
    }
    softly.assertThat(fields).isEqualTo(FIELDS);
    softly.assertAll();
  }

  private static double agreement(String line) {
    return line.startsWith("in_reply_to") ? AGREEMENT_WITH_BARE_IDS : AGREEMENT;
  }

  private Path unpacked(Path packed) throws IOException {
    Path mbox = folder.resolve("archive.mbox");
    try (InputStream in = new XZInputStream(Files.newInputStream(packed))) {
      Files.copy(WHOLE ? in : ByteStreams.limit(in, FEW_BYTES), mbox);
    }
    return mbox;
  }

  /** Runs the program that reads and compares; what it writes, line by line. */
  private List<String> python(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add("python3");
    command.add(shared("eval/oracle.py").toString());
    command.addAll(List.of(args));
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      assertThat(process.waitFor(1_500, TimeUnit.SECONDS)).as("%s ends", command).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return Files.readAllLines(output);
  }

  private static Path shared(String file) {
    List<Path> places =
        Stream.of("../../shared", "../../../shared").map(s -> Path.of(s, file)).toList();
    List<Path> found = places.stream().filter(Files::isRegularFile).toList();
    assumeTrue(!found.isEmpty(), "shared/" + file + " is not beside this working copy");
    return found.get(0).toAbsolutePath();
  }
}
