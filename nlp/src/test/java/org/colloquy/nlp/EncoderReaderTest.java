package org.colloquy.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.colloquy.position.Judgements;
import org.colloquy.position.SentenceContext;
import org.colloquy.position.Stance;
import org.junit.jupiter.api.Test;

class EncoderReaderTest {
  private final EncoderReader reader =
      new EncoderReader(Encoder::shared, new Blend(Resources.lines("encoder-blend.txt")));

  /** A ranker that tells the same for all stances. */
  private record Even(double told) implements Judgements {
    @Override
    public double logit(Stance stance) {
      return told;
    }

    @Override
    public boolean takes(Stance stance) {
      return false;
    }

    @Override
    public double confidence(Stance stance) {
      return 0;
    }
  }

  private Judgements read(double first, String sentence, String answered) {
    return reader.read(new Even(first), () -> new SentenceContext(sentence, "", "", answered));
  }

  @Test
  void leavesToTheRankerWhatShowsNoStance() {
    Judgements first = new Even(-9);

    Judgements judged =
        reader.read(
            first,
            () -> {
              throw new AssertionError("asked for the sentence");
            });

    assertThat(judged).isSameAs(first);
  }

  @Test
  void tellsAgreementFromObjection() {
    Judgements agreed = read(-1, "Yes, that makes sense to me.", "Shall we rename it?");
    Judgements objected = read(-1, "I don't think this is a good idea.", "Shall we rename it?");

    assertThat(agreed.takes(Stance.AGREE)).isTrue();
    assertThat(agreed.confidence(Stance.AGREE)).isGreaterThan(agreed.confidence(Stance.OBJECT));
    assertThat(objected.takes(Stance.OBJECT)).isTrue();
    assertThat(objected.confidence(Stance.OBJECT)).isGreaterThan(objected.confidence(Stance.AGREE));
  }

  @Test
  void findsNothingInAGreeting() {
    Judgements judged = read(-2, "Hello all, the meeting starts at nine.", "");

    for (Stance stance : Stance.values()) {
      assertThat(judged.takes(stance)).as(stance.id()).isFalse();
    }
  }

  @Test
  void tellsTheSameFromManyThreads() throws InterruptedException, ExecutionException {
    double alone = read(0, "Agreed.", "Shall we?").logit(Stance.AGREE);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Double>> told =
          IntStream.range(0, 100)
              .mapToObj(
                  i -> threads.submit(() -> read(0, "Agreed.", "Shall we?").logit(Stance.AGREE)))
              .toList();
      for (Future<Double> one : told) {
        assertThat(one.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
    }
  }
}
