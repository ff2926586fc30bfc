package org.colloquy.quote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.SpecCases;
import org.colloquy.message.Message;
import org.colloquy.message.MessageParser;
import org.colloquy.message.SourceLocation;
import org.colloquy.person.PersonResolver;
import org.colloquy.zone.Zoner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the threads of {@code origins.spec} and {@code grounds.spec}; their heads tell their form.
 */
class OriginSpecTest {

  static Stream<SpecCases.Case> cases() {
    return Stream.of("origins.spec", "grounds.spec")
        .flatMap(fixture -> SpecCases.of(OriginSpecTest.class, fixture).stream());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyQuotedLineHasItsWriterAndItsMessage(SpecCases.Case thread) {
    List<Message> mails = new ArrayList<>();
    List<List<SpecCases.Line>> bodies = new ArrayList<>();
    for (SpecCases.Line line : thread.lines()) {
      if (line.expected().startsWith("mail ")) {
        bodies.add(new ArrayList<>(List.of(line)));
      } else {
        bodies.get(bodies.size() - 1).add(line);
      }
    }
    bodies.forEach(body -> mails.add(mail(body)));
    List<String> expected = new ArrayList<>();
    List<String> found = new ArrayList<>();
    List<AttributedMessage> attributed = attribute(mails);
    for (int mail = 0; mail < bodies.size(); mail++) {
      List<SpecCases.Line> body = bodies.get(mail);
      for (int line = 1; line < body.size(); line++) {
        if (!body.get(line).expected().isEmpty()) {
          String wanted = body.get(line).expected();
          expected.add(wanted + " | " + body.get(line).text());
          found.add(told(attributed.get(mail), line, wanted) + " | " + body.get(line).text());
        }
      }
    }
    assertThat(found).isNotEmpty().containsExactlyElementsOf(expected);
  }

  /** Writer and message, and the confidence and its witnesses where the spec says them. */
  private static String told(AttributedMessage message, int line, String wanted) {
    Authorship told =
        message.zones().stream()
            .filter(z -> z.zone().lines().contains(line))
            .findFirst()
            .orElseThrow()
            .authorship();
    String name = told.author().map(Author::name).orElse("-");
    String id = told.origin().map(o -> o.value().replaceAll("[<>]|@.*", "")).orElse("-");
    String writer = name.replaceAll(" .*", "") + " " + id;
    return wanted.split(" ", -1).length == 2
        ? writer
        : writer
            + " "
            + told.confidence()
            + told.evidence().stream().map(w -> " " + w.id()).collect(Collectors.joining());
  }

  /**
   * The first line is {@code mail ID WRITER | PARENT TIME TO...}, where a parent of "-" is none.
   */
  private static Message mail(List<SpecCases.Line> lines) {
    String[] head = lines.get(0).expected().split(" ", -1);
    String[] place = lines.get(0).text().split(" ", -1);
    String parent = place[0].equals("-") ? "" : "In-Reply-To: <" + place[0] + "@example.org>\n";
    StringBuilder body = new StringBuilder();
    lines.stream().skip(1).forEach(line -> body.append(line.text()).append('\n'));
    String mail =
        "From: %s %sson <%s@example.org>\nMessage-ID: <%s@example.org>\n"
                .formatted(head[2], head[2], head[2].toLowerCase(Locale.ROOT), head[1])
            + "Date: Mon, 05 Jan 2015 %s:00 +0000\n".formatted(place[1])
            + parent
            + Stream.of(place)
                .skip(2)
                .map(to -> "%1$s %1$sson <%1$s@example.org>".formatted(to))
                .reduce((a, b) -> a + ", " + b)
                .map(to -> "To: " + to + "\n")
                .orElse("")
            + "Content-Type: text/plain; charset=utf-8\n\n"
            + body;
    byte[] bytes = mail.getBytes(UTF_8);
    return MessageParser.standard().parse(bytes, new SourceLocation("test", 0, bytes.length));
  }

  private static List<AttributedMessage> attribute(List<Message> mails) {
    List<ZonedMessage> zoned =
        mails.stream()
            .map(
                m ->
                    new ZonedMessage(
                        m,
                        m.envelope().inReplyTo().stream().findFirst(),
                        Zoner.standard().segment(m)))
            .toList();
    PersonResolver resolver = new PersonResolver();
    return new QuoteAttributor(resolver.resolve(mails.stream().map(Message::from).toList()))
        .attribute(zoned);
  }
}
