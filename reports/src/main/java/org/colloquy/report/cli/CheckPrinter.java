package org.colloquy.report.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colloquy.archive.Account;
import org.colloquy.archive.ByteCount;
import org.colloquy.archive.Damage;
import org.colloquy.archive.Gap;
import org.colloquy.archive.Input;
import org.colloquy.archive.SkippedFile;
import org.colloquy.report.check.CheckTally;
import org.colloquy.report.check.Finding;
import org.colloquy.report.check.Findings;

/** Writes the account of an archive for people. */
final class CheckPrinter {
  private static final int MOST_FREQUENT = 10;
  private static final int MOST_FILES = 20;
  private static final int HASH = "sha256:".length() + 12;

  private final PrintWriter out;

  CheckPrinter(PrintWriter out) {
    this.out = out;
  }

  void print(Account account, CheckTally tally) {
    account.inputs().forEach(this::input);
    files(account);
    messages(tally);
    findings("Left out", tally.rejections());
    findings("Most frequent defects", tally.defects());
  }

  private void input(Input input) {
    String files = input.files() == 1 ? "" : ", " + number(input.files()) + " files";
    String packed =
        input.bytes() == input.unpackedBytes()
            ? ""
            : ", unpacked from " + number(input.bytes()) + " bytes";
    line("%s%s%s", Plain.line(input.name()), files, packed);
    bytes("messages", input.records());
    for (Map.Entry<Gap, ByteCount> gap : input.gaps().entrySet()) {
      bytes(words(gap.getKey()), gap.getValue());
    }
    line("  %33s %,16d bytes in all", "", input.unpackedBytes());
    out.println();
  }

  private void bytes(String name, ByteCount count) {
    line("  %,12d %-20s %,16d bytes", count.count(), name, count.bytes());
  }

  private static String words(Gap gap) {
    return switch (gap) {
      case FROM_LINE -> "From_ lines";
      case BLANK_LINES -> "blank lines";
      case BYTE_ORDER_MARK -> "byte order mark";
      case LEADING_TEXT -> "text before mail";
      case NUL_BYTES -> "NUL bytes";
    };
  }

  private void files(Account account) {
    List<SkippedFile> skipped = account.skipped();
    for (SkippedFile file : skipped.subList(0, Math.min(MOST_FILES, skipped.size()))) {
      line("not read: %s (%s)", Plain.line(file.name()), file.reason().id());
    }
    if (skipped.size() > MOST_FILES) {
      line("not read: %,d more, which --json lists", skipped.size() - MOST_FILES);
    }
    for (Damage damage : account.damages()) {
      out.println(Losses.line(damage));
    }
    if (!account.skipped().isEmpty() || !account.damages().isEmpty()) {
      out.println();
    }
  }

  private void messages(CheckTally tally) {
    line(
        "%,d message%s read: %,d parsed, %,d parsed with defects, %,d left out",
        tally.read(),
        tally.read() == 1 ? "" : "s",
        tally.parsed(),
        tally.defective(),
        tally.rejected());
  }

  private void findings(String title, List<Findings> all) {
    if (all.isEmpty()) {
      return;
    }
    out.println();
    out.println(title);
    for (Findings findings : all.subList(0, Math.min(MOST_FREQUENT, all.size()))) {
      Finding example = findings.example();
      line("  %,12d %s", findings.count(), findings.kind());
      line(
          "  %12s %s at byte %,d, %s%s",
          "such as",
          Plain.line(example.file()),
          example.offset(),
          id(example),
          example.detail().isEmpty() ? "" : ": " + Plain.line(example.detail()));
    }
  }

  /** The id; of a hash so much as tells it from others. */
  private static String id(Finding example) {
    String id = Plain.line(example.id().value());
    return id.startsWith("sha256:") ? id.substring(0, HASH) + "…" : id;
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
