package org.colloquy.report.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colloquy.report.evaluation.Evaluation;
import org.colloquy.report.evaluation.EvaluationJson;
import org.colloquy.report.evaluation.EvaluationTables;
import org.colloquy.report.evaluation.Gold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code colloquy evaluate}: how often a detector is right on mail that people annotated. */
@Command(
    name = "evaluate",
    description =
        "Holds positions that people annotated against those that a detector finds, and prints"
            + " precision, recall, F1 and calibration for each stance and list. The format of"
            + " annotated mail is described in evaluation.md.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class EvaluateCommand implements Callable<Integer> {
  private static final Path STANDARD_OUTPUT = Path.of("-");

  @Parameters(
      paramLabel = "GOLD",
      description =
          "Annotated mail: a JSON object a line, a line a message; plain or packed; - for standard"
              + " input.")
  Path file = Path.of("-");

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Writes all figures as JSON, - for standard output instead of the text.")
  Optional<Path> json = Optional.empty();

  @Option(
      names = "--csv",
      paramLabel = "DIR",
      description = "Writes scores, traits, calibration and every finding as tables to a folder.")
  Optional<Path> csv = Optional.empty();

  @Option(
      names = "--errors",
      paramLabel = "N",
      description = "Lists the first N extra and the first N missed positions.")
  int errors;

  @Mixin AnalysisOptions options = new AnalysisOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (errors < 0) {
      throw new CommandException("--errors " + errors + ": must be at least 0");
    }
    if (!options.privacy.told().isEmpty()) {
      throw new CommandException(
          "--pseudonymise and --no-text: annotated mail is measured as it stands");
    }
    PrintWriter err = spec.commandLine().getErr();
    Optional<Path> folder = folder();
    try (OutputFile target = new OutputFile(json.orElse(STANDARD_OUTPUT));
        Progress progress = options.progress(err);
        Gold gold = Gold.open(options.reading.archive().progress(progress), file)) {
      Evaluation evaluation = evaluate(gold, progress);
      progress.clear();
      write(gold, evaluation, target, folder);
      notes(gold, evaluation, err);
      return evaluation.unread() == 0 ? ExitCode.DONE : ExitCode.REJECTED;
    }
  }

  private Evaluation evaluate(Gold gold, Progress progress) {
    progress.expect(gold.archive().envelopes());
    return Evaluation.of(
        gold,
        options.colloquy(spec.commandLine().getErr()).analyze(gold.archive()),
        progress::written);
  }

  /** Makes the folder before the work starts. */
  private Optional<Path> folder() {
    if (csv.isPresent()) {
      try {
        Files.createDirectories(csv.get());
      } catch (IOException e) {
        throw new CommandException(csv.get() + ": no folder can be made there");
      }
    }
    return csv;
  }

  private void write(Gold gold, Evaluation evaluation, OutputFile target, Optional<Path> folder)
      throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    String detector = options.positions.version();
    if (json.isPresent() && json.get().equals(STANDARD_OUTPUT)) {
      EvaluationJson.write(gold, evaluation, detector, out);
    } else {
      new EvaluationPrinter(out).print(file.toString(), detector, evaluation, errors);
    }
    if (json.isPresent() && !json.get().equals(STANDARD_OUTPUT)) {
      try (Writer writer = new OutputStreamWriter(target.open(), StandardCharsets.UTF_8)) {
        EvaluationJson.write(gold, evaluation, detector, writer);
      }
      target.commit();
    }
    if (folder.isPresent()) {
      EvaluationTables.write(evaluation, folder.get());
    }
    out.flush();
  }

  private void notes(Gold gold, Evaluation evaluation, PrintWriter err) {
    if (!options.quiet) {
      note(err, evaluation.unread(), "messages not analysed, all in them counted as missed");
      note(err, gold.repeated(), "records repeat the message of an earlier one");
      note(err, gold.quoted(), "positions annotated on quoted lines, where none is ever found");
      err.flush();
    }
  }

  private static void note(PrintWriter err, int count, String what) {
    if (count > 0) {
      err.println("colloquy: " + count + " " + what);
    }
  }
}
