package org.colloquy.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.colloquy.message.Mailbox;
import org.junit.jupiter.api.Test;

/** What attribution lines say of their writer and date, whatever their language. */
class AttributionCluesTest {
  private static final Mailbox ADA = new Mailbox("Ada M. Ash", "ada.ash@example.org");
  private static final OffsetDateTime SENT = OffsetDateTime.parse("2026-01-05T22:15:40+01:00");

  @Test
  void theWholeNameOrTheAddressNamesTheWriter() {
    assertThat(writer("On Mon, 5 Jan 2026, Ada Ash wrote:")).isEqualTo(Fit.WHOLLY);
    assertThat(writer("Ash, Ada schrieb:")).isEqualTo(Fit.WHOLLY);
    assertThat(writer("<ada.ash@example.org> a écrit :")).isEqualTo(Fit.WHOLLY);
    assertThat(writer("ada.ash at example.org wrote:")).isEqualTo(Fit.WHOLLY);
  }

  @Test
  void oneWordOfTheNameIsLessAndAnotherNameSpeaksAgainstIt() {
    assertThat(writer("Ada wrote:")).isEqualTo(Fit.PARTLY);
    assertThat(writer("Ben Bo wrote:")).isEqualTo(Fit.CONTRARY);
    assertThat(writer("")).isEqualTo(Fit.UNKNOWN);
  }

  @Test
  void dayAndMinuteTellTheDateInEitherZoneAndOnATwelveHourClock() {
    assertThat(date("On Mon, Jan 5, 2026 at 10:15 PM Ada Ash wrote:")).isEqualTo(Fit.WHOLLY);
    assertThat(date("Am 05.01.26 um 22:15 schrieb Ada Ash:")).isEqualTo(Fit.WHOLLY);
    assertThat(date("2026-01-05 21:15 UTC, Ada Ash:")).isEqualTo(Fit.WHOLLY);
  }

  @Test
  void theDayAloneIsLessAndAnotherDaySpeaksAgainstIt() {
    assertThat(date("On 5 Jan 2026, Ada Ash wrote:")).isEqualTo(Fit.PARTLY);
    assertThat(date("On Tue, 6 Jan 2026 at 10:15, Ada wrote:")).isEqualTo(Fit.CONTRARY);
    assertThat(date("Ada Ash wrote:")).isEqualTo(Fit.UNKNOWN);
  }

  @Test
  void anAccountOfFourLettersNamesTheWriterAndInitialsDoNotCount() {
    assertThat(NamedWords.of("kiki wrote:").writer(new Mailbox("", "kiki@example.org")))
        .isEqualTo(Fit.WHOLLY);
    assertThat(NamedWords.of("kik wrote:").writer(new Mailbox("", "kik@example.org")))
        .isEqualTo(Fit.CONTRARY);
    assertThat(NamedWords.of("kiki wrote:").writer(new Mailbox("", "kiki at example.org")))
        .isEqualTo(Fit.WHOLLY);
    assertThat(NamedWords.of("A and B wrote:").writer(new Mailbox("A. B", "x@example.org")))
        .isEqualTo(Fit.CONTRARY);
    assertThat(NamedWords.of("Ada A wrote:").writer(new Mailbox("Bo A", "x@example.org")))
        .isEqualTo(Fit.CONTRARY);
    assertThat(NamedWords.of("Bo wrote:").writer(new Mailbox("Bo", ""))).isEqualTo(Fit.WHOLLY);
    assertThat(NamedWords.of("@ wrote:").writer(new Mailbox("", ""))).isEqualTo(Fit.CONTRARY);
  }

  @Test
  void aTimeHasAnHourOfTheDayAndTwoDigitsOfMinutes() {
    assertThat(date("22:15 on 5 Jan 2026")).isEqualTo(Fit.WHOLLY);
    assertThat(date("5.1. 22h15")).isEqualTo(Fit.WHOLLY);
    assertThat(date("5.1. 22.15")).isEqualTo(Fit.WHOLLY);
    assertThat(date("5 Jan 2026 22:15:59")).isEqualTo(Fit.WHOLLY);
    assertThat(date("5 Jan 2026 12:22:15")).isEqualTo(Fit.PARTLY);
    assertThat(date("5 Jan 2026 22:150")).isEqualTo(Fit.PARTLY);
    assertThat(date("5 Jan 2026 22:1")).isEqualTo(Fit.PARTLY);
    assertThat(date("5 Jan 2026 46:15")).isEqualTo(Fit.PARTLY);
    assertThat(date("5 people at 22")).isEqualTo(Fit.UNKNOWN);
  }

  @Test
  void theLastDayOfAMonthIsADayAndOnlyThreeTimesAreRead() {
    OffsetDateTime last = OffsetDateTime.parse("2026-01-31T09:09:00Z");
    Set<ZoneOffset> utc = Set.of(ZoneOffset.UTC);
    assertThat(DateNumbers.of("31/1 09:09").date(last, utc)).isEqualTo(Fit.WHOLLY);
    assertThat(DateNumbers.of("31/1 1:00 2:00 9:09").date(last, utc)).isEqualTo(Fit.WHOLLY);
    assertThat(DateNumbers.of("31/1 1:00 2:00 3:00 9:09").date(last, utc)).isEqualTo(Fit.PARTLY);
    OffsetDateTime first = OffsetDateTime.parse("2026-01-01T00:00:00Z");
    assertThat(DateNumbers.of("1/1 23:00 0:00").date(first, utc)).isEqualTo(Fit.WHOLLY);
    assertThat(DateNumbers.of("1/1 24:00").date(first, utc)).isEqualTo(Fit.UNKNOWN);
  }

  private static Fit writer(String line) {
    return NamedWords.of(line).writer(ADA);
  }

  private static Fit date(String line) {
    return DateNumbers.of(line).date(SENT, Set.of(ZoneOffset.UTC, SENT.getOffset()));
  }
}
