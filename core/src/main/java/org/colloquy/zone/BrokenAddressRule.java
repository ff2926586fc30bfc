package org.colloquy.zone;

import com.google.common.base.CharMatcher;
import java.util.Locale;

/**
 * Takes back a quote mark that is none: some programs break an attribution line before the bracket
 * that closes the address, and then the bracket stands first on its line.
 *
 * <pre>{@code
 * On Mon, Jan 5, 2015 at 10:15 AM, Ada Ash <ada@example.org
 * > wrote:
 *
 * > Shall we?
 * }</pre>
 */
final class BrokenAddressRule implements ZoneRule {
  private static final int MAX_LENGTH = 40;
  private static final CharMatcher ENDS = CharMatcher.anyOf(" :：\u00a0");

  private final Vocabulary vocabulary;

  BrokenAddressRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public void apply(Draft draft) {
    for (int line = 2; line <= draft.count(); line++) {
      if (draft.marks(line) == draft.marks(line - 1) + 1
          && draft.length(line) <= MAX_LENGTH
          && isOpen(draft, line - 1)
          && isVerb(draft.content(line))) {
        draft.keepMarks(line, draft.marks(line - 1));
      }
    }
  }

  /** Whether a line ends within the brackets of an address. */
  private static boolean isOpen(Draft draft, int line) {
    for (int at = draft.end(line) - 1; at >= draft.begin(line); at--) {
      char c = draft.at(at);
      if (c == '<' || c == '>') {
        return c == '<' && at < draft.end(line) - 1;
      }
    }
    return false;
  }

  private boolean isVerb(String content) {
    return vocabulary.is("verb", ENDS.trimFrom(content).toLowerCase(Locale.ROOT));
  }
}
