package org.colloquy.nlp;

import java.util.Arrays;
import org.colloquy.position.SentenceContext;

/**
 * A sentence and what stands around it, in the numbers that the encoder reads. Segment 0 is the
 * sentence, segment 1 the rest.
 *
 * <pre>{@code
 * [CLS] sentence [SEP] before [SEP] after [SEP] answered [SEP]
 *   0      0       0      1     1     1     1      1       1
 * }</pre>
 */
final class EncoderInput {
  /** Most pieces of the sentence itself, of its neighbours, and of what is answered. */
  private static final int SENTENCE = 64;

  private static final int NEIGHBOUR = 12;
  private static final int ANSWERED = 24;

  private final long[] pieces;
  private final int own;

  private EncoderInput(long[] pieces, int own) {
    this.pieces = pieces;
    this.own = own;
  }

  /** The numbers of a sentence; of long texts the nearest parts. */
  static EncoderInput of(SentenceContext context, Pieces pieces) {
    int[] sentence = pieces.first(context.sentence(), SENTENCE);
    int[] before = pieces.last(context.before(), NEIGHBOUR);
    int[] after = pieces.first(context.after(), NEIGHBOUR);
    int[] answered = pieces.last(context.answered(), ANSWERED);
    long[] numbers = new long[sentence.length + before.length + after.length + answered.length + 5];
    numbers[0] = pieces.number("[CLS]");
    int end = 1;
    for (int[] part : new int[][] {sentence, before, after, answered}) {
      for (int piece : part) {
        numbers[end++] = piece;
      }
      numbers[end++] = pieces.number("[SEP]");
    }
    return new EncoderInput(numbers, sentence.length + 2);
  }

  /** The numbers of all pieces. */
  long[] pieces() {
    return pieces.clone();
  }

  /** How many of them, from the first on, are in segment 0. */
  int own() {
    return own;
  }

  /** The segment of each piece. */
  long[] segments() {
    long[] segments = new long[pieces.length];
    Arrays.fill(segments, own, segments.length, 1);
    return segments;
  }
}
