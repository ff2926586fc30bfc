package org.colloquy.zone;

/** Tells by its shape alone whether a line looks like code, output or a row of a table. */
final class TechnicalLine {

  private TechnicalLine() {}

  /** CODE, LOG, TABLE, or TEXT for all else. */
  static ZoneKind kind(String text, int begin, int end) {
    int from = begin;
    while (from < end && text.charAt(from) <= ' ') {
      from++;
    }
    if (from == end) {
      return ZoneKind.TEXT;
    }
    if (isLog(text, from, end)) {
      return ZoneKind.LOG;
    }
    if (isCode(text, from, end)) {
      return ZoneKind.CODE;
    }
    return isRow(text, from, end) ? ZoneKind.TABLE : ZoneKind.TEXT;
  }

  private static boolean isLog(String text, int from, int end) {
    char c = text.charAt(from);
    if (c == '[') {
      return isStamp(text, from + 1, end);
    }
    if (c == '$' || c == '#') {
      return from + 2 < end
          && text.charAt(from + 1) == ' '
          && Character.isLowerCase(text.charAt(from + 2));
    }
    return starts(text, from, end, "Traceback (most recent")
        || starts(text, from, end, "File \"")
        || (starts(text, from, end, "at ") && text.lastIndexOf(')', end - 1) == end - 1)
        || isTimed(text, from, end);
  }

  /** "[ 12.345678]" or "[junit4]". */
  private static boolean isStamp(String text, int from, int end) {
    int close = text.indexOf(']', from);
    return close > from
        && close < end - 1
        && close - from <= 16
        && text.substring(from, close).chars().anyMatch(Character::isDigit)
        && !isReference(text, from, close);
  }

  /** "[1]" points to a footnote. */
  private static boolean isReference(String text, int from, int close) {
    return close - from <= 2 && text.substring(from, close).chars().allMatch(Character::isDigit);
  }

  /** "2015-01-05 10:15:00" or "10:15:00". */
  private static boolean isTimed(String text, int from, int end) {
    if (end - from < 10 || !Character.isDigit(text.charAt(from))) {
      return false;
    }
    int at = from;
    int signs = 0;
    while (at < end
        && (Character.isDigit(text.charAt(at)) || "-:.,T ".indexOf(text.charAt(at)) >= 0)) {
      signs += text.charAt(at) == ':' ? 1 : 0;
      at++;
    }
    return signs >= 2 && at < end;
  }

  private static boolean isCode(String text, int from, int end) {
    char last = text.charAt(end - 1);
    char first = text.charAt(from);
    if (last == ';' || last == '{' || (last == '}' && end - from <= 3)) {
      return true;
    }
    if (first == '<' && last == '>' && end - from > 3 && text.indexOf('@', from) < 0) {
      return !starts(text, from, end, "<http");
    }
    return starts(text, from, end, "#include")
        || starts(text, from, end, "#define")
        || starts(text, from, end, ">>> ")
        || (starts(text, from, end, "import ") && last != '.' && end - from < 50)
        || (starts(text, from, end, "def ") && last == ':')
        || (starts(text, from, end, "class ") && last == ':')
        || starts(text, from, end, "/*")
        || starts(text, from, end, "//")
        || (starts(text, from, end, "return ") && last == ')')
        || (starts(text, from, end, "from ") && text.substring(from, end).contains(" import "));
  }

  /** Three or more cells, set apart by two or more spaces, tabs or bars. */
  private static boolean isRow(String text, int from, int end) {
    int gaps = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      boolean wide = c == ' ' && i + 1 < end && text.charAt(i + 1) == ' ';
      if (c == '\t' || c == '|' || wide) {
        boolean sentence = i > from && ".!?:".indexOf(text.charAt(i - 1)) >= 0;
        gaps += sentence ? 0 : 1;
        while (i + 1 < end
            && (text.charAt(i + 1) == ' '
                || text.charAt(i + 1) == '\t'
                || text.charAt(i + 1) == '|')) {
          i++;
        }
      }
    }
    return gaps >= 2;
  }

  private static boolean starts(String text, int from, int end, String prefix) {
    return end - from >= prefix.length() && text.startsWith(prefix, from);
  }
}
