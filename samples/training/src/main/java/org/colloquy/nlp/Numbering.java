package org.colloquy.nlp;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.position.SentenceContext;

/** Gives the numbers that the encoder reads, as text, to those who teach it. */
public final class Numbering {
  private final Pieces pieces;

  /**
   * @param vocabulary the pieces in the order of their numbers
   */
  public Numbering(List<String> vocabulary) {
    pieces = new Pieces(vocabulary);
  }

  /** How many pieces are the sentence's own, a tab, and the numbers of all, parted by blanks. */
  public String of(SentenceContext sentence) {
    EncoderInput input = EncoderInput.of(sentence, pieces);
    return Arrays.stream(input.pieces())
        .mapToObj(Long::toString)
        .collect(Collectors.joining(" ", input.own() + "\t", ""));
  }
}
