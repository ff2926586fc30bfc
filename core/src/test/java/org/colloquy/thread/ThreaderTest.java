package org.colloquy.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.colloquy.message.Envelope;
import org.colloquy.message.MessageId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreaderTest {
  private static final int MANY = 100_000;

  private final Random random = new Random(5256);

  @Test
  void noMessagesMakeNoThreads() {
    assertThat(new Threader().thread(List.of())).isEmpty();
  }

  @Test
  void threadsStandInOrderOfTheirFirstMessageInTheInput() {
    Envelope early = Envelopes.answer("early", 0, List.of());
    Envelope late = Envelopes.answer("late", 9, List.of());
    assertThat(new Threader().thread(List.of(late, early)))
        .extracting(t -> t.root().value())
        .containsExactly("late", "early");
  }

  @Test
  void bothMessagesOfOneIdAreKept() {
    Envelope first = Envelopes.answer("same", 0, List.of());
    Envelope second = Envelopes.answer("same", 9, List.of());
    Envelope answer = Envelopes.answer("answer", 10, ids("same"));
    List<MessageThread> threads = new Threader().thread(List.of(second, first, answer));
    assertThat(threads).hasSize(2);
    assertThat(threads.get(1).members())
        .extracting(MessageThread.Member::envelope)
        .containsExactly(first, answer);
  }

  @Test
  void ofVeryLongReferencesTheFirstAndTheLastAreRead() {
    List<MessageId> references = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      references.add(new MessageId("missing" + i));
    }
    MessageThread thread =
        new Threader().thread(List.of(Envelopes.answer("a", 0, references))).get(0);
    assertThat(thread.root()).isEqualTo(references.get(0));
    assertThat(thread.members().get(0).parent()).contains(references.get(4_999));
    assertThat(thread.members().get(0).depth()).isZero();
  }

  /** Random headers that contradict one another and run in circles. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10, 100, 2_000})
  void lyingHeadersMakeAForestThatTheOrderOfTheInputDoesNotChange(int count) {
    for (int round = 0; round < 5; round++) {
      List<Envelope> mails = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        mails.add(lying(i, count));
      }
      List<MessageThread> threads = new Threader().thread(mails);
      checkForest(threads, mails);
      Collections.shuffle(mails, random);
      assertThat(Set.copyOf(new Threader().thread(mails))).isEqualTo(Set.copyOf(threads));
    }
  }

  private Envelope lying(int number, int count) {
    String sender = "P" + random.nextInt(4);
    String subject = (random.nextBoolean() ? "Re: " : "") + "topic " + random.nextInt(3);
    return Envelopes.parse(
        String.join(
            "|",
            "id" + number,
            random.nextInt(10) == 0 ? "-" : "" + random.nextInt(count),
            sender,
            subject,
            someIds(count, random.nextInt(2)),
            someIds(count, random.nextInt(5))));
  }

  /** Ids of which one in five is not in the archive. */
  private String someIds(int count, int howMany) {
    StringBuilder ids = new StringBuilder();
    for (int i = 0; i < howMany; i++) {
      ids.append(" id").append(random.nextInt(count + count / 4 + 1));
    }
    return ids.toString();
  }

  private static void checkForest(List<MessageThread> threads, Collection<Envelope> mails) {
    Set<MessageId> seen = new HashSet<>();
    Set<MessageId> roots = new HashSet<>();
    for (MessageThread thread : threads) {
      assertThat(roots.add(thread.root())).isTrue();
      Map<MessageId, Integer> depths = new HashMap<>();
      for (MessageThread.Member member : thread.members()) {
        assertThat(seen.add(member.envelope().id())).isTrue();
        assertThat(member.parentBy().isPresent()).isEqualTo(member.parent().isPresent());
        int above = member.parent().map(p -> depths.getOrDefault(p, -2)).orElse(-2);
        assertThat(above).isIn(-2, member.depth() - 1);
        depths.put(member.envelope().id(), member.depth());
      }
    }
    assertThat(seen).hasSameSizeAs(mails);
  }

  @Test
  @Tag("slow")
  @Timeout(30)
  void aChainOfAHundredThousandIsOneThread() {
    List<Envelope> mails = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      mails.add(Envelopes.answer("m" + i, i, i == 0 ? ids() : ids("m" + (i - 1))));
    }
    Collections.shuffle(mails, random);
    MessageThread thread = only(new Threader().thread(mails));
    assertThat(thread.members().get(MANY - 1).depth()).isEqualTo(MANY - 1);
  }

  @Test
  @Tag("slow")
  @Timeout(30)
  void aStarOfAHundredThousandIsOneThread() {
    List<Envelope> mails = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      mails.add(Envelopes.answer("m" + i, i, i == 0 ? ids() : ids("m0")));
    }
    Collections.shuffle(mails, random);
    MessageThread thread = only(new Threader().thread(mails));
    assertThat(thread.members()).hasSize(MANY);
    assertThat(thread.members().get(7).envelope().id().value()).isEqualTo("m7");
  }

  @Test
  @Tag("slow")
  @Timeout(30)
  void aHundredThousandRepliesOfOneSubjectAreLinkedInTime() {
    List<Envelope> mails = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      mails.add(Envelopes.parse("m" + i + "|" + i + "|P" + i % 5 + "|Re: plan||"));
    }
    assertThat(only(new Threader().thread(mails)).members()).hasSize(MANY);
  }

  @Test
  @Tag("slow")
  @Timeout(30)
  void aCircleOfAHundredThousandIsOneThreadBelowItsEarliest() {
    List<Envelope> mails = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      mails.add(Envelopes.answer("m" + i, i, ids("m" + (i + 1) % MANY)));
    }
    MessageThread thread = only(new Threader().thread(mails));
    assertThat(thread.root().value()).isEqualTo("m0");
    assertThat(thread.members()).hasSize(MANY);
  }

  @Test
  @Tag("slow")
  @Timeout(30)
  void aChainOfMissingMessagesIsFollowedInTime() {
    List<Envelope> mails = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      mails.add(Envelopes.answer("m" + i, i, ids("x" + (i + 1) + " x" + i)));
    }
    assertThat(only(new Threader().thread(mails)).root().value()).isEqualTo("x" + MANY);
  }

  private static MessageThread only(List<MessageThread> threads) {
    assertThat(threads).hasSize(1);
    return threads.get(0);
  }

  private static List<MessageId> ids(String... ids) {
    return Envelopes.ids(String.join(" ", ids));
  }
}
