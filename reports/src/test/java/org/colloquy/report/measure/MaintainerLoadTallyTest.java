package org.colloquy.report.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.archive.Archive;
import org.colloquy.message.Mailbox;
import org.colloquy.person.People;
import org.colloquy.person.Person;
import org.colloquy.person.PersonResolver;
import org.colloquy.position.Mode;
import org.colloquy.position.Stance;
import org.colloquy.report.graph.Play;
import org.colloquy.report.measure.MaintainerLoad.Source;
import org.colloquy.report.table.Observation;
import org.colloquy.role.Role;
import org.colloquy.role.RoleClaim;
import org.colloquy.role.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaintainerLoadTallyTest {
  private static final Duration QUIET = Duration.ofDays(30);
  private static final Optional<Observation.Window> YEAR =
      Optional.of(
          new Observation.Window(
              Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-05-31T00:00:00Z"), 0));

  @TempDir Path dir;

  private final Play play = new Play();
  private final MaintainerLoadTally tally = new MaintainerLoadTally();

  /** The cast in its order, so that the ids are those of the play. */
  private Roles roles(RoleClaim... claims) {
    List<Mailbox> cast =
        Stream.of("Ada", "Ben", "Cleo").map(play::person).map(p -> p.mailboxes().get(0)).toList();
    People people = new PersonResolver().resolve(cast);
    assertThat(people.persons()).extracting(Person::id).containsExactly("p1", "p2", "p3");
    return Roles.of(List.of(claims), people);
  }

  private RoleClaim claim(Role role, String name, String since, String until) {
    return new RoleClaim(
        role, play.person(name).mailboxes().get(0), "", day(since), day(until), "MAINTAINERS");
  }

  private static Optional<LocalDate> day(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  private MaintainerLoad data(Roles roles) {
    return tally.data(YEAR, QUIET, roles);
  }

  private static String line(MaintainerLoad.Row row) {
    return row.month()
        + " "
        + row.person().name()
        + ": "
        + Stream.of(
                row.messages(),
                row.threads(),
                row.opened(),
                row.positions(),
                row.deferred(),
                row.unanswered(),
                row.censored())
            .map(String::valueOf)
            .reduce((a, b) -> a + " " + b)
            .orElseThrow();
  }

  /** Ada is asked in January (answers in time), in February (late) and in May (censored). */
  private void threads() {
    roles();
    play.says("Ada", "2026-01-05T00:00:00Z", "Shall we?");
    play.answers(0, "Cleo", "2026-01-06T00:00:00Z", "You decide.").position(Stance.DEFER);
    play.answers(1, "Ada", "2026-01-20T00:00:00Z", "Then yes.")
        .position(Stance.AGREE)
        .position(Stance.OBJECT, Mode.REPORTED, 0, false);
    play.answers(0, "Ben", "2026-01-21T00:00:00Z", "Good.");
    tally.add(play.endThread());
    play.says("Ben", "2026-02-01T00:00:00Z", "And this?");
    play.answers(0, "Ada", "2026-02-02T00:00:00Z", "Hm.");
    play.answers(1, "Cleo", "2026-02-03T00:00:00Z", "You decide.").position(Stance.DEFER);
    play.answers(2, "Ada", "2026-04-10T00:00:00Z", "Yes.");
    tally.add(play.endThread());
    play.says("Ada", "2026-05-20T00:00:00Z", "That?");
    play.answers(0, "Cleo", "2026-05-21T00:00:00Z", "You decide.").position(Stance.DEFER);
    play.answers(0, "Build Bot", "2026-05-21T00:00:00Z", "It builds.");
    tally.add(play.endThread());
  }

  @Test
  void countsTheWorkOfMaintainersMonthByMonth() {
    threads();
    MaintainerLoad data =
        data(
            roles(
                claim(Role.MAINTAINER, "Ada", "", ""),
                claim(Role.MAINTAINER, "Ben", "", ""),
                claim(Role.REVIEWER, "Cleo", "", "")));
    assertThat(data.source()).isEqualTo(Source.FILE);
    assertThat(data.rows())
        .extracting(MaintainerLoadTallyTest::line)
        .containsExactly(
            "2026-01-01 Ada: 2 1 1 1 1 0 0",
            "2026-01-01 Ben: 1 1 0 0 0 0 0",
            "2026-02-01 Ada: 1 1 0 0 1 1 0",
            "2026-02-01 Ben: 1 1 1 0 0 0 0",
            "2026-03-01 Ada: 0 0 0 0 0 0 0",
            "2026-04-01 Ada: 1 1 0 0 0 0 0",
            "2026-05-01 Ada: 1 1 1 0 1 0 1");
    assertThat(data.maintainers()).isEqualTo(2);
  }

  @Test
  void drawsABoxForEachMonthAndTheShareOfTheBusiest() {
    threads();
    MaintainerLoad data =
        data(roles(claim(Role.MAINTAINER, "Ada", "", ""), claim(Role.MAINTAINER, "Ben", "", "")));
    assertThat(data.period()).isEqualTo(Period.MONTH);
    assertThat(data.bins()).hasSize(5);
    assertThat(data.bins().get(0).maintainers()).isEqualTo(2);
    assertThat(data.bins().get(0).threads().median()).isEqualTo(1);
    assertThat(data.bins().get(0).busiest()).contains(0.5);
    assertThat(data.bins().get(2).busiest()).isEmpty();
    assertThat(data.bins().get(4).busiest()).contains(1.0);
  }

  @Test
  void asksForTheRolesOfTheTime() {
    threads();
    MaintainerLoad data =
        data(
            roles(
                claim(Role.MAINTAINER, "Ada", "2026-02-01", "2026-04-01"),
                claim(Role.MAINTAINER, "Ben", "2026-02-15", "")));
    assertThat(data.rows())
        .extracting(row -> row.month() + " " + row.person().name())
        .containsExactly("2026-02-01 Ada", "2026-03-01 Ada");
  }

  @Test
  void saysSoWhereNobodyIsKnownToMaintainAnything() {
    threads();
    assertThat(data(Roles.NONE).source()).isEqualTo(Source.NONE);
    assertThat(data(Roles.NONE).rows()).isEmpty();
    assertThat(tally.data(Optional.empty(), QUIET, Roles.NONE).source()).isEqualTo(Source.NONE);
  }

  private static String mail(int number, String from, String subject, String parent, String body) {
    return """
        From x@example.org Thu Jan  1 00:00:00 2026
        From: %s
        Date: Thu, %d Jan 2026 00:00:00 +0000
        Subject: %s
        Message-ID: <%d@example.org>
        %s
        %s
        """
        .formatted(from, number, subject, number, parent, body);
  }

  @Test
  void infersMaintainersFromWhatTheyTook() throws IOException {
    StringBuilder mails = new StringBuilder();
    for (int i = 1; i <= 5; i += 2) {
      mails.append(
          mail(i, "Ben Bo <ben@example.org>", "[PATCH] close it " + i, "", "It leaks a handle.\n"));
      mails.append(
          mail(
              i + 1,
              "Ada Ash <ada@example.org>",
              "Re: [PATCH] close it " + i,
              "In-Reply-To: <" + i + "@example.org>\n",
              "> It leaks a handle.\n\nApplied, thanks.\n"));
    }
    Path mbox = Files.writeString(dir.resolve("patches.mbox"), mails);
    try (Archive archive = Archive.open(List.of(mbox))) {
      Colloquy.standard().analyze(archive).threads().forEach(tally::add);
    }
    MaintainerLoad data = data(Roles.NONE);
    assertThat(data.source()).isEqualTo(Source.INFERRED);
    assertThat(data.rows())
        .extracting(row -> row.person().name() + " " + row.threads())
        .containsExactly("Ada Ash 3");
  }
}
