package org.colloquy.report.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.archive.Archive;
import org.colloquy.archive.Damage;
import org.colloquy.archive.Rejection;
import org.colloquy.archive.SkippedFile;

/** What an analysis does not hold of its inputs, in a line for each kind. */
final class Losses {

  private Losses() {}

  static List<String> of(Archive archive) {
    List<String> lines = new ArrayList<>();
    List<Rejection> rejections = archive.rejections();
    List<SkippedFile> skipped = archive.account().skipped();
    if (archive.envelopes().isEmpty() && rejections.isEmpty()) {
      lines.add("no message in the input");
    }
    if (!rejections.isEmpty()) {
      Stream<String> reasons = rejections.stream().map(each -> each.reason().id());
      lines.add("messages left out: " + rejections.size() + counted(reasons));
    }
    if (!skipped.isEmpty()) {
      Stream<String> reasons = skipped.stream().map(each -> each.reason().id());
      lines.add("files not read: " + skipped.size() + counted(reasons));
    }
    for (Damage damage : archive.account().damages()) {
      lines.add(line(damage));
    }
    return lines;
  }

  /** "a.gz: damaged after 1,234 bytes: unexpected end". */
  static String line(Damage damage) {
    return Plain.line(damage.file() + ": " + damage.detail());
  }

  /** " (2 duplicate, 1 empty)". */
  private static String counted(Stream<String> reasons) {
    return reasons
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(entry -> entry.getValue() + " " + entry.getKey())
        .collect(Collectors.joining(", ", " (", ")"));
  }
}
