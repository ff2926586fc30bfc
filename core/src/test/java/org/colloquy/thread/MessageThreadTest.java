package org.colloquy.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.colloquy.message.MessageId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageThreadTest {
  private static final MessageId ROOT = new MessageId("<a@example.org>");

  @Test
  void hasAMemberAndTheSubjectOfItsFirst() {
    MessageThread.Member first =
        new MessageThread.Member(
            Envelopes.parse("b | 0 | Ada | Re: plan | a | a"),
            Optional.of(ROOT),
            Optional.of(ParentBy.REFERENCES),
            0);
    assertThat(new MessageThread(ROOT, List.of(first)).subject()).isEqualTo("Re: plan");
    assertThat(first.evidence()).isEqualTo(ParentEvidence.HEADER);
    assertThat(new MessageThread.Member(first.envelope(), Optional.empty(), Optional.empty(), 0))
        .extracting(MessageThread.Member::evidence)
        .isEqualTo(ParentEvidence.NONE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MessageThread(ROOT, List.of()))
        .withMessageContaining("<a@example.org>");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.001, 1.001, Double.NaN})
  void aConfidenceIsAShare(double confidence) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ParentEvidence(List.of(ParentClue.WORDS), confidence))
        .withMessageContaining("" + confidence);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1})
  void nothingAndCertaintyAreShares(double confidence) {
    assertThat(new ParentEvidence(List.of(ParentClue.WORDS), confidence).confidence())
        .isEqualTo(confidence);
  }
}
