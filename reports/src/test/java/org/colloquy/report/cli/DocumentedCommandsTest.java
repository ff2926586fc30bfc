package org.colloquy.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;
import picocli.CommandLine;

/**
 * The commands that the documents tell are run on the sample archive, those of one document one
 * after another in one folder; what cannot be run here is listed with the reason.
 */
class DocumentedCommandsTest {
  private static final Path TOP = Path.of("..");

  /** How commands begin that are not run here, and why not. */
  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("samples/run ", "SampleCommandsTest of the samples runs them"),
          Map.entry("python3 samples/notebook/", "NotebookTest of the samples runs it"),
          Map.entry("samples/quickstart.sh", ".ci/run runs it; it builds the whole"),
          Map.entry(".ci/page ", ".ci/run runs it; it needs a browser"),
          Map.entry("mvn ", "the build itself, and downloads"),
          Map.entry("java -cp 'samples/parquet/", "ExportTablesTest, of a profile not built here"),
          Map.entry("java -cp 'samples/benchmarks/", "takes minutes, on archives not here"),
          Map.entry("samples/benchmarks/", "the same"),
          Map.entry("samples/spark/", "takes minutes, on a cluster; of a profile not built here"),
          Map.entry("samples/training/", "learns from mail not here; TrainRankerTest tries it"),
          Map.entry("shuf ", "a program of the system"),
          Map.entry("head -c 32 /dev/urandom ", "the same"),
          Map.entry("jq ", "the same"));

  private static final String DISTRIBUTION = "reports/target/colloquy/bin/";
  private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|(\\S+)");
  private static final Set<String> OUTPUT =
      Set.of("-o", "--jsonl", "--json", "--csv", "--suggest", "--mailmap");

  @TempDir Path folder;

  static Stream<String> documents() throws IOException {
    return ToldCommand.byDocument(TOP).entrySet().stream()
        .filter(document -> document.getValue().stream().anyMatch(told -> isOurs(told)))
        .map(Map.Entry::getKey);
  }

  private static boolean isOurs(ToldCommand told) {
    return told.line().replace(DISTRIBUTION, "").startsWith("colloquy ");
  }

  @Test
  void areRunHereOrElsewhere() throws IOException {
    Map<String, List<ToldCommand>> documents = ToldCommand.byDocument(TOP);
    assertThat(documents).hasSizeGreaterThan(9).containsKeys("README.md", "samples/README.md");
    Set<String> needed = new HashSet<>();
    List<String> unknown = new ArrayList<>();
    documents.forEach(
        (document, commands) -> {
          for (ToldCommand told : commands) {
            List<String> begins =
                ELSEWHERE.keySet().stream().filter(b -> told.line().startsWith(b)).toList();
            needed.addAll(begins);
            if (begins.isEmpty() && !isOurs(told)) {
              unknown.add(document + ": " + told);
            }
          }
        });
    assertThat(unknown).as("commands that no test runs").isEmpty();
    assertThat(needed).as("excuses").isEqualTo(ELSEWHERE.keySet());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void endWithoutAFault(String document) throws IOException {
    provide();
    for (ToldCommand told : ToldCommand.byDocument(TOP).getOrDefault(document, List.of())) {
      if (isOurs(told)) {
        Outcome outcome = Outcome.of(arguments(told.line().replace(DISTRIBUTION, "")));
        assertThat(outcome.code()).as("%s%n%s", told, outcome.err()).isZero();
        List<String> shown = new ArrayList<>(told.output());
        shown.removeIf(line -> line.contains("SNAPSHOT"));
        if (!shown.isEmpty()) {
          assertThat(outcome.out().lines()).as(told.line()).containsSubsequence(shown);
        }
      }
    }
  }

  /** What the documents call the files of somebody else. */
  private void provide() throws IOException {
    Path samples = TOP.resolve("samples");
    Path mbox = samples.resolve("archive/lanternfs.mbox");
    Files.copy(mbox, folder.resolve("dev.mbox"));
    Files.copy(mbox, Files.createDirectory(folder.resolve("lists")).resolve("dev.mbox"));
    try (XZOutputStream out =
        new XZOutputStream(
            Files.newOutputStream(folder.resolve("dev.mbox.xz")), new LZMA2Options(0))) {
      Files.copy(mbox, out);
    }
    Files.copy(samples.resolve("messages/pasted.txt"), folder.resolve("mail.txt"));
    Path gold = samples.resolve("archive/gold.jsonl");
    Files.copy(gold, folder.resolve("gold.jsonl"));
    Path told = Files.createDirectories(folder.resolve("samples/archive"));
    Files.copy(gold, told.resolve("gold.jsonl"));
    Files.copy(mbox, told.resolve("lanternfs.mbox"));
    Files.createDirectories(folder.resolve("samples/target"));
    Files.writeString(folder.resolve("secret.key"), "c2VjcmV0".repeat(8) + "\n");
    Files.writeString(folder.resolve(".mailmap"), "Ilse Vandermeer <ilse@example.com>\n");
    Files.writeString(
        folder.resolve("MAINTAINERS"),
        "STORE\nM:\tIlse Vandermeer <ilse@example.com>\nF:\tstore/\n");
  }

  /** The arguments as a shell splits them; names of files are taken to be of the folder. */
  private String[] arguments(String command) {
    // the parser is in another module, which the tests of this one do not see
    Matcher argument =
        ARGUMENT.matcher(command.replaceFirst("^colloquy ", "").replace("corenlp", "cues"));
    List<String> arguments = new ArrayList<>();
    while (argument.find()) {
      boolean quoted = argument.group(1) != null;
      arguments.add(quoted ? argument.group(1) : place(arguments, argument.group(2)));
    }
    return arguments.toArray(String[]::new);
  }

  private String place(List<String> before, String word) {
    boolean output = !before.isEmpty() && OUTPUT.contains(before.get(before.size() - 1));
    boolean given = !before.isEmpty() && !word.isEmpty() && Files.exists(folder.resolve(word));
    return output || given ? folder.resolve(word).toString() : word;
  }

  /** An option between backquotes is one of the command's, or another program's. */
  @Test
  void nameOptionsThatThereAre() throws IOException {
    Set<String> options = new HashSet<>(Set.of("--help", "--version"));
    for (CommandLine command : ColloquyCommand.create().getSubcommands().values()) {
      command.getCommandSpec().options().forEach(o -> options.addAll(List.of(o.names())));
    }
    Pattern named = Pattern.compile("`(?:colloquy [^`\n]*?)?(--[a-z][a-z-]+)");
    List<String> unknown = new ArrayList<>();
    int seen = 0;
    for (String document : ToldCommand.byDocument(TOP).keySet()) {
      if (!document.startsWith("samples/")) {
        for (var match :
            named.matcher(Files.readString(TOP.resolve(document))).results().toList()) {
          seen++;
          if (!options.contains(match.group(1))) {
            unknown.add(document + ": " + match.group());
          }
        }
      }
    }
    assertThat(seen).isGreaterThan(15);
    assertThat(unknown).isEmpty();
  }
}
