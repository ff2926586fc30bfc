package org.colloquy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands of the README beside the samples do what stands below them. */
class SampleCommandsTest {
  private static final Path README = Path.of("README.md");
  private static final Path SOURCES = Path.of("src/main/java/org/colloquy/samples");
  private static final Pattern BLOCK =
      Pattern.compile("^```\\w*\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern RUN = Pattern.compile("(?:\\$ )?samples/run (\\w+)(.*)");
  private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|(\\S+)");

  /**
   * Run by tests of their own: one serves until it is stopped, two write whole reports, at which
   * there is more to see.
   */
  private static final Set<String> ELSEWHERE = Set.of("WebApp", "ArchiveReport", "OwnChart");

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

  /** Java runs a single file from its source, so that one sample cannot use another. */
  @Test
  void standAlone() throws IOException {
    List<String> names = commands().stream().map(Told::sample).toList();
    for (String name : names) {
      String source = Files.readString(SOURCES.resolve(name + ".java"));
      assertThat(names)
          .as(name)
          .allMatch(other -> other.equals(name) || !source.matches("(?s).*\\b" + other + "\\b.*"));
    }
  }

  /** The script finds the source and the jars and hands on all arguments, here to no Java. */
  @Test
  void areHandedToJavaByTheScript(@TempDir Path top) throws Exception {
    Path java = Files.createDirectories(top.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Path script = Files.createDirectories(top.resolve("a b/samples")).resolve("run");
    Files.copy(Path.of("run"), script, StandardCopyOption.COPY_ATTRIBUTES);
    Path sources =
        Files.createDirectories(script.resolveSibling("src/main/java/org/colloquy/samples"));
    Files.createFile(sources.resolve("Misquoted.java"));
    assertThat(output(script, top, "Misquoted")).contains("build first").endsWith("exit 2");

    Path jars = Files.createDirectories(top.resolve("a b/reports/target/colloquy/lib"));
    assertThat(output(script, top, "Misquoted", "dev.mbox", "Ada Ash").lines())
        .containsExactly(
            "-cp", jars + "/*", sources + "/Misquoted.java", "dev.mbox", "Ada Ash", "exit 0");
    assertThat(output(script, top, "Nothing")).contains("one of\nMisquoted\n").endsWith("exit 2");
  }

  private static String output(Path script, Path top, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", top.resolve("jdk").toString());
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return output + "exit " + process.waitFor();
  }
}
