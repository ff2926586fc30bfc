package org.colloquy.report.query;

import java.util.List;

/**
 * What is known of one position in its message, or of a message without any: what terms are held
 * against.
 */
interface Facts {

  /** The values of a prefix: text is folded, ids are bare, words in lower case; none is blank. */
  List<String> texts(Prefix prefix);

  /** The values of a prefix whose values are days or numbers. */
  List<Range> ranges(Prefix prefix);
}
