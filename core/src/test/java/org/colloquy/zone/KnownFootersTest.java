package org.colloquy.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.message.Message;
import org.colloquy.message.MessageParser;
import org.colloquy.message.SourceLocation;
import org.junit.jupiter.api.Test;

class KnownFootersTest {
  private static final String FOOTER =
      "\nKeepers of the shore, each Monday at the old pier\nBring oil\n";

  private static Message mail(int number, int senders, String end) {
    String text =
        "From: Keeper"
            + number % senders
            + " <keeper"
            + number % senders
            + "@example.org>\nSubject: lamp\n\nLamp "
            + "abcdefghijklmnopqrstuvwxyz".charAt(number % 26)
            + " burns in house "
            + number
            + ".\n"
            + end;
    return MessageParser.standard()
        .parse(
            text.getBytes(StandardCharsets.UTF_8),
            new SourceLocation("test", number, text.length()));
  }

  private static Stream<Message> mails(int senders) {
    return IntStream.range(0, 60).mapToObj(i -> mail(i, senders, FOOTER));
  }

  private static List<ZoneKind> kinds(KnownFooters known, Message message) {
    return Zoner.standard().with(known).segment(message).stream().map(Zone::kind).toList();
  }

  @Test
  void takesTheSameEndOfManySendersForAFooter() {
    KnownFooters known = KnownFooters.learn(mails(12));
    assertThat(kinds(known, mail(7, 12, FOOTER))).containsExactly(ZoneKind.TEXT, ZoneKind.FOOTER);
  }

  @Test
  void leavesOneSendersOwnWordsAlone() {
    KnownFooters known = KnownFooters.learn(mails(2));
    assertThat(known.size()).isZero();
    assertThat(kinds(known, mail(7, 2, FOOTER))).doesNotContain(ZoneKind.FOOTER);
  }

  @Test
  void leavesOtherEndsAlone() {
    KnownFooters known = KnownFooters.learn(mails(12));
    String other = "\nThe pier is closed on Monday and nobody knows for how long.\n";
    assertThat(kinds(known, mail(7, 12, other))).containsExactly(ZoneKind.TEXT);
  }

  @Test
  void learnsTheSameFromAnyOrder() {
    List<Message> ordered = mails(12).toList();
    KnownFooters forward = KnownFooters.learn(ordered.stream());
    KnownFooters backward =
        KnownFooters.learn(
            IntStream.range(0, ordered.size()).mapToObj(i -> ordered.get(ordered.size() - 1 - i)));
    assertThat(backward.size()).isEqualTo(forward.size()).isPositive();
  }
}
