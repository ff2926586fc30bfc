package org.colloquy.report.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colloquy.Colloquy;
import org.colloquy.archive.Archive;
import org.colloquy.person.People;
import org.colloquy.person.PeopleFile;
import org.colloquy.role.RoleClaim;
import org.colloquy.role.Roles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code colloquy people}: who is who in an archive, and why. */
@Command(
    name = "people",
    description =
        "Tells which mailboxes are one person's and why, and writes it down for somebody to"
            + " decide.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class PeopleCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "ARCHIVE",
      description = "What to read, as for colloquy analyze.")
  List<Path> inputs = List.of();

  @Option(
      names = "--suggest",
      paramLabel = "CSV",
      description =
          "Writes merges (same) and suggestions (maybe) with their reasons; change the first column"
              + " to same or apart, and give the file to --people.")
  Optional<Path> suggest = Optional.empty();

  @Option(
      names = "--mailmap",
      paramLabel = "FILE",
      description = "Writes the persons as a .mailmap, as git reads it.")
  Optional<Path> mailmap = Optional.empty();

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress on standard error.")
  boolean quiet;

  @Option(
      names = "--infer-roles",
      description = "Also tells roles by what people do; reads the archive once more.")
  boolean inferRoles;

  @Mixin PeopleOptions options = new PeopleOptions();

  @Mixin ReadingOptions reading = new ReadingOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    List<RoleClaim> claims = new ArrayList<>(options.claims());
    Colloquy colloquy = Colloquy.builder().decisions(options.decisions(err)).build();
    try (Progress progress = new Progress(err, Terminal.isError(), quiet, System::nanoTime);
        Archive archive = reading.archive().hashes(false).progress(progress).open(inputs)) {
      People people = colloquy.people(archive);
      if (inferRoles) {
        claims.addAll(colloquy.roles(archive));
      }
      progress.clear();
      write(suggest, () -> PeopleFile.csv(people));
      write(mailmap, () -> PeopleFile.mailmap(people).toString());
      if (suggest.isEmpty() && mailmap.isEmpty()) {
        PrintWriter out = spec.commandLine().getOut();
        new PeoplePrinter(out, Roles.of(claims, people)).print(people);
        out.flush();
      }
      return archive.isWhole() ? ExitCode.DONE : ExitCode.REJECTED;
    }
  }

  private interface Text {
    String make();
  }

  private static void write(Optional<Path> target, Text text) throws IOException {
    if (target.isEmpty()) {
      return;
    }
    try (OutputFile file = new OutputFile(target.get())) {
      try (OutputStream out = file.open()) {
        String made = text.make();
        boolean shown = target.get().equals(Path.of("-"));
        out.write((shown ? Plain.file(made) : made).getBytes(StandardCharsets.UTF_8));
      }
      file.commit();
    }
  }
}
