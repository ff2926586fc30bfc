package org.colloquy.role;

/**
 * A pattern of paths. {@code *} and {@code ?} stand for any characters but the slash, {@code **}
 * for any at all. Matching takes no more time than length of path by length of pattern.
 */
final class PathPattern {
  private final String pattern;
  private final boolean prefix;

  private PathPattern(String pattern, boolean prefix) {
    this.pattern = pattern;
    this.prefix = prefix;
  }

  /**
   * As in F: and X: of MAINTAINERS: a folder, with a slash at its end, holds all below it, a
   * pattern without one only what it names.
   */
  static PathPattern ofMaintainers(String text) {
    return new PathPattern(text, text.endsWith("/"));
  }

  /**
   * As in CODEOWNERS, after .gitignore: without a slash before its end it holds at any depth, and a
   * name of a folder holds all below it.
   */
  static PathPattern ofCodeOwners(String text) {
    boolean rooted = text.indexOf('/') >= 0 && text.indexOf('/') < text.length() - 1;
    String plain = text.startsWith("/") ? text.substring(1) : text;
    boolean file = plain.endsWith("/*");
    return new PathPattern(rooted || plain.startsWith("**/") ? plain : "**/" + plain, !file);
  }

  boolean matches(String path) {
    boolean[] at = new boolean[path.length() + 1];
    at[0] = true;
    int i = 0;
    while (i < pattern.length()) {
      boolean deep = pattern.startsWith("**/", i);
      boolean any = deep || pattern.startsWith("**", i);
      at = step(at, path, i, any, deep);
      i += deep ? 3 : any ? 2 : 1;
    }
    return at[path.length()] || (prefix && isBelow(at, path));
  }

  /** The places of the path that are reached after one more element of the pattern. */
  private boolean[] step(boolean[] before, String path, int i, boolean any, boolean deep) {
    boolean[] after = new boolean[before.length];
    char c = pattern.charAt(i);
    boolean star = any || c == '*';
    boolean open = false;
    for (int p = 0; p < before.length; p++) {
      char last = p == 0 ? '/' : path.charAt(p - 1);
      if (!star) {
        after[p] = p > 0 && before[p - 1] && (c == '?' ? last != '/' : c == last);
        continue;
      }
      open = before[p] || (open && (any || last != '/'));
      after[p] = deep ? before[p] || (open && last == '/') : open;
    }
    return after;
  }

  /** Whether the pattern names a folder above the path. */
  private boolean isBelow(boolean[] at, String path) {
    for (int p = 1; p < path.length(); p++) {
      if (at[p] && (path.charAt(p) == '/' || path.charAt(p - 1) == '/')) {
        return true;
      }
    }
    return false;
  }
}
