package org.colloquy.report.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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
  Map<String, Long> limits = new LinkedHashMap<>();

  /** How archives are opened, as the options say. */
  Archive.Builder archive() {
    Limits set = Limits.standard();
    for (Map.Entry<String, Long> each : limits.entrySet()) {
      if (each.getValue() < 1) {
        throw new CommandException(
            "--limit " + each.getKey() + "=" + each.getValue() + ": must be at least 1");
      }
      set = set.with(limit(each.getKey()), each.getValue());
    }
    return Archive.builder().limits(set);
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
