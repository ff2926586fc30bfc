package org.colloquy.quote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** Runs the quotes of {@code changes.spec}; its head tells their form. */
class ChangeSpecTest {

  static Stream<SpecCases.Case> cases() {
    return SpecCases.of(ChangeSpecTest.class, "changes.spec").stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsWhatTheQuoteChanged(SpecCases.Case quote) {
    Message own = mail("Ada Ash", "1", "", lines(quote, "own", ""));
    Message answer =
        mail(
            "Ben Bo",
            "2",
            "In-Reply-To: <1@example.org>\n",
            "Ada Ash wrote:\n" + lines(quote, "quote", "> ") + "\nIs that so?\n");
    List<String> changes = new ArrayList<>();
    for (AttributedZone zone : attribute(own, answer).zones()) {
      zone.check().changes().forEach(c -> changes.add(c.was() + " -> " + c.now()));
    }
    assertThat(String.join("\n", changes).strip()).isEqualTo(lines(quote, "change", "").strip());
  }

  private static String lines(SpecCases.Case quote, String kind, String mark) {
    return quote.lines().stream()
        .filter(line -> line.expected().equals(kind))
        .map(line -> mark + line.text() + "\n")
        .collect(Collectors.joining());
  }

  private static Message mail(String sender, String id, String parent, String body) {
    String mail =
        "From: %s <%s@example.org>\nMessage-ID: <%s@example.org>\n%s\n%s"
            .formatted(sender, sender.substring(0, 3), id, parent, body);
    byte[] bytes = mail.getBytes(UTF_8);
    return MessageParser.standard().parse(bytes, new SourceLocation("test", 0, bytes.length));
  }

  private static AttributedMessage attribute(Message own, Message answer) {
    return new QuoteAttributor(new PersonResolver().resolve(List.of(own.from(), answer.from())))
        .attribute(
            List.of(
                new ZonedMessage(own, Optional.empty(), Zoner.standard().segment(own)),
                new ZonedMessage(answer, Optional.of(own.id()), Zoner.standard().segment(answer))))
        .get(1);
  }
}
