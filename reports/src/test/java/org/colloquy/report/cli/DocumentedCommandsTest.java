package org.colloquy.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** The commands that the documents tell, each run on the sample archive. */
class DocumentedCommandsTest {
  private static final List<Path> DOCUMENTS =
      List.of(
          Path.of("../README.md"),
          Path.of("docs/analyze.md"),
          Path.of("docs/update.md"),
          Path.of("docs/query.md"),
          Path.of("docs/tables.md"),
          Path.of("docs/graph.md"),
          Path.of("docs/evaluation.md"));

  private static final Pattern BLOCK =
      Pattern.compile("^```\\w*\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern LINE =
      Pattern.compile("^(?:\\$ )?colloquy (\\S.*?)\\s*(?:#.*)?$", Pattern.MULTILINE);
  private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|(\\S+)");

  @TempDir Path folder;

  /** The commands of a document's fenced blocks, without what is told about them. */
  static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    for (Path document : DOCUMENTS) {
      List<String> found = commands(Files.readString(document));
      assertThat(found).as("commands of %s", document).isNotEmpty();
      commands.addAll(found);
    }
    return commands;
  }

  private static List<String> commands(String document) {
    return BLOCK
        .matcher(document)
        .results()
        .flatMap(block -> LINE.matcher(block.group(1)).results())
        .map(line -> line.group(1))
        .toList();
  }

  /** What the documents call the files of somebody else. */
  @BeforeEach
  void provide() throws IOException {
    Path samples = Path.of("../samples");
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
    Files.copy(gold, told.resolve("gold.jsonl"), StandardCopyOption.REPLACE_EXISTING);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void endWithoutAFault(String command) {
    Outcome outcome = Outcome.of(arguments(command));
    assertThat(outcome.code()).as(outcome.err()).isZero();
  }

  /** The arguments as a shell splits them; names of files are taken to be of the folder. */
  private String[] arguments(String command) {
    // the parser is in another module, which the tests of this one do not see
    Matcher argument = ARGUMENT.matcher(command.replace("corenlp", "cues"));
    List<String> arguments = new ArrayList<>();
    while (argument.find()) {
      boolean quoted = argument.group(1) != null;
      arguments.add(quoted ? argument.group(1) : place(arguments, argument.group(2)));
    }
    return arguments.toArray(String[]::new);
  }

  private String place(List<String> before, String word) {
    boolean output =
        !before.isEmpty()
            && List.of("-o", "--jsonl", "--json", "--csv", "--suggest")
                .contains(before.get(before.size() - 1));
    boolean given = !before.isEmpty() && !word.isEmpty() && Files.exists(folder.resolve(word));
    return output || given ? folder.resolve(word).toString() : word;
  }
}
