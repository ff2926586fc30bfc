package org.colloquy.text;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/**
 * Lines of a body read as one text: wrapped lines are joined by a space and quote marks left out,
 * and every character keeps the offset at which it stands in the body.
 *
 * <pre>{@code
 * > Shall we trim      "Shall we trim it?"; offset(14) is where "it" stands,
 * > it?                span(6, 16) reaches from "we" to "it" over the quote mark
 * }</pre>
 *
 * Immutable. {@link Builder} makes it.
 */
public final class JoinedText {
  private final String text;

  /** Offsets of the whole text of which this one is a part, and where this part begins there. */
  private final int[] offsets;

  private final int first;

  private JoinedText(String text, int[] offsets, int first) {
    this.text = text;
    this.offsets = offsets;
    this.first = first;
  }

  /** {@return the characters} */
  public String text() {
    return text;
  }

  /** {@return the number of characters} */
  public int length() {
    return text.length();
  }

  /**
   * {@return the offset in the body of a character; for a joining space, of the character before
   * the break}
   *
   * @param index of a character of the text, from 0
   */
  public int offset(int index) {
    return offsets[first + index];
  }

  /**
   * {@return a part of the text, trimmed by nothing}
   *
   * @param begin index of its first character
   * @param end index after its last one
   */
  public JoinedText part(int begin, int end) {
    return new JoinedText(text.substring(begin, end), offsets, first + begin);
  }

  /**
   * {@return the stretch of the body from one character of the text to the one before {@code end}}
   *
   * @param begin index of the first character
   * @param end index after the last one
   */
  public Span span(int begin, int end) {
    if (begin < 0 || end <= begin || end > text.length()) {
      throw new IllegalArgumentException(
          "part [" + begin + ", " + end + ") must hold characters of " + text.length());
    }
    return new Span(offset(begin), offset(end - 1) + 1);
  }

  @Override
  public String toString() {
    return text;
  }

  /** Puts lines together, piece by piece; not safe for many threads. */
  public static final class Builder {
    private char[] chars = new char[256];
    private int[] offsets = new int[256];
    private int length;

    /** Starts with no text. */
    public Builder() {}

    /** {@return whether nothing was added since the last text was built} */
    public boolean isEmpty() {
      return length == 0;
    }

    /**
     * Adds one character that stands at an offset of the body.
     *
     * @param c the character
     * @param offset where it stands in the body
     * @return this builder
     */
    public Builder append(char c, int offset) {
      reserve(1);
      offsets[length] = offset;
      chars[length++] = c;
      return this;
    }

    /**
     * Adds a stretch of the body, each run of white space as one space.
     *
     * @param body the whole body
     * @param begin offset of the first character
     * @param end offset after the last one
     * @return this builder
     */
    public Builder append(String body, int begin, int end) {
      requireNonNull(body, "body must not be null");
      reserve(Math.max(0, end - begin));
      int at = length;
      for (int i = begin; i < end; i++) {
        char c = body.charAt(i);
        boolean space = isSpace(c);
        if (!space || at == 0 || chars[at - 1] != ' ') {
          offsets[at] = i;
          chars[at++] = space ? ' ' : c;
        }
      }
      length = at;
      return this;
    }

    private static boolean isSpace(char c) {
      return (c <= ' ' || c >= 0x80) && (Character.isWhitespace(c) || c == '\u00a0');
    }

    private void reserve(int more) {
      if (length + more > chars.length) {
        int size = Math.max(length + more, 2 * chars.length);
        chars = Arrays.copyOf(chars, size);
        offsets = Arrays.copyOf(offsets, size);
      }
    }

    /** {@return the text so far; the builder begins anew} */
    public JoinedText build() {
      JoinedText built =
          new JoinedText(new String(chars, 0, length), Arrays.copyOf(offsets, length), 0);
      length = 0;
      return built;
    }
  }
}
