package org.colloquy.report.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.colloquy.ArchiveAnalysis;
import org.colloquy.Colloquy;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.archive.Archive;
import org.colloquy.message.Mailbox;
import org.colloquy.position.Mode;
import org.colloquy.position.Position;
import org.colloquy.position.Stance;
import org.colloquy.report.graph.Play;
import org.colloquy.role.Role;
import org.colloquy.role.RoleClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
  private static final String MAIL =
      """
      From ben@example.org Wed Jan 20 10:00:00 2010
      From: Ben Bo <ben@example.org>
      To: dev@lists.example.org, Cid <cid@example.net>
      Subject: Rename?
      Date: Wed, 20 Jan 2010 23:30:00 -0100
      Message-ID: <1@example.org>

      Shall we rename the engine?

      From ada@example.org Wed Jan 20 12:00:00 2010
      From: Ada Ash <ada@example.org>
      To: cid@example.net
      List-Id: Development <dev.lists.example.org>
      Subject: Re: Rename?
      Date: Thu, 21 Jan 2010 12:00:00 +0000
      Message-ID: <2@example.org>
      In-Reply-To: <1@example.org>

      Ben Bo wrote:
      > Shall we rename the engine?

      Agreed, that is the better name.

      From cid@example.net Wed Jan 20 12:00:00 2010
      From: Cid Cole <cid@example.net>
      To: dev@lists.example.org
      Subject: Holiday
      Date: Fri, 22 Jan 2010 12:00:00 +0000
      Message-ID: <3@example.org>

      I am away on Monday.
      """;

  @TempDir Path directory;

  /** Ada asks, Ben agrees and tells that somebody objects, Cleo agrees; then Ben alone. */
  private static ThreadAnalysis thread() {
    Play play = new Play();
    play.says("Ada Ash", "2024-01-01T23:30:00-02:00", "Shall we?");
    play.answers(0, "Ben Bo", "2024-01-03T00:00:00Z", "Fine by me.")
        .position(Stance.AGREE)
        .position(Stance.OBJECT, Mode.REPORTED, 1, false);
    play.answers(1, "Cleo Cox", "2024-01-04T00:00:00Z", "Yes.").position(Stance.DEFER);
    return play.endThread();
  }

  @ParameterizedTest
  @CsvSource({
    "from:ada, 0",
    "to:ada, 1",
    "to:ben, 2",
    "date:2024-01-02, 0",
    "from:ben stance:agree, 1",
    "mode:reported depth:1, 1",
    "-stance:*, 0",
    "evidence:yes, 2",
    "target:ben, 2",
    "fine, 1",
    "-from:ada -stance:agree, 2",
    "-mode:reported stance:*, 2",
  })
  void picksMessages(String query, int expected) {
    ThreadAnalysis thread = thread();
    ThreadQuery within = Query.parse(query).within(thread);

    assertThat(thread.messages().stream().filter(within::matches))
        .containsExactly(thread.messages().get(expected));
    assertThat(within.matches())
        .isEqualTo(
            !query.contains("-from") && !query.contains("-stance") && !query.contains("-mode"));
  }

  @Test
  void picksPositionsOneByOne() {
    ThreadAnalysis thread = thread();
    MessageAnalysis ben = thread.messages().get(1);
    Position agrees = ben.positions().get(0);
    Position reported = ben.positions().get(1);

    assertThat(Query.parse("from:ben -stance:agree").within(thread).positions(ben))
        .containsExactly(reported);
    assertThat(Query.parse("stance:agree depth:0").matches(agrees, ben)).isTrue();
    assertThat(Query.parse("stance:agree depth:0").matches(reported, ben)).isFalse();
    assertThat(Query.parse("to:ada").within(thread).matches(agrees, ben)).isTrue();
    assertThat(Query.parse("to:ada").matches(agrees, ben)).isFalse();
    assertThat(Query.parse("to:ada").matches(ben)).isFalse();
    assertThat(Query.parse("holder:ben").matches(ben)).isTrue();
  }

  @Test
  void wantsJoinedTermsInOneMessage() {
    assertThat(Query.parse("from:ada").matches(thread())).isTrue();
    assertThat(Query.parse("fine").matches(thread())).isTrue();
    assertThat(Query.parse("from:ada fine").matches(thread())).isFalse();
    assertThat(Query.parse("from:ada -fine").matches(thread())).isFalse();
    assertThat(Query.parse("from:ada -nonsense").matches(thread())).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "engine, 1",
    "subject:rename, 1 2",
    "'\"better name\"', 2",
    "to:cid, 1 2",
    "to:ben, 2",
    "to:\"cid cole\", 1 2",
    "list:dev.lists, 2",
    "list:dev@lists, 1 3",
    "list:cid, ''",
    "list:development, 2",
    "role:maintainer, 2",
    "role:reviewer, ''",
    "date:2010-01-21, 1 2",
    "date:2010-01-22.., 3",
    "thread:1@example.org, 1 2",
    "id:2@example.org, 2",
    "stance:agree, 2",
    "holder:ada target:ben, 2",
    "'', 1 2 3",
  })
  void readsMailAsTheArchiveKnowsIt(String query, String expected) throws IOException {
    Path mbox = Files.writeString(directory.resolve("dev.mbox"), MAIL);
    List<RoleClaim> claims =
        List.of(
            new RoleClaim(Role.MAINTAINER, new Mailbox("Ada", "ada@example.org"), "", "OWNERS"),
            new RoleClaim(
                Role.MAINTAINER,
                new Mailbox("Ben", "ben@example.org"),
                "",
                Optional.empty(),
                Optional.of(LocalDate.of(2010, 1, 21)),
                "OWNERS"));
    try (Archive archive = Archive.open(List.of(mbox))) {
      ArchiveAnalysis analysis = Colloquy.builder().roles(claims).build().analyze(archive);
      Query parsed = Query.parse(query).in(analysis);
      StringBuilder found = new StringBuilder();
      analysis
          .threads()
          .forEach(
              thread -> {
                ThreadQuery within = parsed.within(thread);
                thread.messages().stream()
                    .filter(within::matches)
                    .forEach(m -> found.append(m.message().id().value().charAt(1)).append(' '));
              });
      assertThat(found.toString().strip()).isEqualTo(expected);
    }
  }

  @Test
  void findsProgramsWithoutRoles() {
    Play play = new Play();
    play.says("Ada Ash", "2024-01-01T00:00:00Z", "x");
    play.says("Ci Bot", "2024-01-01T00:00:00Z", "x");
    List<MessageAnalysis> messages = play.endThread().messages();

    assertThat(Query.parse("role:bot").matches(messages.get(1))).isTrue();
    assertThat(Query.parse("role:bot").matches(messages.get(0))).isFalse();
    assertThat(Query.parse("role:maintainer").matches(messages.get(0))).isFalse();
  }

  @Test
  void saysWhetherItAsksForRoles() {
    assertThat(Query.parse("a (b or -(c role:author))").asksForRoles()).isTrue();
    assertThat(Query.parse("role:*").asksForRoles()).isTrue();
    assertThat(Query.parse("a -role:bot").asksForRoles()).isFalse();
  }

  @Test
  void namesTheValueAndThePlaceOfAFault() {
    assertThatThrownBy(() -> Query.parse("from:ada date:2024-13"))
        .isInstanceOfSatisfying(QueryException.class, e -> assertThat(e.offset()).isEqualTo(9))
        .hasMessageStartingWith("at 10: date:2024-13 is no date");
  }

  @Test
  void keepsItsText() {
    assertThat(Query.parse(" from:ada  -x")).hasToString(" from:ada  -x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        ")",
        "-(",
        "not ",
        "\"",
        "a:",
        "*",
        "a ",
        "a or ",
        "(a) ",
        "-a ",
        "from:(",
        "..",
        "\u0301",
        "\ud800",
        "date:..2024 ",
        "-(a) "
      })
  void readsAMegabyteOfAnything(String hostile) {
    String query = hostile.repeat(1_000_000 / hostile.length());
    ThreadAnalysis thread = thread();

    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(fault(query, thread)).hasSizeLessThan(400));
  }

  /** What is said of a query, "" where it is understood and was held against the thread. */
  private static String fault(String query, ThreadAnalysis thread) {
    try {
      Query.parse(query).matches(thread);
      return "";
    } catch (QueryException e) {
      return String.valueOf(e.getMessage());
    }
  }

  @Test
  void nestsAHundredDeepAndNoDeeper() {
    assertThat(Query.parse("(".repeat(100) + "ada" + ")".repeat(100)).matches(thread())).isTrue();
    assertThat(Query.parse("not ".repeat(100) + "ada").matches(thread())).isTrue();
    assertThatThrownBy(() -> Query.parse("(".repeat(101) + "ada" + ")".repeat(101)))
        .hasMessage("at 101: more than 100 parentheses or nots within one another");
  }

  @Test
  void keepsTimeLinearWhereNotsStandWithinOneAnother() {
    Query query = Query.parse("not (ada or ".repeat(50) + "ben" + ")".repeat(50));
    ThreadAnalysis thread = thread();

    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(query.matches(thread)).isFalse());
  }

  @Test
  void knowsNobodyByDefault() {
    MessageAnalysis alone =
        Colloquy.standard().analyze("Ben Bo wrote:\n> Shall we?\n\nAgreed, do it.\n");

    assertThat(alone.message().from()).isEqualTo(Mailbox.NONE);
    assertThat(Query.parse("from:*").matches(alone))
        .isEqualTo(alone.attributed().sender().isPresent());
    assertThat(Query.parse("date:*").matches(alone)).isFalse();
    assertThat(Query.parse("list:*").matches(alone)).isFalse();
    assertThat(Optional.of(Query.parse("")).filter(q -> q.matches(alone))).isPresent();
  }
}
