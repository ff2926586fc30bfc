package org.colloquy.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ObjectionLedgerTest {
  private static final List<String> NAMES = List.of("Ada", "Ben", "Cy", "Dan");
  private static final List<String> MARKS =
      List.of(
          "[object] ",
          "[agree] ",
          "[agree but] ",
          "[agree if] ",
          "[agree trailer] ",
          "[object of Ben] ",
          "[defer Cy] ",
          "[invite Dan] ",
          "");
  private static final List<String> WORDS =
      List.of("I will fix that in v2,", "Fixed in v2,", "I was wrong,", "The pump is green,");

  /** A random thread: who answers what, quoting a line of it or nothing. */
  private static List<String> play(Random random, int messages) {
    List<String> play = new ArrayList<>();
    List<List<String>> lines = new ArrayList<>();
    for (int i = 1; i <= messages; i++) {
      int parent = i == 1 ? 0 : 1 + random.nextInt(i - 1);
      String subject = random.nextInt(6) == 0 ? ": [PATCH v" + i + "] pump" : "";
      String day = random.nextInt(5) == 0 ? "-" : 1 + random.nextInt(28) + " Jan";
      play.add(
          "# "
              + i
              + " "
              + any(random, NAMES)
              + ", "
              + day
              + (parent == 0 ? "" : ", to " + parent)
              + subject);
      List<String> own = new ArrayList<>();
      for (int line = 0; line < 1 + random.nextInt(3); line++) {
        if (parent > 0 && random.nextInt(3) > 0) {
          play.add("> " + any(random, lines.get(parent - 1)));
        }
        String words = any(random, WORDS) + " says message " + i + " in line " + line + ".";
        own.add(words);
        play.add(any(random, MARKS) + words);
      }
      lines.add(own);
    }
    return play;
  }

  private static <T> T any(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static Stream<ObjectionAnswer> answers(ObjectionLedger ledger) {
    return ledger.objections().stream().flatMap(objection -> objection.answers().stream());
  }

  @RepeatedTest(50)
  void keepsItsLawsOnRandomThreads(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<PositionedMessage> thread = LedgerPlay.thread(play(random, 2 + random.nextInt(40)));
    ObjectionLedger ledger = ObjectionLedger.of(thread);

    Set<Position> told = new HashSet<>();
    thread.forEach(message -> told.addAll(message.positions()));
    for (Objection objection : ledger.objections()) {
      assertThat(told).contains(objection.position());
      assertThat(objection.settled().isPresent()).isEqualTo(isDated(objection));
      ObjectionState replayed = ObjectionState.OPEN;
      for (ObjectionAnswer answer : objection.answers()) {
        boolean byHolder = answer.by().isSameAs(objection.holder());
        switch (answer.kind()) {
          case CONFIRMED, WITHDRAWN, CONDITIONALLY_WITHDRAWN, MAINTAINED ->
              assertThat(byHolder).isTrue();
          case PROMISED, CLAIMED_ADDRESSED, CONCEDED, DISPUTED, SUPPORTED ->
              assertThat(byHolder).isFalse();
          case RESTATED, DEFERRED, ACKNOWLEDGED -> {}
        }
        replayed = replayed.after(answer.kind());
      }
      assertThat(objection.state()).isEqualTo(replayed);
    }
    assertThat(ledger.objections()).extracting(Objection::position).doesNotHaveDuplicates();
    assertThat(ledger.deferences())
        .hasSize((int) told.stream().filter(position -> position.deferTo().isPresent()).count());
  }

  /** Whether the event that settled it bears a date. */
  private static boolean isDated(Objection objection) {
    ObjectionState state = ObjectionState.OPEN;
    for (ObjectionAnswer answer : objection.answers()) {
      state = state.after(answer.kind());
      if (state.isSettled()) {
        return answer.date().isPresent();
      }
    }
    return false;
  }

  @RepeatedTest(20)
  void doesNotHangOnTheOrderOfSiblings(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<String> play = new ArrayList<>(List.of("# 1 Ada, 1 Jan: pump", "The pump runs at night."));
    for (int i = 2; i < 20; i++) {
      play.add("# " + i + " " + any(random, NAMES) + ", " + i + " Jan, to 1");
      play.add("> The pump runs at night.");
      play.add(any(random, MARKS) + "That is what message " + i + " says of it.");
    }
    List<PositionedMessage> thread = new ArrayList<>(LedgerPlay.thread(play));
    ObjectionLedger before = ObjectionLedger.of(thread);
    Collections.shuffle(thread.subList(1, thread.size()), random);
    assertThat(ObjectionLedger.of(thread)).isEqualTo(before);
  }

  @Test
  void saysNothingOfAThreadWithoutPositions() {
    List<PositionedMessage> thread =
        LedgerPlay.thread(List.of("# 1 Ada, 1 Jan: pump", "The pump runs at night."));
    assertThat(ObjectionLedger.of(thread)).isEqualTo(ObjectionLedger.EMPTY);
  }

  @Test
  void bearsTheEvidenceOfEveryEvent() {
    List<PositionedMessage> thread =
        LedgerPlay.thread(
            List.of(
                "# 1 Ada, 1 Jan: pump",
                "The pump runs at night from now on.",
                "# 2 Ben, 2 Jan, to 1",
                "> The pump runs at night from now on.",
                "[object] That wakes the whole street.",
                "# 3 Ada, 3 Jan, to 2",
                "> That wakes the whole street.",
                "I did not know. We will fix",
                "that in v2, thanks."));
    ObjectionAnswer answer = ObjectionLedger.of(thread).objections().get(0).answers().get(0);
    Evidence evidence = answer.evidence();
    assertThat(evidence.text()).isEqualTo("We will fix that in v2, thanks");
    assertThat(evidence.lines().first()).isEqualTo(2);
    assertThat(evidence.lines().last()).isEqualTo(3);
    String body = thread.get(2).message().message().body();
    assertThat(evidence.span().of(body).replace('\n', ' ')).isEqualTo(evidence.text());
  }

  @Test
  void refusesWhatIsNoObjectionAndNoDeference() {
    Position agrees =
        LedgerPlay.thread(List.of("# 1 Ada, 1 Jan: pump", "[agree] Fine with me."))
            .get(0)
            .positions()
            .get(0);
    assertThatThrownBy(() -> new Deference(agrees, Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new Objection(
                    agrees.holder(),
                    Optional.empty(),
                    agrees,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    ObjectionState.OPEN,
                    Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("agree");
  }

  /** Two people who quarrel about the same words for ever: the worst for links. */
  private static List<PositionedMessage> quarrel(int messages) {
    List<String> play = new ArrayList<>();
    play.add("# 1 Ada, 1 Jan: [PATCH] pump");
    play.add("The pump runs at night from now on.");
    String line = "The pump runs at night from now on.";
    for (int i = 2; i <= messages; i++) {
      play.add("# " + i + " " + NAMES.get(i % 2) + ", 2 Jan, to " + (i - 1));
      play.add("> " + line);
      line = "That is not the case, I must say.";
      play.add((i % 3 == 0 ? "[agree] " : "[object] ") + line);
      play.add("[agree if trailer] Acked-by: " + NAMES.get(i % 2));
    }
    return LedgerPlay.thread(play);
  }

  private static Duration timeOf(List<PositionedMessage> thread) {
    long start = System.nanoTime();
    assertThat(answers(ObjectionLedger.of(thread))).isNotEmpty();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  @Test
  @Tag("slow")
  void takesTimeLinearInTheThread() {
    List<PositionedMessage> small = quarrel(2_500);
    List<PositionedMessage> large = quarrel(20_000);
    timeOf(small);
    Duration once = timeOf(small);
    Duration eightTimes = timeOf(large);
    // quadratic would be 64 times; the constant allows for a slow start
    assertThat(eightTimes).isLessThan(once.multipliedBy(24).plusMillis(500));
  }

  @Test
  @Tag("slow")
  void takesTimeLinearWhereAllAnswerOneMessage() {
    List<String> play = new ArrayList<>(List.of("# 1 Ada, 1 Jan: pump", "The pump is green now."));
    for (int i = 2; i < 20_000; i++) {
      play.add("# " + i + " " + any(new Random(i), NAMES) + ", 2 Jan, to " + (i % 2 == 0 ? 1 : 2));
      play.add(any(new Random(i), MARKS) + "That is not so, I must say.");
    }
    assertThat(timeOf(LedgerPlay.thread(play))).isLessThan(Duration.ofSeconds(10));
  }
}
