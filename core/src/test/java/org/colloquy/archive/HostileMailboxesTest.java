package org.colloquy.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mailboxes that were made to break readers. They come from a generator that lies beside a full
 * working copy, in {@code shared/hostile/make_mbox_cases.py}; without it the tests are skipped.
 * With {@code -Dcolloquy.big=true} it makes inputs of up to 1 GiB too.
 */
@Timeout(600)
class HostileMailboxesTest {

  private static final int CASES = 112;
  private static final int MAX_MILLIS = 5_000;

  /** Inputs of up to 1 GiB take their time. */
  private static final int MAX_MILLIS_BIG = 30_000;

  /** With the process of little memory it makes one more. */
  private static final int RUNS = 5;

  private static Map<String, HostileReading> elsewhere = Map.of();

  @TempDir static Path folder;

  @BeforeAll
  static void makeCases() throws IOException, InterruptedException {
    Optional<Path> generator =
        Stream.of("../../shared", "../../../shared")
            .map(shared -> Path.of(shared, "hostile", "make_mbox_cases.py"))
            .filter(Files::isRegularFile)
            .findFirst();
    assumeTrue(generator.isPresent(), "shared/hostile is not beside this working copy");
    List<String> command = new ArrayList<>();
    command.add("python3");
    command.add(generator.get().toAbsolutePath().toString());
    command.add(folder.toString());
    if (Boolean.getBoolean("colloquy.big")) {
      command.add("--big");
    }
    run(command, folder.resolve("log"));
    elsewhere = readElsewhere();
  }

  @Test
  void countsAreRightWithASmallHeapAndStack() throws IOException {
    List<HostileCase> cases = HostileCase.in(folder);
    assertThat(cases).hasSizeGreaterThanOrEqualTo(CASES);
    SoftAssertions softly = new SoftAssertions();
    for (HostileCase each : cases) {
      HostileReading reading = elsewhere.getOrDefault(each.file(), HostileReading.NONE);
      boolean right = each.accepts(reading.messages());
      softly.assertThat(right).as("%s, read %s", each, reading.messages()).isTrue();
      softly.assertThat(reading.millis()).as("%s", each).isLessThan(maxMillis(each));
    }
    softly.assertAll();
  }

  private static int maxMillis(HostileCase each) {
    return each.file().startsWith("big/") ? MAX_MILLIS_BIG : MAX_MILLIS;
  }

  @Test
  void everyRunReadsTheSame() throws IOException {
    List<HostileCase> cases =
        HostileCase.in(folder).stream().filter(c -> c.file().startsWith("complexity/")).toList();
    assertThat(cases).hasSizeGreaterThan(50);
    assertThat(cases.parallelStream().filter(each -> !isReadTheSame(each))).isEmpty();
  }

  private static boolean isReadTheSame(HostileCase each) {
    Path input = folder.resolve(each.file());
    String first = elsewhere.getOrDefault(each.file(), HostileReading.NONE).digest();
    return IntStream.range(0, RUNS)
        .allMatch(run -> HostileReading.opened(input).digest().equals(first));
  }

  /** What a process with little memory reads, by file. */
  private static Map<String, HostileReading> readElsewhere()
      throws IOException, InterruptedException {
    Path rows = folder.resolve("rows");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    String main = HostileMailboxes.class.getName();
    run(List.of(java, "-Xss512k", "-Xmx256m", "-cp", classes, main, folder.toString()), rows);
    Map<String, HostileReading> readings = new HashMap<>();
    for (String row : Files.readAllLines(rows)) {
      String[] cells = row.split("\t", 4);
      readings.put(
          cells[3].replace("\\n", "\n"),
          new HostileReading(cells[0], Long.parseLong(cells[1]), cells[2]));
    }
    return readings;
  }

  private static void run(List<String> command, Path output)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(output.toFile());
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    // File names of the cases are in UTF-8.
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    try {
      assertThat(process.waitFor(500, TimeUnit.SECONDS)).as("%s ends", command).isTrue();
      assertThat(process.exitValue()).isZero();
    } finally {
      process.destroyForcibly();
    }
  }
}
