package org.colloquy.quote;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What comes out when a quote is held against its origin.
 *
 * <pre>{@code
 * Cleo Cox wrote:                WRONG_ATTRIBUTION, named Cleo Cox:
 * > break the wick every day     the words stand in Ada's message,
 *                                MISQUOTED: there she says "trim"
 * }</pre>
 *
 * @param remarks what is to be said, each once, in the order of the enum
 * @param named whom the text names, where it names another than the writer
 * @param changes the words that differ; empty exactly when the quote is not misquoted
 */
public record QuoteCheck(List<QuoteRemark> remarks, Optional<Author> named, List<Change> changes) {

  /** Nothing is to be said. */
  public static final QuoteCheck NONE = new QuoteCheck(List.of(), Optional.empty(), List.of());

  /**
   * Checks that no part is null, and copies collections.
   *
   * @throws IllegalArgumentException when changes and the named author do not fit the remarks
   */
  public QuoteCheck {
    remarks = List.copyOf(remarks);
    requireNonNull(named, "named must not be null");
    changes = List.copyOf(changes);
    if (changes.isEmpty() == remarks.contains(QuoteRemark.MISQUOTED)) {
      throw new IllegalArgumentException("changes " + changes + " must fit remarks " + remarks);
    }
    if (named.isPresent() != remarks.contains(QuoteRemark.WRONG_ATTRIBUTION)) {
      throw new IllegalArgumentException("named " + named + " must fit remarks " + remarks);
    }
  }

  /** {@return whether there is nothing to say} */
  public boolean isEmpty() {
    return remarks.isEmpty();
  }
}
