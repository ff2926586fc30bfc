package org.colloquy.report.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.colloquy.person.Decisions;
import org.colloquy.role.RoleClaim;
import org.colloquy.role.RoleFiles;
import picocli.CommandLine.Option;

/** Options that say who is who. */
final class PeopleOptions {

  @Option(
      names = "--people",
      paramLabel = "FILE",
      description =
          "Decisions about who is who: the CSV of colloquy people --suggest, or a .mailmap; may be"
              + " given several times.")
  List<Path> files = List.of();

  @Option(
      names = "--roles",
      paramLabel = "FILE",
      description =
          "Who has which role: a MAINTAINERS or CODEOWNERS file, a CSV (role, name, address), or a"
              + " folder of versions with their dates in their names; may be given several times.")
  List<Path> roles = List.of();

  /** What the files of roles say. */
  List<RoleClaim> claims() {
    List<RoleClaim> claims = new ArrayList<>();
    for (Path file : roles) {
      try {
        claims.addAll(RoleFiles.read(file));
      } catch (IOException e) {
        throw new CommandException("cannot read " + file);
      }
    }
    return claims;
  }

  /** All decisions; says how many lines cannot be read. */
  Decisions decisions(PrintWriter err) {
    Decisions all = Decisions.NONE;
    for (Path file : files) {
      Decisions read = Decisions.parse(text(file));
      if (!read.unread().isEmpty()) {
        err.println(
            "colloquy: "
                + file
                + ": "
                + read.unread().size()
                + " lines not understood, the first"
                + " is line "
                + read.unread().get(0));
        err.flush();
      }
      all = all.and(read);
    }
    return all;
  }

  /** Tells the files of decisions from others. */
  String decisionsHash() {
    StringBuilder all = new StringBuilder();
    files.forEach(file -> all.append(text(file)).append('\0'));
    return hash(all.toString());
  }

  /** Tells the files of roles from others. */
  String claimsHash() {
    return hash(claims().toString());
  }

  private static String hash(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
  }

  static String text(Path file) {
    try {
      // not readString: a file of people may hold names in another charset than UTF-8
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new CommandException("cannot read " + file);
    }
  }
}
