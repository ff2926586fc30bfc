package org.colloquy.report.cli;

import java.util.List;
import java.util.Locale;
import org.colloquy.archive.Archive;
import org.colloquy.message.Limit;
import org.colloquy.message.Limits;
import picocli.CommandLine.Option;

/** Options of every command that reads archives. */
final class ReadingOptions {

  @Option(
      names = "--limit",
      paramLabel = "NAME=N",
      description =
          "Sets a limit of reading mail, such as header-fields=20000; may be given several times."
              + " A message beyond a limit is read as far as the limit, with a defect.")
  List<String> limits = List.of();

  /** How archives are opened, as the options say. */
  Archive.Builder archive() {
    Limits set = Limits.standard();
    for (String each : limits) {
      int equals = each.indexOf('=');
      if (equals < 0) {
        throw new CommandException("--limit " + each + ": NAME=N is wanted");
      }
      set = set.with(limit(each.substring(0, equals)), value(each, each.substring(equals + 1)));
    }
    return Archive.builder().limits(set);
  }

  private static long value(String option, String text) {
    try {
      long value = Long.parseLong(text);
      if (value >= 1) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Said below, as of all that is no such number.
    }
    throw new CommandException("--limit " + option + ": a whole number from 1 on is wanted");
  }

  private static Limit limit(String name) {
    for (Limit limit : Limit.values()) {
      if (limit.id().equals(name.toLowerCase(Locale.ROOT))) {
        return limit;
      }
    }
    throw new CommandException("--limit " + name + ": no such limit; there are " + names());
  }

  private static String names() {
    StringBuilder names = new StringBuilder();
    for (Limit limit : Limit.values()) {
      names.append(names.length() == 0 ? "" : ", ").append(limit.id());
    }
    return names.toString();
  }
}
