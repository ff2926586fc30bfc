package org.colloquy.report.cli;

import org.colloquy.report.table.TableFormat;
import picocli.CommandLine.Option;

/** Options of commands that list something for people or for programs. */
final class ListingOptions {

  /** How a list is written. */
  enum Format {
    /** For people, on a terminal. */
    text,
    /** As the table of a report. */
    csv,
    /** The same as JSON, one object a line. */
    json
  }

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); json is one object a line.")
  Format format = Format.text;

  @Option(names = "--csv-raw", description = RawCsv.MEANING)
  boolean raw;

  boolean isText() {
    if (raw && format != Format.csv) {
      throw new CommandException("--csv-raw: goes with --format csv only");
    }
    return format == Format.text;
  }

  /** The format of what is no text for people. */
  TableFormat table() {
    return format == Format.json ? TableFormat.JSON_LINES : RawCsv.format(raw, true);
  }
}
