package org.colloquy.person;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colloquy.message.Mailbox;

/**
 * A .mailmap (git documentation, gitmailmap): names and addresses to use instead of others.
 *
 * <pre>{@code
 * Ada Ash <aash@example.com>
 * <ada@example.org> <aash@example.com>
 * Ada Ash <ada@example.org> <aash@example.com>
 * Ada Ash <ada@example.org> Ada <office@example.com>      # only where the name is "Ada"
 * }</pre>
 *
 * Names and addresses are compared without case; an entry with a name goes before one without, a
 * later one before an earlier. Immutable.
 */
public final class Mailmap {
  /** No entry. */
  public static final Mailmap NONE = new Mailmap(List.of(), List.of());

  /**
   * One line.
   *
   * @param proper the name and address to use; either may be "", for keeping what the mail has
   * @param given the address to look for, and the name beside it, "" for any
   */
  public record Entry(Mailbox proper, Mailbox given) {

    /**
     * Checks that no part is null.
     *
     * @throws IllegalArgumentException when it names no address, or nothing to use instead
     */
    public Entry {
      requireNonNull(proper, "proper must not be null");
      requireNonNull(given, "given must not be null");
      if (given.address().isEmpty() || proper.isEmpty()) {
        throw new IllegalArgumentException("an entry must name an address and what to use");
      }
    }

    @Override
    public String toString() {
      StringBuilder line = new StringBuilder(proper.displayName());
      if (!proper.address().isEmpty()) {
        line.append(line.length() == 0 ? "<" : " <").append(proper.address()).append('>');
      }
      line.append(line.length() == 0 ? "" : " ").append(given.displayName());
      line.append(given.displayName().isEmpty() ? "<" : " <").append(given.address());
      return line.append('>').toString();
    }
  }

  private final List<Entry> entries;
  private final List<Integer> unread;
  private final Map<String, Entry> byGiven = new HashMap<>();

  private Mailmap(List<Entry> entries, List<Integer> unread) {
    this.entries = List.copyOf(entries);
    this.unread = List.copyOf(unread);
    for (Entry entry : entries) {
      byGiven.merge(key(entry.given()), entry, Mailmap::later);
    }
  }

  /**
   * {@return a mailmap of these entries}
   *
   * @param entries the entries; of two for the same mailbox the later one counts
   */
  public static Mailmap of(List<Entry> entries) {
    return new Mailmap(entries, List.of());
  }

  /**
   * Reads the text of a file.
   *
   * @param text the whole file
   * @return its entries; a line that is none is {@link #unread}
   */
  public static Mailmap parse(String text) {
    List<Entry> entries = new ArrayList<>();
    List<Integer> unread = new ArrayList<>();
    String[] lines = text.split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      Optional<Entry> entry = line.startsWith("#") ? Optional.empty() : entry(line);
      entry.ifPresent(entries::add);
      if (entry.isEmpty() && !line.isEmpty() && !line.startsWith("#")) {
        unread.add(i + 1);
      }
    }
    return new Mailmap(entries, unread);
  }

  /** Each later entry completes an earlier one for the same mailbox, as git does. */
  private static Entry later(Entry earlier, Entry later) {
    Mailbox proper = later.proper();
    Mailbox before = earlier.proper();
    return new Entry(
        new Mailbox(
            proper.displayName().isEmpty() ? before.displayName() : proper.displayName(),
            proper.address().isEmpty() ? before.address() : proper.address()),
        later.given());
  }

  private static Optional<Entry> entry(String line) {
    int open = line.indexOf('<');
    int close = line.indexOf('>', open + 1);
    if (open < 0 || close < 0) {
      return Optional.empty();
    }
    Mailbox first = mailbox(line.substring(0, open), line.substring(open + 1, close));
    String rest = line.substring(close + 1).strip();
    int again = rest.startsWith("#") ? -1 : rest.indexOf('<');
    int end = rest.indexOf('>', again + 1);
    boolean two = again >= 0 && end > again;
    Mailbox second =
        two ? mailbox(rest.substring(0, again), rest.substring(again + 1, end)) : Mailbox.NONE;
    Mailbox given = two ? second : new Mailbox("", first.address());
    Mailbox proper = two ? first : new Mailbox(first.displayName(), "");
    return given.address().isEmpty() || proper.isEmpty()
        ? Optional.empty()
        : Optional.of(new Entry(proper, given));
  }

  private static Mailbox mailbox(String name, String address) {
    return new Mailbox(name.strip(), address.strip());
  }

  private static String key(Mailbox given) {
    return given.addressKey() + "\n" + given.displayName().toLowerCase(Locale.ROOT);
  }

  /** {@return the lines, in order} */
  public List<Entry> entries() {
    return entries;
  }

  /** {@return numbers, from 1, of the lines that are no entry, no comment and not blank} */
  public List<Integer> unread() {
    return unread;
  }

  /**
   * These entries and then those of another.
   *
   * @param more the entries that win
   * @return both together
   */
  public Mailmap and(Mailmap more) {
    List<Entry> all = new ArrayList<>(entries);
    all.addAll(more.entries);
    List<Integer> lines = new ArrayList<>(unread);
    lines.addAll(more.unread);
    return new Mailmap(all, lines);
  }

  /**
   * {@return what to use for a mailbox; empty where no entry is for it}
   *
   * @param mailbox as it stands in a mail
   */
  public Optional<Mailbox> proper(Mailbox mailbox) {
    return entry(mailbox)
        .map(
            e ->
                new Mailbox(
                    either(e.proper().displayName(), mailbox.displayName()),
                    either(e.proper().address(), mailbox.address())));
  }

  /** The entry for a mailbox. */
  Optional<Entry> entry(Mailbox mailbox) {
    if (byGiven.isEmpty()) {
      return Optional.empty();
    }
    Entry named = byGiven.get(key(mailbox));
    return Optional.ofNullable(
        named != null ? named : byGiven.get(key(new Mailbox("", mailbox.address()))));
  }

  private static String either(String proper, String given) {
    return proper.isEmpty() ? given : proper;
  }

  /** The file: one entry a line, lines end in LF. */
  @Override
  public String toString() {
    return entries.stream().map(e -> e + "\n").collect(Collectors.joining());
  }
}
