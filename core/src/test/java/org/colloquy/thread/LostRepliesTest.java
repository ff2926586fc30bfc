package org.colloquy.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.message.Envelope;
import org.colloquy.message.MessageId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Replies without In-Reply-To and References, whose bodies tell what they answer. */
class LostRepliesTest {
  private static final int MANY = 30_000;
  private static final String LAMP = "The lamp over the north door flickers when the pump starts.";
  private static final String PUMP = "We could run the pump from the battery during the night.";

  private final List<Envelope> mails = new ArrayList<>();
  private final Map<MessageId, BodyClues> bodies = new HashMap<>();

  @Test
  void theMessageWhoseWordsAreQuotedIsTheParent() {
    mail("a | 0 | Ada | lamp", LAMP, "", "");
    mail("b | 9 | Ben | Re: lamp", PUMP, LAMP, "Ada wrote:");
    mail("c | 20 | Cleo | Re: lamp", "No idea about that one, sorry.", LAMP, "Ada wrote:");
    mail("d | 30 | Dora | night power, was: lamp", "Good plan, do it.", PUMP, "Ben wrote:");
    assertThat(links()).containsExactlyInAnyOrder("b<-a quote", "c<-a quote", "d<-b quote");
  }

  @Test
  void theAttributionLineDecidesWhereNothingElseDoes() {
    mail("a | 0 | Ada | lamp", LAMP, "", "");
    mail("b | 9 | Ben | Re: lamp", PUMP, "", "Ada wrote on 5 Jan 2026 09:00:");
    mail("c | 20 | Cleo | Re: lamp", "Hm.", "", "Ada wrote on 5 Jan 2026 09:00:");
    assertThat(links()).contains("c<-a subject");
    assertThat(member("c").evidence().clues())
        .containsExactly(ParentClue.WRITER, ParentClue.DATE, ParentClue.SUBJECT);
  }

  @Test
  void whatManyMessagesHoldNamesNone() {
    for (int i = 0; i < 40; i++) {
      mail("m" + i + " | " + i + " | Ada | report " + i, LAMP, "", "");
    }
    mail("z | 90 | Ben | Re: something else", "Hm.", LAMP, "");
    assertThat(member("z").parent()).isEmpty();
  }

  @Test
  void aHeaderFieldIsSureAndAGuessTellsItsChance() {
    mail("a | 0 | Ada | lamp", LAMP, "", "");
    mail("b | 9 | Ben | Re: lamp", PUMP, LAMP, "Ada wrote:");
    assertThat(member("b").evidence().confidence()).isBetween(0.9, 1.0);
    mails.add(Envelopes.parse("c | 12 | Cleo | Re: lamp | a | a"));
    bodies.put(new MessageId("c"), BodyClues.builder().build());
    assertThat(member("c").evidence()).isEqualTo(ParentEvidence.HEADER);
    assertThat(member("a").evidence().confidence()).isCloseTo(0, within(0.0));
  }

  @Test
  void whereTwoMessagesAreAsLikelyTheThreadIsKnownButNotTheParent() {
    mail("a | 0 | Ada | lamp", LAMP, "", "");
    mail("b | 0 | Ada | door", LAMP, "", "");
    mail("z | 9 | Ben | night", "Hm.", LAMP, "On 5 Jan 2026 at 9:00, Ada wrote:");
    mail("c | 20 | Cleo | pump", PUMP, "", "");
    mail("d | 30 | Dora | Re: pump", "Good plan, do it.", PUMP, "Cleo wrote:");
    assertThat(links()).containsExactly("d<-c quote");
    assertThat(threads()).hasSize(3);
  }

  @Test
  void whatQuotesWordsThatNobodyWroteIsAThreadOfItsOwn() {
    mail("a | 0 | Ada | lamp", LAMP, "", "");
    mail("z | 9 | Ben | lamp", "Hm.", PUMP, "Cleo wrote:");
    assertThat(links()).isEmpty();
    assertThat(threads()).hasSize(2);
  }

  /** Some lists cut "Re:" off; whether one does is seen by its messages that quote. */
  @Test
  void aSubjectThatGoesOnIsAReplyWhereRepliesBearNoMark() {
    mail("a | 0 | Ada | lamp", LAMP, "", "");
    mail("b | 9 | Ben | lamp", "Not now.", "", "");
    mail("c | 20 | Cleo | pump", PUMP, "", "");
    mail("d | 30 | Dora | pump", "Good plan, do it.", PUMP, "Cleo wrote:");
    assertThat(links()).containsExactlyInAnyOrder("b<-a subject", "d<-c quote");
    assertThat(member("b").evidence().confidence()).isBetween(0.6, 0.9);
  }

  @Test
  void aSubjectThatGoesOnIsNoReplyWhereTheOthersBearTheirMark() {
    mail("a | 0 | Ada | lamp", LAMP, "", "");
    mail("b | 9 | Ben | lamp", "Not now.", "", "");
    mail("c | 20 | Cleo | pump", PUMP, "", "");
    mail("d | 30 | Dora | Re: pump", "Good plan, do it.", PUMP, "Cleo wrote:");
    assertThat(links()).containsExactly("d<-c quote");
  }

  @Test
  void bodiesAreReadOnlyWhereRepliesLostTheirHeaders() {
    List<Envelope> intact =
        List.of(
            Envelopes.parse("a | 0 | Ada | plan | |"),
            Envelopes.parse("b | 1 | Ben | Re: plan | a | a"),
            Envelopes.parse("c | 2 | Cleo | other plan | |"));
    ClueReader none =
        messages -> {
          throw new AssertionError("no body is needed");
        };
    assertThat(new Threader().thread(intact, none)).isEqualTo(new Threader().thread(intact));
  }

  @Test
  void ofFewLostRepliesOnlyTheTopicsAreRead() {
    mail("a | 0 | Ada | lamp", LAMP, "", "");
    mail("b | 9 | Ben | Re: lamp", PUMP, LAMP, "Ada wrote:");
    for (int i = 0; i < 20; i++) {
      mail("m" + i + " | " + (20 + i) + " | Ada | report " + i, LAMP, "", "");
    }
    List<Envelope> read = new ArrayList<>();
    new Threader()
        .thread(
            mails,
            messages -> {
              read.addAll(messages);
              return messages.stream().map(m -> body(m));
            });
    assertThat(read).extracting(e -> e.id().value()).containsExactly("a", "b");
  }

  @Test
  void patchesStandUnderTheirCoverLetter() {
    mail("c0 | 0 | Ada | [PATCH v2 0/2] lamp", "", "", "");
    mail("c1 | 1 | Ada | [PATCH v2 1/2] wire", "", "", "");
    mail("c2 | 1 | Ada | [PATCH v2 2/2] bulb", "", "", "");
    mail("x2 | 1 | Ben | [PATCH v2 2/2] door", "", "", "");
    assertThat(links()).containsExactlyInAnyOrder("c1<-c0 subject", "c2<-c0 subject");
  }

  @Test
  void withoutACoverLetterOneRunOfGitShowsTheFirstPatch() {
    String run = "<20260105090000.4711-";
    mail(run + "1-ada@example.org> | 0 | Ada | [PATCH 1/2] wire", "", "", "");
    mail(run + "2-ada@example.org> | 1 | Ada | [PATCH 2/2] bulb", "", "", "");
    String lost = "<20260105100000.4712-";
    mail(lost + "2-ada@example.org> | 60 | Ada | [PATCH v2 1/2] wire", "", "", "");
    mail(lost + "3-ada@example.org> | 61 | Ada | [PATCH v2 2/2] bulb", "", "", "");
    assertThat(links())
        .containsExactly(run + "2-ada@example.org><-" + run + "1-ada@example.org> subject");
    assertThat(threads()).hasSize(2);
  }

  @Test
  void theOrderOfTheInputChangesNothing() {
    Random random = new Random(11);
    int[] topics = new int[300];
    for (int i = 0; i < topics.length; i++) {
      int old = random.nextInt(Math.max(1, i));
      topics[i] = i < 20 ? i : topics[old];
      mail(
          "m" + i + " | " + i / 2 + " | P" + random.nextInt(9) + " | Re: topic " + topics[i],
          sentence(i),
          sentence(old),
          "");
    }
    Set<MessageThread> threads = Set.copyOf(threads());
    assertThat(links()).hasSizeGreaterThan(200);
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(mails, random);
      assertThat(Set.copyOf(threads())).isEqualTo(threads);
    }
  }

  @Test
  @Tag("slow")
  @Timeout(60)
  void manyQuotingMessagesOfOneSubjectTakeNoTime() {
    BodyClues alike = clues(LAMP, LAMP, "P3 wrote:");
    List<Envelope> many =
        IntStream.range(0, MANY)
            .mapToObj(i -> Envelopes.parse("m" + i + " | " + i + " | P" + i % 9 + " | plan | |"))
            .toList();
    List<MessageThread> threads =
        new Threader().thread(many, messages -> messages.stream().map(m -> alike));
    assertThat(threads.stream().mapToInt(t -> t.members().size()).sum()).isEqualTo(MANY);
  }

  /** Twelve words that only the message of this number wrote. */
  private static String sentence(int number) {
    return new Random(number)
        .ints(12, 0, 10_000)
        .mapToObj(word -> "word" + word)
        .collect(Collectors.joining(" "));
  }

  private void mail(String head, String own, String quoted, String attribution) {
    Envelope mail = Envelopes.parse(head + " | |");
    mails.add(mail);
    bodies.put(mail.id(), clues(own, quoted, attribution));
  }

  private static BodyClues clues(String own, String quoted, String attribution) {
    return BodyClues.builder()
        .own(own, 0, own.length())
        .quoted(quoted, 0, quoted.length())
        .attribution(attribution, attribution)
        .build();
  }

  private BodyClues body(Envelope mail) {
    return Optional.ofNullable(bodies.get(mail.id())).orElseThrow();
  }

  private List<MessageThread> threads() {
    return new Threader().thread(mails, messages -> messages.stream().map(this::body));
  }

  private MessageThread.Member member(String id) {
    return threads().stream()
        .flatMap(thread -> thread.members().stream())
        .filter(member -> member.envelope().id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private List<String> links() {
    return threads().stream()
        .flatMap(thread -> thread.members().stream())
        .filter(member -> member.parent().isPresent())
        .map(
            member ->
                member.envelope().id()
                    + "<-"
                    + member.parent().orElseThrow()
                    + " "
                    + member.parentBy().orElseThrow().id())
        .toList();
  }
}
