package org.colloquy.graph;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.person.Person;
import org.colloquy.quote.AttributedMessage;
import org.colloquy.quote.AttributedZone;
import org.colloquy.text.Span;
import org.colloquy.zone.ZoneKind;

/**
 * Reads whom the sender's own prose names, and whom it addresses.
 *
 * <pre>{@code
 * Hi Ben,                                  addresses Ben: a greeting
 *
 * as Cleo said, let us wait.               names Cleo
 *
 * Dora, can you look at it?                addresses Dora: the begin of a paragraph, and a comma
 * }</pre>
 *
 * A name is one or more words with a capital in a row, all of which fit one person of the thread
 * and nobody else; "Ada Lovelace" does not mean Ada Ash. A word that is an everyday word, too, such
 * as "Will", is none alone at the head of a sentence. Names in scripts without capitals are not
 * found. Nobody names himself. One pass over the prose.
 */
final class NameReader {
  /** Whoever writes these at the head of a sentence hardly ever means a person. */
  private static final Set<String> EVERYDAY =
      Set.of(
          "an", "art", "august", "april", "best", "bill", "bin", "black", "brown", "can", "case",
          "chase", "do", "drew", "faith", "field", "fine", "grace", "grant", "green", "he", "hope",
          "in", "joy", "june", "little", "long", "major", "man", "mark", "max", "may", "my", "no",
          "page", "pat", "price", "power", "read", "rich", "rose", "short", "so", "sue", "sun",
          "test", "van", "wait", "we", "white", "will", "you", "young");

  private static final Set<String> GREETINGS = Set.of("hi", "hello", "hey", "dear");

  private final Person sender;
  private final NamedPeople people;
  private final String text;
  private final Map<String, Person> named = new LinkedHashMap<>();
  private final Map<String, Person> addressed = new LinkedHashMap<>();

  private NameReader(Person sender, NamedPeople people, String text) {
    this.sender = sender;
    this.people = people;
    this.text = text;
  }

  /** Reads the greetings and the prose of depth 0. */
  static NameReader read(AttributedMessage message, Person sender, NamedPeople people) {
    NameReader reader = new NameReader(sender, people, message.message().body());
    for (AttributedZone attributed : message.zones()) {
      ZoneKind kind = attributed.zone().kind();
      if (attributed.zone().depth() == 0 && (kind == ZoneKind.TEXT || kind == ZoneKind.GREETING)) {
        reader.read(attributed.zone().span(), kind == ZoneKind.GREETING);
      }
    }
    return reader;
  }

  /** Who is named, each once, in order. */
  Collection<Person> named() {
    return named.values();
  }

  /** Who is addressed, each once, in order. */
  Collection<Person> addressed() {
    return addressed.values();
  }

  private void read(Span zone, boolean greeting) {
    int at = zone.begin();
    while (at < zone.end()) {
      if (!NameRun.beginsAt(text, zone, at)) {
        at++;
        continue;
      }
      // most words with a capital stand alone and are no names
      int alone = NameRun.loneWordEnd(text, zone, at);
      if (alone > 0 && !people.mayHold(text, at, alone)) {
        at = alone;
      } else {
        NameRun run = NameRun.read(text, zone, at);
        read(run, zone, greeting);
        at = run.end();
      }
    }
  }

  private void read(NameRun whole, Span zone, boolean greeting) {
    if (!mayHold(whole)) {
      return;
    }
    boolean sentence = whole.beginsSentence(zone);
    String first = whole.words().get(0).toLowerCase(Locale.ROOT);
    boolean drops = sentence && whole.words().size() > 1 && !people.mayHold(first);
    NameRun run = drops ? whole.withoutFirst() : whole;
    boolean greets = greeting || greets(whole, zone, drops ? first : "");
    boolean head = greets || whole.isMarked(zone) || (!drops && opensParagraph(whole, zone));
    boolean everyday = run.words().size() == 1 && EVERYDAY.contains(first);
    if (!head && sentence && everyday) {
      return;
    }
    Optional<Person> person = people.find(run.name()).filter(p -> !p.id().equals(sender.id()));
    person.ifPresent(p -> (head ? addressed : named).putIfAbsent(p.id(), p));
  }

  private boolean mayHold(NameRun run) {
    for (String word : run.words()) {
      if (people.mayHold(word)) {
        return true;
      }
    }
    return false;
  }

  /** "Hi Ben" or "hi Ben" at the head of a paragraph. */
  private static boolean greets(NameRun run, Span zone, String dropped) {
    return GREETINGS.contains(dropped)
        ? run.beginsParagraph(zone)
        : run.before(zone).filter(w -> GREETINGS.contains(w.toLowerCase(Locale.ROOT))).isPresent();
  }

  /** "Ben, can you …" and "Ben: …", but not "Ben, Ada and Cleo say …". */
  private boolean opensParagraph(NameRun run, Span zone) {
    return run.beginsParagraph(zone)
        && run.isFollowedByComma(zone)
        && run.next(zone).filter(this::mayHold).isEmpty();
  }
}
