package org.colloquy.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bodies that were made to break those who split quotes. They come from a generator that lies
 * beside a full working copy, in {@code shared/hostile/make_thread_cases.py}; without it the tests
 * are skipped. With {@code -Dcolloquy.big=true} four times the text is tried too, in a minute.
 */
@Timeout(900)
class HostileQuotesTest {
  private static final int CASES = 48;
  private static final List<Integer> SCALES =
      Boolean.getBoolean("colloquy.big") ? List.of(1, 2, 4) : List.of(1, 2);

  /** Bodies of up to 10 MB are read three times over in it, which takes half of a small heap. */
  private static final String HEAP = Boolean.getBoolean("colloquy.big") ? "1g" : "512m";

  /** How much longer twice the text may take. */
  private static final double MAX_GROWTH = 2.6;

  /** What takes less is not judged for its growth. */
  private static final long MIN_MICROS = 20_000;

  /** What seems to grow faster is measured again so many times. */
  private static final int MOST_REPEATS = 5;

  /** A body is zoned and attributed alone, and once more under an answer that holds it too. */
  private static final int TIMES_READ = 3;

  private static final double MAX_MICROS_A_BYTE = 1.0;

  /** The thread cases below the quotes take long to write and are of no use here. */
  private static final String QUOTES_ALONE =
      """
      import sys
      path = sys.argv.pop(1)
      source = open(path, encoding='utf8').read().splitlines(True)
      ends = [i for i, line in enumerate(source) if line.startswith('# ----') and 'threads' in line]
      wanted = ''.join(source[:ends[0]]) + source[-2] if ends else ''.join(source)
      exec(compile(wanted, path, 'exec'))
      """;

  private static final Pattern CASE = Pattern.compile(" \"quote/([\\w-]+)\": \\{");
  private static final Pattern QUOTED = Pattern.compile("  \"quoted_lines\": (\\d+),?");

  /** What was measured of each case. */
  private static final Map<String, String[]> rows = new LinkedHashMap<>();

  @TempDir static Path folder;

  @BeforeAll
  static void makeAndMeasureCases() throws IOException, InterruptedException {
    Optional<Path> generator =
        Stream.of("../../shared", "../../../shared")
            .map(shared -> Path.of(shared, "hostile", "make_thread_cases.py"))
            .filter(Files::isRegularFile)
            .findFirst();
    assumeTrue(generator.isPresent(), "shared/hostile is not beside this working copy");
    assumeTrue(runs(List.of("python3", "--version")), "python3 is not installed");
    String path = generator.get().toAbsolutePath().toString();
    for (int scale : SCALES) {
      String out = folder.resolve("cases").toString();
      run(List.of("python3", "-c", QUOTES_ALONE, path, out, "--scale", "" + scale), "made");
    }
    measureAll();
  }

  @Test
  void findsTheQuotedLines() throws IOException {
    Map<String, Integer> expected = quotedLines();
    SoftAssertions softly = new SoftAssertions();
    for (String[] row : rows.values()) {
      int quoted = Integer.parseInt(row[1]);
      softly.assertThat(quoted).as(row[0]).isEqualTo(expected.getOrDefault(row[0], quoted));
    }
    softly.assertAll();
  }

  @Test
  void takesTwiceTheTimeForTwiceTheText() {
    SoftAssertions softly = new SoftAssertions();
    for (String[] row : rows.values()) {
      long before = 0;
      for (int cell = 2; cell < row.length; cell += 2) {
        long bytes = Long.parseLong(row[cell]);
        long micros = Long.parseLong(row[cell + 1]);
        softly
            .assertThat(cell == 2 || isLinear(before, micros))
            .as("%s grows from %d to %d µs", row[0], before, micros)
            .isTrue();
        softly
            .assertThat(micros < MIN_MICROS || micros < bytes * TIMES_READ * MAX_MICROS_A_BYTE)
            .as("%s takes %d µs for %d bytes", row[0], micros, bytes)
            .isTrue();
        before = micros;
      }
    }
    softly.assertAll();
  }

  /** Measures all cases, and again those that seem to grow too fast. */
  private static void measureAll() throws IOException, InterruptedException {
    int measured = 0;
    List<String> doubtful = List.of();
    do {
      for (String[] row : measure(doubtful)) {
        rows.merge(row[0], row, HostileQuotesTest::least);
      }
      doubtful = rows.values().stream().filter(row -> !isLinear(row)).map(row -> row[0]).toList();
    } while (!doubtful.isEmpty() && measured++ < MOST_REPEATS);
    assertThat(rows).hasSize(CASES);
  }

  private static boolean isLinear(String[] row) {
    for (int cell = 5; cell < row.length; cell += 2) {
      if (!isLinear(Long.parseLong(row[cell - 2]), Long.parseLong(row[cell]))) {
        return false;
      }
    }
    return true;
  }

  /** The lesser times of two measurements: what else a machine does can only lengthen them. */
  private static String[] least(String[] one, String[] other) {
    String[] least = one.clone();
    for (int cell = 3; cell < least.length; cell += 2) {
      long micros = Math.min(Long.parseLong(one[cell]), Long.parseLong(other[cell]));
      least[cell] = String.valueOf(micros);
    }
    return least;
  }

  static boolean isLinear(long once, long twice) {
    return twice < MIN_MICROS || twice <= MAX_GROWTH * once;
  }

  /** Rows of the cases that are named, or of all, from a process with a small heap and stack. */
  private static List<String[]> measure(List<String> cases)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> options = List.of("-Xss512k", "-Xmx" + HEAP, "-XX:+UseSerialGC", "-cp", classes);
    Stream<String> folders =
        SCALES.stream()
            .map(scale -> folder.resolve("cases" + (scale == 1 ? "" : "-x" + scale)) + "/quote");
    List<String> command =
        Stream.of(
                Stream.of(java),
                options.stream(),
                Stream.of(HostileQuotes.class.getName(), String.join(",", cases)),
                folders)
            .flatMap(part -> part)
            .toList();
    Path written = run(command, "rows");
    return Files.readAllLines(written).stream().map(row -> row.split("\t", -1)).toList();
  }

  /** What the generator expects, for the cases where it says so. */
  private static Map<String, Integer> quotedLines() throws IOException {
    Map<String, Integer> expected = new HashMap<>();
    String name = "";
    for (String line : Files.readAllLines(folder.resolve("cases/EXPECT.json"))) {
      Matcher begin = CASE.matcher(line);
      Matcher quoted = QUOTED.matcher(line);
      if (begin.matches()) {
        name = begin.group(1);
      } else if (quoted.matches()) {
        expected.put(name, Integer.valueOf(quoted.group(1)));
      }
    }
    return expected;
  }

  private static boolean runs(List<String> command) throws InterruptedException {
    try {
      run(command, "version");
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Runs a command to its good end; returns what it wrote. */
  private static Path run(List<String> command, String name)
      throws IOException, InterruptedException {
    Path output = folder.resolve(name);
    ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(output.toFile());
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    Process process = builder.start();
    try {
      assertThat(process.waitFor(800, TimeUnit.SECONDS)).as("%s ends", command).isTrue();
      assertThat(process.exitValue()).as("%s ends well", command).isZero();
    } finally {
      process.destroyForcibly();
    }
    return output;
  }
}
