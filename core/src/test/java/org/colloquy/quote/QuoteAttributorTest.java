package org.colloquy.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.colloquy.SpecCases;
import org.colloquy.message.Mailbox;
import org.colloquy.message.Message;
import org.colloquy.message.MessageId;
import org.colloquy.message.MessageParser;
import org.colloquy.message.SourceLocation;
import org.colloquy.person.PersonResolver;
import org.colloquy.zone.Zoner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuoteAttributorTest {
  private static final String PROPOSAL =
      """
      The keeper of the lamp should trim the wick every evening, since a long wick smokes and
      blackens the glass within a single night.
      """;

  private static final List<String> WRITERS =
      List.of("Ada Ash", "On Mon, 5 Jan 2015, Cleo Cox", "Finn Fox <finn@example.net>");

  static Stream<SpecCases.Case> cases() {
    return SpecCases.of(QuoteAttributorTest.class, "writers.spec").stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void namesTheWriterOfEveryLine(SpecCases.Case mail) {
    assertThat(found(mail, mail.body())).isNotEmpty().containsExactlyElementsOf(expected(mail));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsLinesThatEndInCrLfTheSame(SpecCases.Case mail) {
    assertThat(found(mail, mail.body().replace("\n", "\r\n")))
        .containsExactlyElementsOf(expected(mail));
  }

  private static List<String> expected(SpecCases.Case mail) {
    return mail.lines().stream()
        .filter(line -> !line.expected().isEmpty())
        .map(line -> line.expected() + " | " + line.text())
        .toList();
  }

  private static List<String> found(SpecCases.Case mail, String body) {
    AttributedMessage message = attribute(mail("1", "Dora Dale", "", body)).get(0);
    List<String> found = new ArrayList<>();
    for (int line = 1; line <= mail.lines().size(); line++) {
      SpecCases.Line row = mail.lines().get(line - 1);
      if (!row.expected().isEmpty()) {
        AttributedZone zone = at(message, line);
        String writer = zone.authorship().author().map(Author::name).orElse("-");
        found.add(
            zone.zone().kind() + " " + zone.zone().depth() + " " + writer + " | " + row.text());
      }
    }
    return found;
  }

  @Test
  void findsTheOriginOfWrappedWords() {
    String answer =
        """
        > The keeper of the lamp should trim the
        > wick every evening, since a long wick
        > smokes and blackens the glass within a single night.
        Every second evening will do.
        """;
    Authorship quoted = quotedIn(answer);
    assertThat(quoted.author().map(Author::name)).contains("Ada Ash");
    assertThat(quoted.origin()).contains(new MessageId("<1@example.org>"));
    assertThat(quoted.evidence()).containsExactly(Witness.ALIGNMENT);
    assertThat(quoted.altered()).isFalse();
  }

  @Test
  void isSurerWhenBothWitnessesAgree() {
    Authorship quoted =
        quotedIn("Ada Ash wrote:\n> " + PROPOSAL.strip().replace("\n", "\n> ") + "\nYes.\n");
    assertThat(quoted.evidence()).containsExactly(Witness.ATTRIBUTION_LINE, Witness.ALIGNMENT);
    assertThat(quoted.confidence()).isCloseTo(0.998, within(0.001));
  }

  @Test
  void tellsThatWordsWereChanged() {
    String answer =
        """
        Ada Ash wrote:
        > The keeper of the lamp should break the wick every evening, since a long wick smokes and
        > blackens the glass within a single night.
        Really?
        """;
    Authorship quoted = quotedIn(answer);
    assertThat(quoted.author().map(Author::name)).contains("Ada Ash");
    assertThat(quoted.altered()).isTrue();
  }

  @Test
  void believesTheWordsMoreThanAWrongAttributionLine() {
    Authorship quoted =
        quotedIn("Cleo Cox wrote:\n> " + PROPOSAL.strip().replace("\n", "\n> ") + "\nYes.\n");
    assertThat(quoted.author().map(Author::name)).contains("Ada Ash");
    assertThat(quoted.evidence()).containsExactly(Witness.ALIGNMENT);
  }

  @Test
  void infersTheSenderOfAPastedMessageFromItsSignature() {
    String body =
        "Ada Ash wrote:\n\n> Ben Bo wrote:\n> > Shall we?\n> Not now.\n\nPerhaps later.\n\n   Ada\n";
    Message pasted = MessageParser.standard().paste(body, "-");
    AttributedMessage message = attribute(pasted).get(0);
    assertThat(message.sender().map(Author::name)).contains("Ada Ash");
    assertThat(at(message, 7).authorship().evidence()).containsExactly(Witness.SIGNATURE);
  }

  @Test
  @Tag("slow")
  @Timeout(20)
  void staysLinearWhenOnePhraseRepeatsInALongThread() {
    String phrase = "one and the same phrase again and again\n".repeat(200);
    List<Message> thread = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      thread.add(mail("m" + i, "Writer " + i, "", phrase + "> " + phrase.replace("\n", "\n> ")));
    }
    long begun = System.nanoTime();
    assertThat(attribute(thread.toArray(Message[]::new))).hasSize(300);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
  }

  private static Authorship quotedIn(String answer) {
    AttributedMessage message =
        attribute(
                mail("1", "Ada Ash", "", PROPOSAL), mail("2", "Ben Bo", "<1@example.org>", answer))
            .get(1);
    return message.zones().stream()
        .filter(z -> z.zone().depth() == 1)
        .findFirst()
        .orElseThrow()
        .authorship();
  }

  private static Message mail(String id, String sender, String parent, String body) {
    String address = sender.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.org";
    String head =
        "From: "
            + sender
            + " <"
            + address
            + ">\nCc: Ben Bo <ben@example.com>\nMessage-ID: <"
            + id
            + "@example.org>\n"
            + (parent.isEmpty() ? "" : "In-Reply-To: " + parent + "\n");
    byte[] bytes =
        (head + "Content-Type: text/plain; charset=utf-8\n\n" + body)
            .getBytes(StandardCharsets.UTF_8);
    return MessageParser.standard().parse(bytes, new SourceLocation("test", 0, bytes.length));
  }

  private static List<AttributedMessage> attribute(Message... messages) {
    List<Mailbox> senders =
        Stream.of(messages).map(Message::from).filter(m -> !m.isEmpty()).toList();
    List<ZonedMessage> zoned =
        Stream.of(messages)
            .map(
                m ->
                    new ZonedMessage(
                        m,
                        m.envelope().inReplyTo().stream().findFirst(),
                        Zoner.standard().segment(m)))
            .toList();
    return new QuoteAttributor(new PersonResolver().resolve(senders)).attribute(zoned);
  }

  private static AttributedZone at(AttributedMessage message, int line) {
    return message.zones().stream()
        .filter(z -> z.zone().lines().contains(line))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void keepsTheParentOfEveryMessage() {
    AttributedMessage answer =
        attribute(
                mail("1", "Ada Ash", "", PROPOSAL),
                mail("2", "Ben Bo", "<1@example.org>", "Yes.\n"))
            .get(1);
    assertThat(answer.parent()).isEqualTo(Optional.of(new MessageId("<1@example.org>")));
    assertThat(answer.participants()).extracting(Author::name).containsExactly("Ada Ash", "Ben Bo");
  }

  @Test
  void keepsTheWritersWhenTheWholeMessageIsQuotedOnceMore() {
    for (int seed = 0; seed < 300; seed++) {
      String body = randomTalk(new Random(seed), 4);
      List<String> plain = writers(mail("1", "Dora Dale", "", body));
      String again = "Dora Dale wrote:\n> " + body.strip().replace("\n", "\n> ") + "\n";
      List<String> quoted = writers(mail("2", "Emil Eck", "", again));
      List<String> lines = body.strip().lines().toList();
      for (int line = 0; line < lines.size(); line++) {
        boolean says = lines.get(line).chars().anyMatch(Character::isLetter);
        if (says && !plain.get(line).isEmpty()) {
          assertThat(quoted.get(line + 1))
              .as("seed %d line %d of\n%s", seed, line + 1, body)
              .isEqualTo(plain.get(line));
        }
      }
    }
  }

  /** The name of each line's writer, "" where none is known. */
  private static List<String> writers(Message message) {
    AttributedMessage attributed = attribute(message).get(0);
    List<String> names = new ArrayList<>();
    for (AttributedZone zone : attributed.zones()) {
      String name = zone.authorship().author().map(Author::name).orElse("");
      names.addAll(Collections.nCopies(zone.zone().lines().count(), name));
    }
    return names;
  }

  /** A few rounds of quoting and answering; some quotes have no attribution line. */
  private static String randomTalk(Random random, int levels) {
    StringBuilder talk = new StringBuilder();
    for (int part = 0; levels > 0 && part < 1 + random.nextInt(2); part++) {
      String inner = randomTalk(random, levels - 1 - random.nextInt(2)).strip();
      if (random.nextInt(4) > 0) {
        talk.append(WRITERS.get(random.nextInt(WRITERS.size()))).append(" wrote:\n");
      }
      talk.append("> ").append(inner.replace("\n", "\n> ")).append("\n\n");
      talk.append("The lamp number ").append(random.nextInt(1000)).append(" burns again.\n\n");
    }
    return talk.isEmpty()
        ? "The wick is too long, says rule " + random.nextInt(100) + ".\n"
        : talk.toString();
  }
}
