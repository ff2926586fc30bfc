package org.colloquy.position;

import java.util.function.Supplier;

/**
 * Judges a sentence after the ranker of {@link CueDetector} did: slower, and so only where it may
 * change what is found. One that does lives in the module {@code nlp}. To be safe to use from many
 * threads.
 */
@FunctionalInterface
public interface SecondReader {

  /**
   * Judges one sentence.
   *
   * @param first what the ranker tells of it
   * @param sentence gives it with what stands around it; asked for at most once
   * @return {@code first} itself where a second look is not worth its time
   */
  Judgements read(Judgements first, Supplier<SentenceContext> sentence);

  /** {@return the one that leaves all to the ranker} */
  static SecondReader none() {
    return (first, sentence) -> first;
  }
}
