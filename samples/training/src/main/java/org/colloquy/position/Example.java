package org.colloquy.position;

import java.util.List;
import java.util.Set;

/**
 * A sentence to learn from.
 *
 * @param list the mailing list on which it stands
 * @param drawn whether its message was drawn at random, and not since a cue or a doubt pointed at
 *     it
 * @param passage number of its passage, the same for all sentences of one
 * @param features names of what holds of it
 * @param context the sentence with what stands around it
 * @param labels for each stance what is known of it
 */
record Example(
    String list,
    boolean drawn,
    int passage,
    Set<String> features,
    SentenceContext context,
    List<Label> labels) {

  Example {
    labels = List.copyOf(labels);
  }

  /** Whether a sentence takes a stance. */
  enum Label {
    YES,
    NO,
    /** Not told: it stands in a passage with such a position, on another sentence. */
    OPEN
  }

  Label label(Stance stance) {
    return labels.get(Weights.column(stance));
  }

  /** The same in another numbering of passages. */
  Example withPassage(int other) {
    return new Example(list, drawn, other, features, context, labels);
  }
}
