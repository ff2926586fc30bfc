package org.colloquy.report.query;

import java.util.Locale;

/** Cuts a query into tokens, from the left to the right. */
final class Scanner {
  private final String text;
  private int at;

  Scanner(String text) {
    this.text = text;
  }

  /** The next token; {@link Token.Kind#END} for ever at the end. */
  Token next() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    int begin = at;
    if (at == text.length()) {
      return new Token(Token.Kind.END, Prefix.NONE, "", false, begin);
    }
    return switch (text.charAt(at)) {
      case '(' -> mark(Token.Kind.OPEN, begin);
      case ')' -> mark(Token.Kind.CLOSE, begin);
      case '-' -> minus(begin);
      default -> term(begin);
    };
  }

  private Token mark(Token.Kind kind, int begin) {
    at++;
    return new Token(kind, Prefix.NONE, text.substring(begin, at), false, begin);
  }

  private Token minus(int begin) {
    if (begin + 1 == text.length() || isEnd(text.charAt(begin + 1)) || isMinus(begin + 1)) {
      throw new QueryException(
          begin, "- leaves out the term that follows it at once; quote what begins with -");
    }
    return mark(Token.Kind.NOT, begin);
  }

  private boolean isMinus(int index) {
    return text.charAt(index) == '-';
  }

  private Token term(int begin) {
    Prefix prefix = prefix();
    if (at == text.length() || isEnd(text.charAt(at))) {
      throw new QueryException(
          begin, text.substring(begin, at) + " must be followed by its value at once");
    }
    return switch (text.charAt(at)) {
      case '(' -> {
        at++;
        yield new Token(Token.Kind.OPEN, prefix, text.substring(begin, at), false, begin);
      }
      case '"' -> new Token(Token.Kind.TERM, prefix, quoted(), true, begin);
      default -> word(prefix, begin);
    };
  }

  /** Reads letters and a colon; where others stand, there is no prefix and nothing is read. */
  private Prefix prefix() {
    int colon = at;
    while (colon < text.length() && isLetter(text.charAt(colon))) {
      colon++;
    }
    if (colon == at || colon == text.length() || text.charAt(colon) != ':') {
      return Prefix.NONE;
    }
    String name = text.substring(at, colon);
    Prefix prefix = Prefix.of(name).orElseThrow(() -> unknown(name));
    at = colon + 1;
    return prefix;
  }

  private QueryException unknown(String name) {
    return new QueryException(
        at,
        QueryException.shown(name)
            + ": is no prefix; there are "
            + Prefix.all()
            + "; quote a word that has a colon");
  }

  /** Reads up to the closing quote; two quotes within are one of the value. */
  private String quoted() {
    int open = at++;
    StringBuilder value = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      boolean isQuote = c == '"';
      if (isQuote && (at == text.length() || text.charAt(at) != '"')) {
        return value.toString();
      }
      at += isQuote ? 1 : 0;
      value.append(c);
    }
    throw new QueryException(open, "the quote is not closed");
  }

  private Token word(Prefix prefix, int begin) {
    int from = at;
    while (at < text.length() && !ends(text.charAt(at))) {
      at++;
    }
    String word = text.substring(from, at);
    return new Token(kind(prefix, word), prefix, word, false, begin);
  }

  private static Token.Kind kind(Prefix prefix, String word) {
    if (prefix != Prefix.NONE) {
      return Token.Kind.TERM;
    }
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "and" -> Token.Kind.AND;
      case "or" -> Token.Kind.OR;
      case "not" -> Token.Kind.NOT;
      default -> Token.Kind.TERM;
    };
  }

  private static boolean ends(char c) {
    return isEnd(c) || c == '(' || c == '"';
  }

  private static boolean isEnd(char c) {
    return isSpace(c) || c == ')';
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u3000';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
