package org.colloquy.report.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.ThreadAnalysis;
import org.colloquy.graph.Contact;
import org.colloquy.graph.Edge;
import org.colloquy.graph.EdgeKind;
import org.colloquy.graph.ParticipantGraph;
import org.colloquy.report.graph.Play;
import org.junit.jupiter.api.Test;

class ReplyTallyTest {
  private static final String DAY = "2026-01-01T00:00:00Z";

  private final Play play = new Play();
  private final ReplyTally tally = new ReplyTally();

  /** Ben answers Ada three times, Ada him once and herself once, Cleo answers Ben. */
  private void quarrel() {
    play.says("Ada", DAY, "Shall we?");
    play.answers(0, "Ben", DAY, "Yes.");
    play.answers(1, "Ada", DAY, "When?");
    play.answers(2, "Ben", DAY, "Now.");
    play.answers(2, "Ben", DAY, "Or later.");
    play.answers(0, "Ada", DAY, "Anybody else?");
    play.answers(1, "Cleo", DAY, "Not me.");
    play.answers(0, "Build Bot", DAY, "It builds.");
    play.answers(7, "Cleo", DAY, "Thank you.");
    play.answers(0, "", DAY, "Who am I?");
    tally.add(play.endThread());
  }

  private static ReplyMatrix.Tie tie(ReplyMatrix data, String from, String to) {
    return data.ties().stream()
        .filter(tie -> data.senders().get(tie.from()).person().name().equals(from))
        .filter(tie -> data.senders().get(tie.to()).person().name().equals(to))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void countsAnswersByWhoAnswersAndWhoIsAnswered() {
    quarrel();
    ReplyMatrix data = tally.data();
    assertThat(data.senders())
        .extracting(s -> s.person().name())
        .containsExactly("Ada", "Ben", "Cleo");
    assertThat(data.senders()).extracting(ReplyMatrix.Sender::sent).containsExactly(3, 3, 2);
    assertThat(data.replies(List.of(0, 1, 2)))
        .isDeepEqualTo(new long[][] {{1, 1, 0}, {3, 0, 0}, {0, 1, 0}});
    assertThat(data.replies(List.of(2, 1))).isDeepEqualTo(new long[][] {{0, 1}, {0, 0}});
    assertThat(data.replies()).isEqualTo(5);
    assertThat(data.selfReplies()).isEqualTo(1);
  }

  @Test
  void leavesOutProgramsAndWhoIsNotKnown() {
    quarrel();
    ReplyMatrix data = tally.data();
    assertThat(data.messages()).isEqualTo(8);
    assertThat(data.automatic()).isEqualTo(1);
    assertThat(data.unknown()).isEqualTo(1);
  }

  @Test
  void tellsHowFarAnswersAreReturned() {
    quarrel();
    ReplyMatrix data = tally.data();
    assertThat(tie(data, "Ben", "Ada").reciprocity()).isCloseTo(2.0 * 1 / 4, within(1e-12));
    assertThat(tie(data, "Cleo", "Ben").reciprocity()).isZero();
    assertThat(tie(data, "Ada", "Ada").reciprocity()).isNaN();
    // one answer each way between Ada and Ben, of five to others
    assertThat(data.reciprocity()).isCloseTo(2.0 / 5, within(1e-12));
  }

  @Test
  void addsUpQuotedLines() {
    play.says("Ada", DAY, "Shall we?");
    play.answers(0, "Ben", DAY, "Yes.");
    ThreadAnalysis first = play.endThread();
    List<Edge> edges = new ArrayList<>(first.graph().edges());
    Contact contact = new Contact(first.thread().root(), Optional.empty(), 7);
    edges.add(Edge.of("p2", "p1", EdgeKind.QUOTE, List.of(contact)));
    ThreadAnalysis quoting = first.withGraph(new ParticipantGraph(first.graph().vertices(), edges));
    tally.add(quoting);
    tally.add(quoting);
    assertThat(tie(tally.data(), "Ben", "Ada").quotedLines()).isEqualTo(14);
    assertThat(tie(tally.data(), "Ben", "Ada").replies()).isEqualTo(2);
  }

  @Test
  void isEmptyWithoutMessages() {
    assertThat(tally.data().reciprocity()).isNaN();
    assertThat(tally.data().senders()).isEmpty();
  }
}
