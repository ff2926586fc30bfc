package org.colloquy.report.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.colloquy.position.Mode;
import org.colloquy.report.graph.Play;
import org.colloquy.report.table.DeferenceOutcome;
import org.colloquy.report.table.Observation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeferenceTallyTest {
  private static final Duration MONTH = Duration.ofDays(30);

  private static final Optional<Observation.Window> YEAR =
      Optional.of(
          new Observation.Window(
              Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-12-31T00:00:00Z"), 0));

  private final Play play = new Play();
  private final DeferenceTally tally = new DeferenceTally();

  /**
   * Six deferences to Ada, a maintainer and Eve; one reported, one to a program, one to oneself.
   */
  @BeforeEach
  void nineDeferences() {
    play.says("Ada", "2026-01-01T00:00:00Z", "Shall we?");
    play.answers(0, "Ben", "2026-01-02T00:00:00Z", "Ada knows.")
        .defers(play.person("Ada"), Mode.DIRECT);
    play.answers(0, "Cleo", "2026-01-03T00:00:00Z", "Fine if Ada agrees.")
        .defers(play.person("Ada"), Mode.CONDITIONAL);
    play.answers(0, "Cleo", "2026-01-04T00:00:00Z", "Eve might want to comment.")
        .defers(play.person("Eve"), Mode.INVITATION);
    play.answers(0, "Ben", "2026-01-05T00:00:00Z", "Up to the tree maintainers.")
        .defers("the tree maintainers", Mode.DIRECT);
    play.answers(0, "Cleo", "2026-01-05T00:00:00Z", "Let a maintainer say.")
        .defers("a maintainer", Mode.DIRECT);
    play.answers(0, "Ben", "2026-01-06T00:00:00Z", "Dan leaves it to Ada, I hear.")
        .defers(play.person("Ada"), Mode.REPORTED);
    play.answers(0, "Ben", "2026-01-06T00:00:00Z", "Let the machine judge.")
        .defers(play.person("Build Bot"), Mode.DIRECT);
    play.answers(0, "Ben", "2026-01-06T00:00:00Z", "I shall decide.")
        .defers(play.person("Ben"), Mode.DIRECT);
    play.answers(0, "Ada", "2026-01-20T00:00:00Z", "Yes.");
    tally.add(play.endThread());
    play.says("Ben", "2026-12-20T00:00:00Z", "Ask Ada.").defers(play.person("Ada"), Mode.DIRECT);
    tally.add(play.endThread());
  }

  private DeferenceMatrix.Tie tie(String from, String to) {
    return tally.data(YEAR, MONTH).ties().stream()
        .filter(tie -> tie.from().name().equals(from) && tie.to().name().equals(to))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void countsDirectAndConditionalOnesApart() {
    assertThat(tie("Ben", "Ada").direct()).isEqualTo(2);
    assertThat(tie("Ben", "Ada").conditional()).isZero();
    assertThat(tie("Cleo", "Ada").direct()).isZero();
    assertThat(tie("Cleo", "Ada").conditional()).isEqualTo(1);
    assertThat(tie("Cleo", "Eve").direct()).isEqualTo(1);
    assertThat(tie("Cleo", "Eve").invitations()).isEqualTo(1);
  }

  @Test
  void keepsRolesAsOne() {
    assertThat(tie("Ben", "a maintainer").total()).isEqualTo(1);
    assertThat(tie("Cleo", "a maintainer").total()).isEqualTo(1);
    assertThat(tie("Ben", "a maintainer").to().kind()).isEqualTo(Deferee.Kind.ROLE);
    assertThat(tally.data(YEAR, MONTH).in().values()).containsExactly(3, 2, 1);
  }

  @Test
  void namesWhoIsMeantByElse() {
    play.says("Ben", "2026-02-01T00:00:00Z", "Let anyone else judge.").defers("else", Mode.DIRECT);
    tally.add(play.endThread());
    assertThat(tie("Ben", "somebody else").to().kind()).isEqualTo(Deferee.Kind.ROLE);
  }

  @Test
  void tellsWhichWereHonoured() {
    assertThat(tie("Cleo", "Ada").outcomes()).isEqualTo(Map.of(DeferenceOutcome.ANSWERED, 1));
    assertThat(tie("Cleo", "Eve").outcomes()).isEqualTo(Map.of(DeferenceOutcome.UNANSWERED, 1));
    assertThat(tie("Ben", "Ada").outcomes())
        .isEqualTo(Map.of(DeferenceOutcome.ANSWERED, 1, DeferenceOutcome.CENSORED, 1));
    assertThat(tally.data(YEAR, MONTH).outcomes())
        .containsEntry(DeferenceOutcome.UNKNOWN, 2)
        .containsEntry(DeferenceOutcome.LATE, 0);
    assertThat(tally.data(YEAR, Duration.ofDays(3)).outcomes())
        .containsEntry(DeferenceOutcome.LATE, 2)
        .containsEntry(DeferenceOutcome.CENSORED, 0)
        .containsEntry(DeferenceOutcome.UNANSWERED, 2);
  }

  /** Of 6, 3 go to Ada, 2 to a maintainer, 1 to Eve: Gini 2·(1+4+9)/(3·6) − 4/3. */
  @Test
  void tellsHowConcentratedTheyAre() {
    DeferenceMatrix data = tally.data(YEAR, MONTH);
    assertThat(data.total()).isEqualTo(6);
    assertThat(data.inShare(1)).isCloseTo(3.0 / 6, within(1e-12));
    assertThat(data.inShare(2)).isCloseTo(5.0 / 6, within(1e-12));
    assertThat(data.gini()).isCloseTo(28.0 / 18 - 4.0 / 3, within(1e-12));
  }

  @Test
  void leavesOutReportsProgramsAndOneself() {
    assertThat(tally.data(YEAR, MONTH).left()).isEqualTo(new DeferenceMatrix.LeftOut(1, 1, 1));
  }
}
