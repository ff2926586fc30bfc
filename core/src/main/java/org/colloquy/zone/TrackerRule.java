package org.colloquy.zone;

import java.util.List;
import java.util.Locale;

/**
 * Claims the lines with which trackers head what somebody entered there. They name the writer of
 * text that bears no marks and is new in this mail, so nothing below is raised:
 *
 * <pre>{@code
 * Ada Ash <ada@example.org> changed:
 * --- Comment #4 from Ada Ash <ada@example.org> ---
 * Ada Ash commented on LAMP-12:
 * }</pre>
 */
final class TrackerRule implements ZoneRule {
  private static final long AT = LineSigns.of("@");

  private static final int MAX_LENGTH = 160;
  private static final int MAX_NAME_WORDS = 6;

  private final List<String> starts;

  /** What the tracker says of somebody, with the space before it. */
  private final List<String> phrases;

  private final VerbFinder anyPhrase;

  TrackerRule(Vocabulary vocabulary) {
    starts = List.copyOf(vocabulary.phrases("tracker-start"));
    phrases = vocabulary.phrases("tracker").stream().map(p -> " " + p).toList();
    anyPhrase = new VerbFinder(phrases);
  }

  @Override
  public void apply(Draft draft) {
    for (int line = 1; line <= draft.count(); line++) {
      if (mayBe(draft, line) && isHead(draft.content(line).strip())) {
        draft.claimApart(line, line, ZoneKind.ATTRIBUTION);
      }
    }
  }

  /**
   * The cheap test: a line of its own, of some length, that ends with a colon or dashes. A key
   * holds a digit, an address its sign.
   */
  private static boolean mayBe(Draft draft, int line) {
    char last = draft.last(line);
    char first = draft.first(line);
    boolean framed = last == ':' || (last == '-' && first == '-') || first == 'C';
    return framed
        && draft.length(line) <= MAX_LENGTH
        && draft.isFree(line)
        && (line == 1 || draft.isBlank(line - 1))
        && (first == '-' || draft.signs().holdsAny(line, AT) || draft.holdsDigit(line));
  }

  private boolean isHead(String content) {
    String lower = content.toLowerCase(Locale.ROOT);
    for (String start : starts) {
      if (lower.startsWith(start)) {
        return true;
      }
    }
    if (!anyPhrase.isIn(lower)) {
      return false;
    }
    for (String phrase : phrases) {
      int at = lower.indexOf(phrase);
      int end = at + phrase.length();
      boolean reaches = at > 0 && end < content.length() && lower.length() == content.length();
      if (reaches && isEntry(content, at, end)) {
        return true;
      }
    }
    return false;
  }

  /** A name or an address before the phrase, and a key of the tracker behind it, or one of both. */
  private static boolean isEntry(String content, int at, int end) {
    String name = content.substring(0, at).strip();
    String rest = content.substring(end, content.length() - 1).strip();
    boolean named =
        Character.isUpperCase(name.charAt(0)) && name.split(" ", -1).length <= MAX_NAME_WORDS;
    boolean keyed = isKey(rest);
    return keyed ? named || isAddress(name) : rest.isEmpty() && isAddress(name);
  }

  private static boolean isAddress(String name) {
    return name.indexOf('@') > 0 && name.split(" ", -1).length <= MAX_NAME_WORDS;
  }

  /** "LAMP-12": capitals, a hyphen, digits. */
  private static boolean isKey(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0
        && hyphen + 1 < word.length()
        && Character.isUpperCase(word.charAt(0))
        && word.substring(0, hyphen).chars().allMatch(TrackerRule::isKeyLetter)
        && word.substring(hyphen + 1).chars().allMatch(Character::isDigit);
  }

  private static boolean isKeyLetter(int c) {
    return Character.isUpperCase(c) || Character.isDigit(c) || c == '_' || c == '-';
  }
}
