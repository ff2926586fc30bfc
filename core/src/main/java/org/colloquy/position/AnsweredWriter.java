package org.colloquy.position;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.colloquy.message.Mailbox;
import org.colloquy.quote.AttributedMessage;
import org.colloquy.quote.AttributedZone;
import org.colloquy.quote.Author;
import org.colloquy.quote.Authorship;
import org.colloquy.text.LineRange;
import org.colloquy.text.Lines;
import org.colloquy.zone.Content;
import org.colloquy.zone.ZoneKind;

/**
 * Tells whom the passages of one message answer. The quote above tells it as a rule; where nobody
 * knows who wrote that, or the sender quotes nothing or only himself, it is the one whom the
 * message greets, else the one to whom it is sent.
 *
 * <pre>{@code
 * To: Ben Bo <ben@example.org>
 *
 * Hi Ben,
 *
 * > Rename it?        no attribution line: Ben's, by greeting and To
 * Agreed.
 * }</pre>
 */
final class AnsweredWriter {
  /** A longer greeting is a sentence. */
  private static final int LONGEST_GREETING = 80;

  /** What shows that a mailbox is a list's or a machine's. */
  private static final Set<String> LIST_WORDS = WordSets.get("list-words");

  private static final Splitter NO_LETTERS = Splitter.on(CharMatcher.inRange('a', 'z').negate());

  private final AttributedMessage message;
  private final Lines lines;
  private final Acquaintances acquaintances;
  private final Supplier<Optional<Author>> addressee;

  AnsweredWriter(AttributedMessage message, Lines lines) {
    this.message = message;
    this.lines = lines;
    acquaintances = new Acquaintances(message.participants());
    addressee = Suppliers.memoize(() -> greeted(0, headEnd()).or(this::recipient));
  }

  /**
   * What a passage answers.
   *
   * @param first index of its first zone
   * @param end index after its last zone
   * @param zone index of the quoted zone that it answers, where there is one
   */
  Target target(int first, int end, OptionalInt zone) {
    if (message.zones().get(first).zone().depth() > 0) {
      return zone.isPresent() ? quoted(zone.getAsInt()) : Target.UNKNOWN;
    }
    if (zone.isEmpty()) {
      Optional<Author> greeted = greeted(first, end);
      return new Target(isReply() ? greeted.or(addressee) : greeted, zone, message.parent());
    }
    Target quoted = quoted(zone.getAsInt());
    Optional<Author> writer = quoted.author().filter(a -> !isSender(a));
    if (writer.isPresent() && !greetsAnother(first, end, writer.get())) {
      return quoted;
    }
    Optional<Author> greeted = greeted(first, end);
    Optional<Author> other = greeted.or(() -> passedOn(zone.getAsInt())).or(addressee);
    return new Target(other.or(quoted::author), zone, quoted.message());
  }

  /** Who quoted what is quoted here: the writer of the nearest words above at depth 1. */
  private Optional<Author> passedOn(int zone) {
    if (message.zones().get(zone).zone().depth() == 1) {
      return Optional.empty();
    }
    for (int i = zone - 1; i >= 0 && message.zones().get(i).zone().depth() > 0; i--) {
      if (message.zones().get(i).zone().depth() == 1) {
        return message.zones().get(i).authorship().author().filter(a -> !isSender(a));
      }
    }
    return Optional.empty();
  }

  private Target quoted(int zone) {
    Authorship written = message.zones().get(zone).authorship();
    return new Target(written.author(), OptionalInt.of(zone), written.origin());
  }

  private boolean isReply() {
    return message.parent().isPresent()
        || message.message().subject().toLowerCase(Locale.ROOT).startsWith("re:");
  }

  private boolean isSender(Author author) {
    return message.sender().filter(author::isSameAs).isPresent();
  }

  /** The zones up to the first quote. */
  private int headEnd() {
    int end = 0;
    while (end < message.zones().size() && message.zones().get(end).zone().depth() == 0) {
      end++;
    }
    return end;
  }

  /** The first person whom a greeting among some zones names. */
  private Optional<Author> greeted(int first, int end) {
    return message.zones().subList(first, end).stream()
        .flatMap(zone -> named(zone).stream())
        .findFirst();
  }

  /** Whether a greeting names people, and not the one who is quoted. */
  private boolean greetsAnother(int first, int end, Author quoted) {
    boolean greets = false;
    for (AttributedZone zone : message.zones().subList(first, end)) {
      if (zone.zone().kind() == ZoneKind.GREETING) {
        // a glance first: as a rule it is the one who is quoted
        if (shares(zone, quoted) || named(zone).stream().anyMatch(quoted::isSameAs)) {
          return false;
        }
        greets |= !named(zone).isEmpty();
      }
    }
    return greets;
  }

  /** Whether a greeting holds the first word of somebody's name. */
  private boolean shares(AttributedZone greeting, Author author) {
    String name = author.name();
    int end = 0;
    while (end < name.length() && Character.isLetter(name.charAt(end))) {
      end++;
    }
    LineRange range = greeting.zone().lines();
    return end > 2
        && Content.of(lines, range.first()).of(lines.text()).contains(name.substring(0, end));
  }

  private List<Author> named(AttributedZone attributed) {
    LineRange range = attributed.zone().lines();
    if (attributed.zone().kind() != ZoneKind.GREETING) {
      return List.of();
    }
    String text = Content.of(lines, range.first()).of(lines.text());
    return text.length() > LONGEST_GREETING
        ? List.of()
        : acquaintances.greeted(Clauses.of(text)).stream().filter(a -> !isSender(a)).toList();
  }

  /** The one person to whom the message is sent; the first of several who have a name. */
  private Optional<Author> recipient() {
    return message.message().to().stream()
        .filter(AnsweredWriter::isPerson)
        .flatMap(to -> message.participants().stream().filter(p -> p.mailbox().equals(to)))
        .filter(p -> !isSender(p))
        .findFirst();
  }

  private static boolean isPerson(Mailbox mailbox) {
    String text = (mailbox.displayName() + " " + mailbox.address()).toLowerCase(Locale.ROOT);
    return NO_LETTERS.splitToStream(text).noneMatch(LIST_WORDS::contains);
  }
}
