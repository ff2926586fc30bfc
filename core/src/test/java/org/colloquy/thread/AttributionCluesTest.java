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

  private static Fit writer(String line) {
    return NamedWords.of(line).writer(ADA);
  }

  private static Fit date(String line) {
    return DateNumbers.of(line).date(SENT, Set.of(ZoneOffset.UTC, SENT.getOffset()));
  }
}
