package org.colloquy.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.message.Envelope;
import org.colloquy.message.Flow;
import org.colloquy.message.Mailbox;
import org.colloquy.message.Message;
import org.colloquy.message.MessageId;
import org.colloquy.message.SourceLocation;
import org.colloquy.quote.AttributedMessage;
import org.colloquy.quote.AttributedZone;
import org.colloquy.quote.Author;
import org.colloquy.quote.Authorship;
import org.colloquy.quote.Witness;
import org.colloquy.text.LineRange;
import org.colloquy.text.Lines;
import org.colloquy.zone.Zone;
import org.colloquy.zone.ZoneKind;

/**
 * Makes an attributed message of a play: each run of lines of one depth is a TEXT zone, and the
 * first line of each names its speaker. A line such as "Hi Ben," is a GREETING zone.
 *
 * <pre>{@code
 * > Ben: Shall we rename it?
 * Ada: Agreed.
 * }</pre>
 */
final class Conversation {
  static final List<Author> PEOPLE =
      List.of(author("Ada Ash"), author("Ben Bo"), author("Cleo Cy"), author("Dan Dee"));

  private final List<AttributedZone> zones = new ArrayList<>();
  private final Map<Integer, Author> speakers = new HashMap<>();
  private final StringBuilder body = new StringBuilder();
  private String subject = "Re: a matter";
  private boolean quotesHaveOrigin = true;
  private List<Mailbox> recipients = List.of();

  static Author author(String name) {
    String address = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.org";
    return new Author(new Mailbox(name, address), Optional.empty());
  }

  static Author named(String firstName) {
    return PEOPLE.stream().filter(a -> a.name().startsWith(firstName)).findFirst().orElseThrow();
  }

  /** The message of a play as it stands. */
  static AttributedMessage play(String... lines) {
    return new Conversation().message(List.of(lines));
  }

  Conversation subject(String words) {
    subject = words;
    return this;
  }

  /** The message is sent to these people, or lists. */
  Conversation to(Mailbox... mailboxes) {
    recipients = List.of(mailboxes);
    return this;
  }

  /** The quoted messages are not in the archive. */
  Conversation withoutOrigins() {
    quotesHaveOrigin = false;
    return this;
  }

  AttributedMessage message(List<String> play) {
    List<Integer> depths = new ArrayList<>();
    for (String line : play) {
      int depth = depth(line);
      depths.add(depth);
      body.append(spoken(line, depth)).append('\n');
    }
    Lines lines = Lines.of(body.substring(0, Math.max(0, body.length() - 1)));
    zones(depths, lines);
    Author sender = speakers.getOrDefault(0, PEOPLE.get(0));
    return new AttributedMessage(
        message(sender, lines.text()),
        Optional.of(sender),
        Optional.of(new MessageId("<parent@example.org>")),
        zones,
        PEOPLE);
  }

  private Message message(Author sender, String text) {
    Envelope envelope =
        new Envelope(
            new MessageId("<1@example.org>"),
            new SourceLocation("play", 0, 0),
            sender.mailbox(),
            Optional.empty(),
            subject,
            List.of(),
            List.of());
    return new Message(envelope, recipients, List.of(), Flow.FIXED, text, List.of(), List.of());
  }

  private static int depth(String line) {
    int depth = 0;
    for (int i = 0; i < line.length() && (line.charAt(i) == '>' || line.charAt(i) == ' '); i++) {
      depth += line.charAt(i) == '>' ? 1 : 0;
    }
    return depth;
  }

  /** The line without its speaker, who is remembered. */
  private String spoken(String line, int depth) {
    for (Author author : PEOPLE) {
      String mark = author.name().substring(0, author.name().indexOf(' ')) + ": ";
      int at = line.indexOf(mark);
      if (at >= 0 && line.substring(0, at).chars().allMatch(c -> c == '>' || c == ' ')) {
        speakers.put(depth, author);
        return line.substring(0, at) + line.substring(at + mark.length());
      }
    }
    return line;
  }

  private void zones(List<Integer> depths, Lines lines) {
    int first = 1;
    for (int line = 2; line <= lines.count() + 1; line++) {
      if (line > lines.count()
          || !depths.get(line - 1).equals(depths.get(first - 1))
          || isGreeting(lines.line(line))
          || isGreeting(lines.line(first))) {
        zone(depths.get(first - 1), new LineRange(first, line - 1), lines);
        first = line;
      }
    }
  }

  private static boolean isGreeting(String line) {
    return (line.startsWith("Hi ") || line.startsWith("Hello ")) && line.endsWith(",");
  }

  private static ZoneKind kind(String head) {
    if (isGreeting(head)) {
      return ZoneKind.GREETING;
    }
    return head.startsWith("+++ ") ? ZoneKind.PATCH : ZoneKind.TEXT;
  }

  private void zone(int depth, LineRange range, Lines lines) {
    Optional<Author> author = Optional.ofNullable(speakers.get(depth));
    Optional<MessageId> origin =
        depth > 0 && quotesHaveOrigin
            ? Optional.of(new MessageId("<origin" + depth + "@example.org>"))
            : Optional.empty();
    Authorship authorship =
        author.isEmpty()
            ? Authorship.UNKNOWN
            : new Authorship(author, origin, List.of(Witness.ATTRIBUTION_LINE), 1, false);
    ZoneKind kind = kind(lines.line(range.first()));
    zones.add(new AttributedZone(new Zone(kind, depth, range, lines.span(range)), authorship));
  }
}
