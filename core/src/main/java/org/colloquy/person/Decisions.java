package org.colloquy.person;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colloquy.message.Mailbox;
import org.colloquy.text.Csv;

/**
 * What people decided about who is who: a .mailmap, or the CSV that {@code colloquy people
 * --suggest} writes, with columns {@code decision} (same, apart, or maybe, which decides nothing),
 * {@code name}, {@code address}, {@code other_name} and {@code other_address}. Other columns are
 * for the reader. Immutable.
 *
 * @param pairs what is decided of two mailboxes each
 * @param mailmap names and addresses to use instead of others
 * @param unread numbers, from 1, of the rows or lines that say nothing that can be read
 */
public record Decisions(List<Decision> pairs, Mailmap mailmap, List<Integer> unread) {
  /** Nothing is decided. */
  public static final Decisions NONE = new Decisions(List.of(), Mailmap.NONE, List.of());

  /** The columns that a CSV of decisions must have. */
  private static final List<String> COLUMNS =
      List.of("decision", "name", "address", "other_name", "other_address");

  /** Checks that no part is null, and copies collections. */
  public Decisions {
    pairs = List.copyOf(pairs);
    requireNonNull(mailmap, "mailmap must not be null");
    unread = List.copyOf(unread);
  }

  /**
   * Reads a file of either sort, told by the first line: the CSV names its columns there.
   *
   * @param text the whole file
   * @return the decisions; lines that make no sense are {@link #unread}
   */
  public static Decisions parse(String text) {
    List<List<String>> rows = Csv.rows(text);
    boolean csv = !rows.isEmpty() && rows.get(0).containsAll(COLUMNS);
    if (csv) {
      return ofRows(rows);
    }
    Mailmap mailmap = Mailmap.parse(text);
    return new Decisions(List.of(), mailmap, mailmap.unread());
  }

  /**
   * These decisions and then those of another file.
   *
   * @param more what counts where the two disagree
   * @return both together
   */
  public Decisions and(Decisions more) {
    List<Decision> all = new ArrayList<>(pairs);
    all.addAll(more.pairs);
    List<Integer> lines = new ArrayList<>(unread);
    lines.addAll(more.unread);
    return new Decisions(all, mailmap.and(more.mailmap), lines);
  }

  /** {@return whether nothing is decided} */
  public boolean isEmpty() {
    return pairs.isEmpty() && mailmap.entries().isEmpty();
  }

  private static Decisions ofRows(List<List<String>> rows) {
    List<Decision> pairs = new ArrayList<>();
    List<Integer> unread = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      Map<String, String> row = Csv.named(rows.get(0), rows.get(i));
      if (!read(row, pairs)) {
        unread.add(i + 1);
      }
    }
    return new Decisions(pairs, Mailmap.NONE, unread);
  }

  private static boolean read(Map<String, String> row, List<Decision> pairs) {
    Mailbox one = mailbox(row, "");
    Mailbox other = mailbox(row, "other_");
    String decision = row.getOrDefault("decision", "").strip().toLowerCase(Locale.ROOT);
    boolean decided = decision.equals("same") || decision.equals("apart");
    if (decided && !one.isEmpty() && !other.isEmpty()) {
      pairs.add(
          new Decision(
              decision.equals("same") ? Decision.Kind.SAME : Decision.Kind.APART, one, other));
      return true;
    }
    return decision.equals("maybe") || decision.isEmpty();
  }

  private static Mailbox mailbox(Map<String, String> row, String prefix) {
    return new Mailbox(
        row.getOrDefault(prefix + "name", "").strip(),
        row.getOrDefault(prefix + "address", "").strip());
  }
}
