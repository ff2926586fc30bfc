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
  private final int[] offsets;

  private JoinedText(String text, int[] offsets) {
    this.text = text;
    this.offsets = offsets;
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
    return offsets[index];
  }

  /**
   * {@return a part of the text, trimmed by nothing}
   *
   * @param begin index of its first character
   * @param end index after its last one
   */
  public JoinedText part(int begin, int end) {
    return new JoinedText(text.substring(begin, end), Arrays.copyOfRange(offsets, begin, end));
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
    return new Span(offsets[begin], offsets[end - 1] + 1);
  }

  @Override
  public String toString() {
    return text;
  }

  /** Puts lines together, piece by piece; not safe for many threads. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[256];

    /** Starts with no text. */
    public Builder() {}

    /** {@return whether nothing was added since the last text was built} */
    public boolean isEmpty() {
      return text.isEmpty();
    }

    /**
     * Adds one character that stands at an offset of the body.
     *
     * @param c the character
     * @param offset where it stands in the body
     * @return this builder
     */
    public Builder append(char c, int offset) {
      if (text.length() == offsets.length) {
        offsets = Arrays.copyOf(offsets, 2 * offsets.length);
      }
      offsets[text.length()] = offset;
      text.append(c);
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
      for (int i = begin; i < end; i++) {
        char c = body.charAt(i);
        boolean space = Character.isWhitespace(c) || c == '\u00a0';
        if (!space || text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
          append(space ? ' ' : c, i);
        }
      }
      return this;
    }

    /** {@return the text so far; the builder begins anew} */
    public JoinedText build() {
      JoinedText built = new JoinedText(text.toString(), Arrays.copyOf(offsets, text.length()));
      text.setLength(0);
      return built;
    }
  }
}
