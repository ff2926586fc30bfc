package org.colloquy.quote;

import static java.util.Objects.requireNonNull;

import org.colloquy.text.Span;

/**
 * Words that a quote has otherwise than its origin.
 *
 * <pre>{@code
 * trim the wick          in the origin
 * > break the wick       in the quote: "trim" became "break"
 * }</pre>
 *
 * @param span where the words stand in the quoting body; empty, and before the next word, where
 *     words are missing
 * @param was the words of the origin, empty where words were put in
 * @param now the words of the quote, empty where words were left out without a mark
 */
public record Change(Span span, String was, String now) {

  /** Checks that no part is null. */
  public Change {
    requireNonNull(span, "span must not be null");
    requireNonNull(was, "was must not be null");
    requireNonNull(now, "now must not be null");
  }
}
