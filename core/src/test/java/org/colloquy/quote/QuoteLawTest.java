package org.colloquy.quote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.colloquy.message.Message;
import org.colloquy.message.MessageParser;
import org.colloquy.message.SourceLocation;
import org.colloquy.person.PersonResolver;
import org.colloquy.text.Lines;
import org.colloquy.zone.Content;
import org.colloquy.zone.Zone;
import org.colloquy.zone.ZoneKind;
import org.colloquy.zone.Zoner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every body, tried on bodies made by chance. */
@Timeout(120)
@Tag("slow")
class QuoteLawTest {
  private static final int SEEDS = 1_000;

  static LongStream seeds() {
    return LongStream.range(0, Integer.getInteger("colloquy.laws", SEEDS));
  }

  @ParameterizedTest
  @Execution(ExecutionMode.CONCURRENT)
  @MethodSource("seeds")
  void zonesPartitionTheBody(long seed) {
    Message mail = mail("Ada Ash <a@example.org>", new RandomMail(seed).body());
    int next = 1;
    for (Zone zone : Zoner.standard().segment(mail)) {
      assertThat(zone.lines().first()).isEqualTo(next);
      next = zone.lines().last() + 1;
    }
    assertThat(next).isEqualTo(Lines.of(mail.body()).count() + 1);
  }

  @ParameterizedTest
  @Execution(ExecutionMode.CONCURRENT)
  @MethodSource("seeds")
  void attributionKeepsEveryLineWithItsDepthAndKind(long seed) {
    Message mail = mail("Ada Ash <a@example.org>", new RandomMail(seed).body());
    List<String> zoned = new ArrayList<>();
    for (Zone zone : Zoner.standard().segment(mail)) {
      for (int line = zone.lines().first(); line <= zone.lines().last(); line++) {
        zoned.add(zone.kind() + " " + zone.depth());
      }
    }
    assertThat(lines(mail).stream().map(Line::place)).containsExactlyElementsOf(zoned);
  }

  @ParameterizedTest
  @Execution(ExecutionMode.CONCURRENT)
  @MethodSource("seeds")
  void linesThatEndInCrLfAreReadTheSame(long seed) {
    String body = new RandomMail(seed).body();
    assertThat(lines(mail("Ada Ash <a@example.org>", body.replace("\n", "\r\n"))))
        .isEqualTo(lines(mail("Ada Ash <a@example.org>", body)));
  }

  /**
   * A mark before each line raises its depth by one and keeps its writer. The sender's own words
   * become those of whom the attribution line above names. A line that holds marks alone goes with
   * the zone above it, whatever that is.
   */
  @ParameterizedTest
  @Execution(ExecutionMode.CONCURRENT)
  @MethodSource("seeds")
  void quotingRaisesDepthsAndKeepsWriters(long seed) {
    String body = new RandomMail(seed).body();
    List<Line> before = lines(mail("Ada Ash <a@example.org>", body));
    String line = "On Tue, 6 Jan 2015, Ada Ash <a@example.org> wrote:\n";
    Message answer = mail("Dora Dale <d@example.org>", line + "> " + body.replace("\n", "\n> "));
    List<Line> after = lines(answer);
    assertThat(after.get(0)).isEqualTo(new Line(ZoneKind.ATTRIBUTION, 0, "Dora Dale"));
    List<Line> expected = new ArrayList<>(List.of(after.get(0)));
    Lines text = Lines.of(answer.body());
    for (int i = 0; i < before.size(); i++) {
      boolean says = !Content.text(text, i + 2).isEmpty();
      expected.add(says ? before.get(i).raised() : after.get(i + 1));
    }
    assertThat(after).as(body).isEqualTo(expected);
  }

  /** What stands below thirty lines of prose does not change what is above them. */
  @ParameterizedTest
  @Execution(ExecutionMode.CONCURRENT)
  @MethodSource("seeds")
  void textBelowDoesNotReachBackOverProse(long seed) {
    String above = new RandomMail(seed).body();
    String prose =
        "\n\n" + "The keeper looked at the lamp and went home again.\n".repeat(40) + "\n";
    int count = Lines.of(above).count();
    List<Line> one =
        lines(mail("Ada Ash <a@example.org>", above + prose + new RandomMail(seed + 7_000).body()));
    List<Line> other =
        lines(mail("Ada Ash <a@example.org>", above + prose + new RandomMail(seed + 8_000).body()));
    assertThat(one.subList(0, count)).as(above).isEqualTo(other.subList(0, count));
  }

  /** A line, as its zone has it. */
  private record Line(ZoneKind kind, int depth, String writer) {
    String place() {
      return kind + " " + depth;
    }

    Line raised() {
      return new Line(kind, depth + 1, writer);
    }
  }

  private static List<Line> lines(Message mail) {
    List<Zone> zones = Zoner.standard().segment(mail);
    AttributedMessage attributed =
        new QuoteAttributor(new PersonResolver().resolveSenders(List.of(mail.envelope())))
            .attribute(List.of(new ZonedMessage(mail, Optional.empty(), zones)))
            .get(0);
    List<Line> lines = new ArrayList<>();
    for (AttributedZone zone : attributed.zones()) {
      String writer = zone.authorship().author().map(Author::name).orElse("-");
      for (int i = 0; i < zone.zone().lines().count(); i++) {
        lines.add(new Line(zone.zone().kind(), zone.zone().depth(), writer));
      }
    }
    return lines;
  }

  private static Message mail(String from, String body) {
    String head =
        "From: "
            + from
            + "\nSubject: Re: lamps\nMIME-Version: 1.0\n"
            + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n";
    byte[] bytes = (head + body).getBytes(UTF_8);
    return MessageParser.standard()
        .parse(bytes, 0, bytes.length, new SourceLocation("law", 0, bytes.length));
  }
}
