package org.colloquy.report.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the test of a term from its value. */
final class Terms {
  private static final String STAR = "*";

  private Terms() {}

  static Node of(Token token, Prefix prefix) {
    if (!token.quoted() && token.value().equals(STAR)) {
      return prefix == Prefix.NONE ? Node.And.ALL : new Node.Known(prefix);
    }
    return switch (prefix.kind()) {
      case TEXT -> new Node.Contains(prefix, text(token, prefix));
      case ID -> new Node.Is(prefix, bare(token.value().strip()));
      case WORD -> new Node.Is(prefix, word(token, prefix));
      case DAYS ->
          new Node.Within(
              prefix,
              range(
                  token,
                  prefix,
                  Ranges.days(token.value()),
                  "is no date; write 2024, 2024-05, 2024-05-03, or a range A..B, A.. or ..B"));
      case NUMBER ->
          new Node.Within(
              prefix,
              range(
                  token,
                  prefix,
                  Ranges.numbers(token.value()),
                  "is no depth; write 0, 1 or more, or a range A..B, A.. or ..B"));
    };
  }

  /** Stars at the end go: a word is found within words anyway. */
  private static String text(Token token, Prefix prefix) {
    String value = token.value();
    int end = value.length();
    while (!token.quoted() && end > 0 && value.charAt(end - 1) == '*') {
      end--;
    }
    String text = Fold.of(value.substring(0, end));
    if (text.isEmpty()) {
      throw new QueryException(token.at(), written(token, prefix) + " holds nothing to look for");
    }
    return text;
  }

  private static String word(Token token, Prefix prefix) {
    String word = token.value().toLowerCase(Locale.ROOT);
    List<String> words = prefix.words();
    if (!words.contains(word)) {
      throw new QueryException(
          token.at(),
          written(token, prefix) + " is not known; there are " + String.join(", ", words));
    }
    return word;
  }

  private static Range range(Token token, Prefix prefix, Optional<Range> range, String fault) {
    Range known =
        range.orElseThrow(
            () -> new QueryException(token.at(), written(token, prefix) + " " + fault));
    if (known.isBackwards()) {
      throw new QueryException(token.at(), written(token, prefix) + " ends before it begins");
    }
    return known;
  }

  private static String written(Token token, Prefix prefix) {
    String colon = prefix == Prefix.NONE ? "" : prefix.id() + ":";
    String quote = token.quoted() ? "\"" : "";
    return colon + quote + QueryException.shown(token.value()) + quote;
  }

  /** An id without its angle brackets. */
  static String bare(String id) {
    boolean isBracketed = id.length() > 2 && id.startsWith("<") && id.endsWith(">");
    return isBracketed ? id.substring(1, id.length() - 1) : id;
  }
}
