package org.colloquy.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands of the README beside the samples do what stands below them. */
class SampleCommandsTest {
  private static final Path README = Path.of("README.md");
  private static final Path SOURCES = Path.of("src/main/java/org/colloquy/samples");
  private static final Pattern BLOCK =
      Pattern.compile("^```\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern RUN = Pattern.compile("(?:\\$ )?samples/run (\\w+)(.*)");
  private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|(\\S+)");

  /**
   * Run elsewhere: the one that serves until it is stopped by {@link WebAppTest}, the one that
   * takes longest by {@link ArchiveReportTest}.
   */
  private static final Set<String> ELSEWHERE = Set.of("WebApp", "ArchiveReport");

  /** A command and some of the lines that it prints. */
  record Told(String sample, List<String> arguments, List<String> lines) {
    @Override
    public String toString() {
      return sample;
    }
  }

  static List<Told> commands() throws IOException {
    List<Told> commands = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(README));
    while (block.find()) {
      List<String> lines = block.group(1).lines().toList();
      Matcher run = RUN.matcher(lines.get(0));
      if (run.matches()) {
        commands.add(new Told(run.group(1), words(run.group(2)), lines.subList(1, lines.size())));
      }
    }
    return commands;
  }

  private static List<String> words(String line) {
    return ARGUMENT
        .matcher(line)
        .results()
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .toList();
  }

  static List<Told> here() throws IOException {
    List<Told> here = new ArrayList<>(commands());
    here.removeIf(told -> ELSEWHERE.contains(told.sample()));
    return here;
  }

  @ParameterizedTest
  @MethodSource("here")
  void printsTheLinesBelow(Told told) {
    List<String> expected =
        told.lines().stream().map(line -> line.replaceFirst("^samples/", "")).toList();
    assertThat(expected).isNotEmpty();
    assertThat(SampleRun.output(told.sample(), told.arguments()).lines())
        .containsSubsequence(expected);
  }

  @Test
  void areAllThatThereAre() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      assertThat(commands().stream().map(Told::sample))
          .containsExactlyInAnyOrderElementsOf(
              files
                  .map(file -> file.getFileName().toString().replace(".java", ""))
                  .filter(name -> !name.equals("package-info"))
                  .toList());
    }
  }

  /** Once for all: the script finds the source, the jars and Java. */
  @Test
  void runBySourceWhereTheDistributionIsBuilt() throws Exception {
    assumeTrue(
        Files.isDirectory(Path.of("../reports/target/colloquy/lib")),
        "reports/target/colloquy is not built: samples/run was not tried");
    Process process =
        new ProcessBuilder("./run", "OwnReader", "messages/forum.txt")
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output).contains("Hanneke Vos agrees: I agree with Duarte.");
  }
}
