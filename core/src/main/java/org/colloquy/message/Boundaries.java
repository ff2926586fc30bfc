package org.colloquy.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The boundaries of the multiparts that are open, outermost first (RFC 2046, section 5.1.1). A line
 * is looked up among all of them at once, so that their number does not matter.
 */
final class Boundaries {

  /** No open boundary. */
  static final int NONE = -1;

  private final byte[] bytes;
  private final List<String> open = new ArrayList<>();
  private final List<Integer> hidden = new ArrayList<>();
  private final Map<String, Integer> levels = new HashMap<>();
  private int longest;
  private boolean closing;

  Boundaries(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  /** Opens a multipart; returns its level. Of two with one boundary the inner one is meant. */
  int push(String boundary) {
    String latin = new String(boundary.getBytes(UTF_8), ISO_8859_1);
    int level = open.size();
    open.add(latin);
    hidden.add(levels.getOrDefault(latin, NONE));
    levels.put(latin, level);
    longest = Math.max(longest, latin.length());
    return level;
  }

  /** Whether a boundary begins as that of the multipart around it does, or the other way round. */
  boolean clashes(String boundary) {
    String around = open.isEmpty() ? "" : open.get(open.size() - 1);
    return !around.isEmpty() && (boundary.startsWith(around) || around.startsWith(boundary));
  }

  /** Closes the innermost multipart. */
  void pop() {
    int level = open.size() - 1;
    String boundary = open.remove(level);
    int outer = hidden.remove(level);
    if (outer == NONE) {
      levels.remove(boundary);
    } else {
      levels.put(boundary, outer);
    }
  }

  /** Whether the line that {@link #match} found last ends its multipart. */
  boolean closing() {
    return closing;
  }

  /**
   * The level of the multipart whose delimiter the line is, or {@link #NONE}.
   *
   * @param end index of its line end
   */
  int match(int at, int end) {
    if (open.isEmpty() || end < at + 3 || bytes[at] != '-' || bytes[at + 1] != '-') {
      return NONE;
    }
    int last = end;
    while (last > at + 2 && isSpace(bytes[last - 1])) {
      last--;
    }
    int length = last - at - 2;
    return length == 0 || length > longest + 2 ? NONE : level(at + 2, length);
  }

  private int level(int from, int length) {
    String text = new String(bytes, from, length, ISO_8859_1);
    int level = levels.getOrDefault(text, NONE);
    closing = level == NONE && text.endsWith("--");
    return closing
        ? levels.getOrDefault(text.substring(0, length - 2).stripTrailing(), NONE)
        : level;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t' || b == '\r';
  }
}
