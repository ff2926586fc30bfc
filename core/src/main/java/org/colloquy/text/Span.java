package org.colloquy.text;

/**
 * A stretch of a text: 0-based UTF-16 offsets, half open.
 *
 * <pre>{@code
 * "I agree."   new Span(2, 7) is "agree"
 * }</pre>
 *
 * @param begin offset of the first character
 * @param end offset after the last character, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException when the offsets are not 0 ≤ begin ≤ end
   */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "span [" + begin + ", " + end + ") must be 0 <= begin <= end");
    }
  }

  /** {@return the number of UTF-16 units} */
  public int length() {
    return end - begin;
  }

  /**
   * {@return the text that this span covers}
   *
   * @param text long enough for the span
   */
  public String of(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  /**
   * {@return whether the two spans share a character}
   *
   * @param other another span of the same text
   */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(end, other.end);
  }
}
