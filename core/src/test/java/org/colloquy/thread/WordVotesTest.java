package org.colloquy.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.message.Envelope;
import org.junit.jupiter.api.Test;

/**
 * Each passage of four words is one run; the messages stand by date, so that theirs is a number.
 */
class WordVotesTest {
  private static final String ONE = "one lamp burns low";
  private static final String TWO = "two boats come in";
  private static final String THREE = "three men go home";

  private ClueTable table = table(List.of());

  private static ClueTable table(List<List<String>> bodies) {
    List<Envelope> mails =
        IntStream.range(0, bodies.size())
            .mapToObj(i -> Envelopes.parse("m" + i + " | " + i + " | Ada | lamp | |"))
            .toList();
    BitSet all = new BitSet();
    all.set(0, bodies.size());
    return ClueTable.read(
        new Forest(mails), all, read -> bodies.stream().map(WordVotesTest::clues));
  }

  private static BodyClues clues(List<String> own) {
    BodyClues.Builder clues = BodyClues.builder();
    own.forEach(passage -> clues.own(passage, 0, passage.length()).endPassage());
    return clues.build();
  }

  private static int[] runs(String... passages) {
    return clues(List.of(passages)).own();
  }

  private WordVotes votes(int message, int end, List<List<String>> bodies, String... quoted) {
    table = table(bodies);
    WordVotes votes = new WordVotes(table, bodies.size());
    votes.count(message, runs(quoted), end);
    return votes;
  }

  @Test
  void aRunSpeaksForEveryMessageThatHoldsItByItsShare() {
    List<List<String>> bodies = List.of(List.of(ONE, TWO), List.of(TWO), List.of(THREE), List.of());
    WordVotes votes = votes(3, 3, bodies, ONE, TWO);
    assertThat(votes.of(0)).isEqualTo(1.5f);
    assertThat(votes.of(1)).isEqualTo(0.5f);
    assertThat(votes.of(2)).isZero();
    assertThat(votes.asked()).isEqualTo(2);
    assertThat(votes.best(6)).containsExactly(0, 1);
    assertThat(votes.best(1)).containsExactly(0);
  }

  @Test
  void ofMessagesThatHoldEquallyManyTheLatestIsBetter() {
    List<List<String>> bodies =
        List.of(List.of(ONE), List.of(ONE), List.of(ONE), List.of(ONE, TWO));
    assertThat(votes(9, 3, bodies, ONE).best(6)).containsExactly(2, 1, 0);
    assertThat(votes(9, 4, bodies, ONE, TWO).best(2)).containsExactly(3, 2);
  }

  @Test
  void aMessageDoesNotSpeakForItselfAndNoneForALaterOne() {
    List<List<String>> bodies = List.of(List.of(ONE), List.of(ONE), List.of(ONE));
    WordVotes votes = votes(1, 2, bodies, ONE);
    assertThat(votes.best(6)).containsExactly(0);
    assertThat(votes.of(0)).isEqualTo(1);
  }

  @Test
  void whatMoreThanSixteenHoldIsNotAsked() {
    List<List<String>> sixteen = Stream.generate(() -> List.of(ONE)).limit(16).toList();
    assertThat(votes(20, 16, sixteen, ONE, TWO).best(99)).hasSize(16);
    assertThat(votes(20, 16, sixteen, ONE, TWO).asked()).isEqualTo(2);
    List<List<String>> more = Stream.generate(() -> List.of(ONE)).limit(17).toList();
    assertThat(votes(20, 17, more, ONE, TWO).best(99)).isEmpty();
    assertThat(votes(20, 17, more, ONE, TWO).asked()).isEqualTo(1);
  }

  @Test
  void eachCountBeginsAnew() {
    List<List<String>> bodies = List.of(List.of(ONE), List.of(TWO), List.of());
    WordVotes votes = votes(2, 2, bodies, ONE);
    votes.count(2, runs(TWO), 2);
    assertThat(votes.of(0)).isZero();
    assertThat(votes.of(1)).isEqualTo(1);
    assertThat(votes.best(6)).containsExactly(1);
  }

  @Test
  void anyNumberOfMessagesAreKept() {
    List<List<String>> bodies =
        IntStream.range(0, 300).mapToObj(i -> List.of("words of number n" + i)).toList();
    String[] quoted = bodies.stream().map(own -> own.get(0)).toArray(String[]::new);
    WordVotes votes = votes(300, 300, bodies, quoted);
    assertThat(votes.asked()).isEqualTo(Fingerprints.MOST);
    assertThat(IntStream.of(votes.best(300)).boxed().collect(Collectors.toSet()))
        .hasSize(Fingerprints.MOST)
        .allSatisfy(message -> assertThat(votes.of(message)).isEqualTo(1));
  }
}
