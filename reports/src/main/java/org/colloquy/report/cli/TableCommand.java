package org.colloquy.report.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colloquy.report.table.Table;
import org.colloquy.report.table.TableFormat;
import org.colloquy.report.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code colloquy table}: one table of the report, as CSV. */
@Command(
    name = "table",
    description =
        "Writes one table of the report as CSV; colloquy table list tells which there are.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class TableCommand implements Callable<Integer> {
  private static final String LIST = "list";

  @Parameters(
      index = "0",
      paramLabel = "NAME",
      description = "Which table; list for their names and what a row of each is.")
  String name = LIST;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "ARCHIVE",
      description = "What to read, as for colloquy analyze.")
  List<Path> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write (default: standard output).")
  Optional<Path> file = Optional.empty();

  @Option(names = "--csv-raw", description = RawCsv.MEANING)
  boolean raw;

  @Mixin QueryOptions options = new QueryOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (name.equals(LIST)) {
      list(spec.commandLine().getOut());
      return ExitCode.DONE;
    }
    checkName();
    if (inputs.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "Missing required parameter: 'ARCHIVE'");
    }
    TableFormat format = RawCsv.format(raw, file.isEmpty());
    if (file.isEmpty()) {
      return write(new StandardOutput(spec.commandLine().getOut()), format);
    }
    try (OutputFile output = new OutputFile(file.get())) {
      int code = write(new OutputStreamWriter(output.open(), StandardCharsets.UTF_8), format);
      output.commit();
      return code;
    }
  }

  private static void list(PrintWriter out) {
    for (Table<?> table : Tables.schema()) {
      out.printf("%-20s %s%n", table.name(), table.meaning());
    }
    out.flush();
  }

  private void checkName() {
    List<String> names = Tables.schema().stream().<String>map(Table::name).toList();
    if (!names.contains(name)) {
      throw new CommandException(
          name + ": no such table; there are " + String.join(", ", names) + ", or list");
    }
  }

  private int write(Writer out, TableFormat format) throws IOException {
    try (Tables tables = Tables.only(name, out, format)) {
      return options.walk(
          inputs,
          spec.commandLine(),
          (thread, query) -> tables.add(thread, new QuerySelection(query)));
    }
  }
}
