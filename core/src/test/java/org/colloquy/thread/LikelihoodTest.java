package org.colloquy.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.colloquy.message.Envelope;
import org.colloquy.message.Mailbox;
import org.colloquy.message.MessageId;
import org.colloquy.message.SourceLocation;
import org.junit.jupiter.api.Test;

/** Which clue speaks for a parent and which against it; how much is a matter of the fit. */
class LikelihoodTest {
  private static final Mailbox ADA = new Mailbox("Ada Ash", "ada@example.org");
  private static final Mailbox BEN = new Mailbox("Ben Bo", "ben@example.org");
  private static final Mailbox CLEO = new Mailbox("Cleo Cox", "cleo@example.org");
  private static final Envelope CANDIDATE = mail(ADA, "2026-01-05T09:30:00+01:00");
  private static final Envelope REPLY = mail(BEN, "2026-01-05T10:30:00+01:00");

  private static Envelope mail(Mailbox from, String date) {
    return new Envelope(
        new MessageId("<" + from.displayName() + date + ">"),
        new SourceLocation("test.mbox", 0, 0),
        from,
        Optional.of(date).filter(d -> !d.isEmpty()).map(OffsetDateTime::parse),
        "Re: lamp",
        List.of(),
        List.of());
  }

  private static BodyClues.Builder clues() {
    return BodyClues.builder();
  }

  private static Likelihood likelihood(BodyClues.Builder clues) {
    return new Likelihood(REPLY, clues.build().answer(), true, true);
  }

  private static double of(BodyClues.Builder clues, Envelope candidate) {
    return likelihood(clues).of(candidate, 0, 0, false, false);
  }

  private static double ofWords(float words, int asked) {
    return likelihood(clues()).of(CANDIDATE, words, asked, false, false);
  }

  private static double after(String date) {
    return of(clues(), mail(ADA, date));
  }

  @Test
  void moreOfTheQuotedWordsSpeakMoreForIt() {
    assertThat(ofWords(0, 0)).isLessThan(ofWords(1, 4)).isGreaterThan(ofWords(0, 1));
    assertThat(ofWords(1, 4)).isLessThan(ofWords(2, 4));
    assertThat(ofWords(2, 4)).isLessThan(ofWords(4, 4));
    assertThat(ofWords(4, 4)).isLessThan(ofWords(8, 8));
    assertThat(ofWords(0, 1)).as("one run may be changed").isGreaterThan(ofWords(0, 2));
    assertThat(ofWords(0, 2)).isCloseTo(ofWords(0, 9), within(1e-9));
    assertThat(ofWords(99, 99)).as("enough").isCloseTo(ofWords(31, 31), within(1e-9));
  }

  @Test
  void whomTheLineNamesIsLikelier() {
    double unnamed = of(clues(), CANDIDATE);
    double named = of(clues().attribution("Ada Ash wrote:", ""), CANDIDATE);
    double half = of(clues().attribution("Ada wrote:", ""), CANDIDATE);
    double other = of(clues().attribution("Cleo Cox wrote:", ""), CANDIDATE);
    assertThat(List.of(other, unnamed, half, named)).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void theDateOfTheLineCountsInTheZonesOfBothAndInSummer() {
    double undated = of(clues(), CANDIDATE);
    for (String date : List.of("5.1.2026 9:30", "5.1.2026 8:30", "5.1.2026 10:30 (summer)")) {
      assertThat(of(clues().attribution("", date), CANDIDATE)).as(date).isGreaterThan(undated);
    }
    double day = of(clues().attribution("", "5.1.2026"), CANDIDATE);
    double minuteOff = of(clues().attribution("", "5.1.2026 9:31"), CANDIDATE);
    double otherDay = of(clues().attribution("", "6.1.2026 9:30"), CANDIDATE);
    assertThat(day).isLessThan(undated).isEqualTo(minuteOff).isGreaterThan(otherDay);
    assertThat(of(clues().attribution("", "5 people"), CANDIDATE)).isEqualTo(undated);
    Envelope farEast = mail(ADA, "2026-01-05T22:30:00+18:00");
    assertThat(of(clues().attribution("", "5.1.2026 22:30"), farEast))
        .isGreaterThan(of(clues(), farEast));
  }

  @Test
  void whoGetsTheReplyIsLikelierThanWhoSeesACopyOrNothing() {
    double unknown = of(clues(), CANDIDATE);
    double to = of(clues().recipients(List.of(CLEO, ADA), List.of()), CANDIDATE);
    double cc = of(clues().recipients(List.of(CLEO), List.of(ADA)), CANDIDATE);
    double none = of(clues().recipients(List.of(CLEO), List.of(CLEO)), CANDIDATE);
    assertThat(List.of(none, cc, unknown, to)).isSorted().doesNotHaveDuplicates();
    double own = of(clues(), mail(BEN, "2026-01-05T09:30:00+01:00"));
    assertThat(own).as("an answer to oneself").isLessThan(unknown);
    assertThat(
            of(clues().recipients(List.of(BEN), List.of()), mail(BEN, "2026-01-05T09:30:00+01:00")))
        .isEqualTo(own);
  }

  @Test
  void theSameSubjectAndTheLatestPlaceSpeakForIt() {
    Likelihood marked = likelihood(clues());
    double plain = marked.of(CANDIDATE, 0, 0, false, false);
    double subject = marked.of(CANDIDATE, 0, 0, true, false);
    assertThat(subject).isGreaterThan(plain);
    assertThat(marked.of(CANDIDATE, 0, 0, true, true)).isGreaterThan(subject);
    AnswerClues none = clues().build().answer();
    double bare = new Likelihood(REPLY, none, false, true).of(CANDIDATE, 0, 0, true, false);
    double cut = new Likelihood(REPLY, none, false, false).of(CANDIDATE, 0, 0, true, false);
    assertThat(List.of(plain, bare, cut, subject)).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void theLongerAgoTheLessLikelyAndHardlyFromTheFuture() {
    double now = after("2026-01-05T10:30:00+01:00");
    assertThat(after("2026-01-05T09:30:00+01:00")).isLessThan(now);
    assertThat(after("2026-01-04T10:30:00+01:00")).isLessThan(after("2026-01-05T09:30:00+01:00"));
    double hour = now - after("2026-01-05T09:30:00+01:00");
    assertThat(now - after("2026-01-05T03:30:00+01:00")).isCloseTo(3 * hour, within(1e-9));
    assertThat(after("2026-01-05T11:30:00+01:00")).as("clocks differ").isEqualTo(now);
    assertThat(after("2026-01-05T11:30:01+01:00")).isLessThan(after("2025-12-05T10:30:00+01:00"));
    assertThat(after("")).as("no date").isLessThan(now);
  }

  @Test
  void tellsWhatSpeaksForACandidate() {
    BodyClues.Builder all =
        clues().attribution("Ada Ash wrote:", "5.1.2026 9:30").recipients(List.of(ADA), List.of());
    assertThat(likelihood(all).clues(CANDIDATE, 1, true))
        .containsExactly(
            ParentClue.WORDS,
            ParentClue.WRITER,
            ParentClue.DATE,
            ParentClue.RECIPIENT,
            ParentClue.SUBJECT);
    assertThat(likelihood(clues().attribution("Ada wrote:", "5.1.")).clues(CANDIDATE, 0, false))
        .isEmpty();
  }
}
