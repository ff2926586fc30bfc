package org.colloquy.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

  private static Stream<Message> withFooter(int messages, int footers, int senders, String footer) {
    return IntStream.range(0, messages).mapToObj(i -> mail(i, senders, i < footers ? footer : ""));
  }

  @Test
  void needsTenMessagesAndOneInTwenty() {
    assertThat(KnownFooters.learn(withFooter(60, 10, 10, FOOTER)).size()).isPositive();
    assertThat(KnownFooters.learn(withFooter(60, 9, 9, FOOTER)).size()).isZero();
    assertThat(KnownFooters.learn(withFooter(300, 15, 15, FOOTER)).size()).isPositive();
    assertThat(KnownFooters.learn(withFooter(300, 14, 14, FOOTER)).size()).isZero();
  }

  @Test
  void needsFiveSenders() {
    assertThat(KnownFooters.learn(withFooter(60, 20, 5, FOOTER)).size()).isPositive();
    assertThat(KnownFooters.learn(withFooter(60, 20, 4, FOOTER)).size()).isZero();
  }

  @Test
  void needsSixteenLetters() {
    assertThat(KnownFooters.learn(withFooter(60, 60, 12, "\nAbcdefgh Ijklmnop\n")).size())
        .isEqualTo(1);
    assertThat(KnownFooters.learn(withFooter(60, 60, 12, "\nAbcdefgh Ijklmno\n")).size()).isZero();
  }

  @Test
  void samplesAnArchiveEvenly() {
    assertThat(KnownFooters.sample(0)).isEmpty();
    assertThat(KnownFooters.sample(49)).isEmpty();
    assertThat(KnownFooters.sample(50)).hasSize(50).startsWith(0, 1, 2).endsWith(49);
    assertThat(KnownFooters.sample(1000)).hasSize(1000).endsWith(999);
    assertThat(KnownFooters.sample(4000)).hasSize(1000).startsWith(0, 4, 8).endsWith(3996);
    assertThatThrownBy(() -> KnownFooters.sample(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }

  @Test
  void tellsAListenerWhatIsLookedUp() {
    KnownFooters known = KnownFooters.learn(mails(12));
    List<Long> heard = new ArrayList<>();
    KnownFooters told = known.heardBy(heard::add);
    assertThat(kinds(told, mail(7, 12, FOOTER))).containsExactly(ZoneKind.TEXT, ZoneKind.FOOTER);
    assertThat(heard).hasSize(2);
    assertThat(heard).filteredOn(known::holds).hasSize(1);
    assertThat(told.size()).isEqualTo(known.size());
  }

  @Test
  void listensToMailsWithoutAFooterToo() {
    List<Long> heard = new ArrayList<>();
    KnownFooters none = KnownFooters.none().heardBy(heard::add);
    assertThat(none.size()).isZero();
    assertThat(kinds(none, mail(7, 12, FOOTER))).doesNotContain(ZoneKind.FOOTER);
    assertThat(heard).hasSize(1);
    assertThat(none.holds(heard.get(0))).isFalse();
  }

  @Test
  void putsAFooterBelowAnUnmarkedQuoteAtDepthZero() {
    String footer = "\n--\nKeepers of the shore, each Monday at the old pier\n";
    KnownFooters known =
        KnownFooters.learn(IntStream.range(0, 60).mapToObj(i -> mail(i, 12, footer)));
    String end = "\n-----Original Message-----\nFrom: Ben Bo\nSubject: oil\n\nYes.\n" + footer;
    List<Zone> zones = Zoner.standard().with(known).segment(mail(7, 12, end));
    assertThat(zones)
        .extracting(zone -> zone.kind() + " " + zone.depth())
        .containsExactly("TEXT 0", "HEADER_BLOCK 0", "TEXT 1", "SEPARATOR 0", "FOOTER 0");
  }
}
