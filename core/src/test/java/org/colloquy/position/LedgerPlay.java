package org.colloquy.position;

import com.google.common.base.Splitter;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.message.Envelope;
import org.colloquy.message.Flow;
import org.colloquy.message.Mailbox;
import org.colloquy.message.Message;
import org.colloquy.message.MessageId;
import org.colloquy.message.SourceLocation;
import org.colloquy.person.Person;
import org.colloquy.quote.AttributedMessage;
import org.colloquy.quote.AttributedZone;
import org.colloquy.quote.Author;
import org.colloquy.quote.Authorship;
import org.colloquy.quote.Witness;
import org.colloquy.text.LineRange;
import org.colloquy.text.Lines;
import org.colloquy.text.Span;
import org.colloquy.zone.Zone;
import org.colloquy.zone.ZoneKind;

/**
 * A thread whose positions are told, not found: tests of the ledger do not hang on a detector.
 *
 * <pre>{@code
 * # 1 Ada, 1 Jan: [PATCH] close the handle      number, sender, day (or "-"), subject
 * It was never closed.
 * # 2 Ben, 2 Jan, to 1                          the message that is answered
 * > It was never closed.                        quotes find their origin by their words
 * [object] This closes it twice.                a position: the rest of the line is its evidence
 * }</pre>
 *
 * Marks are {@code [object]}, {@code [agree]}, {@code [defer Cy]}, {@code [invite Cy]}, and with
 * further words {@code if} (conditional), {@code but} (partial), {@code trailer}, {@code of Cy}
 * (reported, held by Cy, who need not speak: {@code of Cy_Coe}). A quote that no message holds
 * bears its speaker: {@code > Cy: Why?}
 */
final class LedgerPlay {
  private static final int DEPTH_OF_NEW = 0;

  private final List<PositionedMessage> messages = new ArrayList<>();
  private final Map<String, Integer> said = new LinkedHashMap<>();
  private final Map<Integer, Author> senders = new LinkedHashMap<>();
  private final Map<String, Author> people = new LinkedHashMap<>();

  /** The thread of a play. */
  static List<PositionedMessage> thread(List<String> play) {
    LedgerPlay stage = new LedgerPlay();
    List<String> scene = new ArrayList<>();
    for (String line : play) {
      if (line.startsWith("# ") && !scene.isEmpty()) {
        stage.play(scene);
        scene.clear();
      }
      if (!line.isBlank() || !scene.isEmpty()) {
        scene.add(line);
      }
    }
    stage.play(scene);
    return stage.messages;
  }

  /** A person of this first name; one called Bot is a program. */
  Author author(String name) {
    return people.computeIfAbsent(
        name,
        n -> {
          Mailbox mailbox = new Mailbox(n, n.toLowerCase(Locale.ROOT) + "@example.org");
          String id = "p" + (people.size() + 1);
          Person person = new Person(id, n, List.of(mailbox), n.equals("Bot"));
          return new Author(mailbox, Optional.of(person));
        });
  }

  private void play(List<String> scene) {
    String head = scene.get(0).substring(2);
    int colon = head.indexOf(": ");
    String subject = colon < 0 ? "Re: a matter" : head.substring(colon + 2);
    List<String> facts = Splitter.on(", ").splitToList(colon < 0 ? head : head.substring(0, colon));
    int number = Integer.parseInt(facts.get(0).substring(0, facts.get(0).indexOf(' ')));
    Author sender = author(facts.get(0).substring(facts.get(0).indexOf(' ') + 1));
    Optional<OffsetDateTime> date = date(facts.get(1));
    Optional<MessageId> parent =
        facts.size() > 2 ? Optional.of(id(facts.get(2).substring(3))) : Optional.empty();
    messages.add(new Scene(number, sender, date, parent, subject).perform(scene));
  }

  static MessageId id(String number) {
    return new MessageId("<" + number + "@example.org>");
  }

  private static Optional<OffsetDateTime> date(String day) {
    if (day.equals("-")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(day.substring(0, day.indexOf(' ')));
    int month = List.of("Jan", "Feb", "Mar").indexOf(day.substring(day.indexOf(' ') + 1)) + 1;
    return Optional.of(OffsetDateTime.of(2026, month, number, 12, 0, 0, 0, ZoneOffset.UTC));
  }

  /** One message. */
  private final class Scene {
    private final int number;
    private final Author sender;
    private final Optional<OffsetDateTime> date;
    private final Optional<MessageId> parent;
    private final String subject;
    private final StringBuilder body = new StringBuilder();
    private final List<Integer> depths = new ArrayList<>();
    private final List<Authorship> writers = new ArrayList<>();
    private final Map<Integer, String> marks = new LinkedHashMap<>();
    private final List<AttributedZone> zones = new ArrayList<>();

    Scene(
        int number,
        Author sender,
        Optional<OffsetDateTime> date,
        Optional<MessageId> parent,
        String subject) {
      this.number = number;
      this.sender = sender;
      this.date = date;
      this.parent = parent;
      this.subject = subject;
      senders.put(number, sender);
    }

    PositionedMessage perform(List<String> scene) {
      for (String line : scene.subList(1, scene.size())) {
        if (!line.isBlank()) {
          speak(line);
        }
      }
      Lines lines = Lines.of(body.toString());
      zones(lines);
      AttributedMessage mail = mail(lines);
      List<Position> positions = new ArrayList<>();
      marks.forEach((line, mark) -> positions.add(position(lines, line, mark)));
      return new PositionedMessage(mail, positions);
    }

    private void speak(String line) {
      int depth = 0;
      int at = 0;
      while (at < line.length() && (line.charAt(at) == '>' || line.charAt(at) == ' ')) {
        depth += line.charAt(at) == '>' ? 1 : 0;
        at++;
      }
      String words = line.substring(at);
      Optional<Author> speaker = Optional.empty();
      int colon = words.indexOf(": ");
      if (depth > DEPTH_OF_NEW && colon > 0 && !words.substring(0, colon).contains(" ")) {
        speaker = Optional.of(author(words.substring(0, colon)));
        words = words.substring(colon + 2);
      }
      if (words.startsWith("[") && words.indexOf("] ") > 0) {
        marks.put(depths.size() + 1, words.substring(1, words.indexOf("] ")));
        words = words.substring(words.indexOf("] ") + 2);
      }
      body.append(body.isEmpty() ? "" : "\n").append("> ".repeat(depth)).append(words);
      depths.add(depth);
      writers.add(writer(depth, words, speaker));
    }

    private Authorship writer(int depth, String words, Optional<Author> speaker) {
      if (depth == DEPTH_OF_NEW) {
        said.putIfAbsent(words, number);
        return authorship(Optional.of(sender), Optional.empty());
      }
      Integer origin = said.get(words);
      if (origin != null && speaker.isEmpty()) {
        return authorship(
            Optional.ofNullable(senders.get(origin)), Optional.of(id(origin.toString())));
      }
      return authorship(speaker, Optional.empty());
    }

    private Authorship authorship(Optional<Author> author, Optional<MessageId> origin) {
      return author.isEmpty()
          ? Authorship.UNKNOWN
          : new Authorship(author, origin, List.of(Witness.ALIGNMENT), 1, false);
    }

    private void zones(Lines lines) {
      int first = 1;
      for (int line = 2; line <= depths.size() + 1; line++) {
        if (line > depths.size() || !isSameZone(line - 2, line - 1)) {
          LineRange range = new LineRange(first, line - 1);
          ZoneKind kind =
              marks.getOrDefault(first, "").contains("trailer") ? ZoneKind.TRAILER : ZoneKind.TEXT;
          zones.add(
              new AttributedZone(
                  new Zone(kind, depths.get(first - 1), range, lines.span(range)),
                  writers.get(first - 1)));
          first = line;
        }
      }
    }

    private boolean isSameZone(int one, int next) {
      return depths.get(one).equals(depths.get(next))
          && writers.get(one).equals(writers.get(next))
          && !marks.getOrDefault(next + 1, "").contains("trailer");
    }

    private AttributedMessage mail(Lines lines) {
      Envelope envelope =
          new Envelope(
              id(String.valueOf(number)),
              new SourceLocation("play", 0, 0),
              sender.mailbox(),
              date,
              subject,
              List.of(),
              List.of());
      Message message =
          new Message(
              envelope, List.of(), List.of(), Flow.FIXED, lines.text(), List.of(), List.of());
      return new AttributedMessage(message, Optional.of(sender), parent, zones, List.of());
    }

    private Position position(Lines lines, int line, String mark) {
      List<String> words = Splitter.on(' ').splitToList(mark);
      Stance stance =
          switch (words.get(0)) {
            case "agree" -> Stance.AGREE;
            case "object" -> Stance.OBJECT;
            default -> Stance.DEFER;
          };
      boolean conditional = words.contains("if");
      boolean reported = words.contains("of");
      Mode mode =
          reported
              ? Mode.REPORTED
              : words.get(0).equals("invite")
                  ? Mode.INVITATION
                  : conditional ? Mode.CONDITIONAL : Mode.DIRECT;
      Author writer = writers.get(line - 1).author().orElse(sender);
      return new Position(
          stance,
          mode,
          reported ? told(words.get(words.indexOf("of") + 1)) : writer,
          target(line),
          stance == Stance.DEFER ? Optional.of(author(words.get(1))) : Optional.empty(),
          conditional,
          words.contains("but"),
          words.contains("trailer"),
          evidence(lines, line),
          0.9,
          "play");
    }

    /** Somebody of the play, else a name that nobody in the thread bears. */
    private Author told(String name) {
      boolean known = people.containsKey(name);
      String spoken = name.replace('_', ' ');
      return known ? author(name) : new Author(new Mailbox(spoken, ""), Optional.empty());
    }

    private Evidence evidence(Lines lines, int line) {
      int depth = depths.get(line - 1);
      Span span = new Span(lines.begin(line) + 2 * depth, lines.end(line));
      return new Evidence(
          id(String.valueOf(number)),
          depth,
          new LineRange(line, line),
          span,
          span.of(lines.text()));
    }

    /** The quoted zone right above, as detectors tell it; else the message that is answered. */
    private Target target(int line) {
      int depth = depths.get(line - 1);
      for (int i = zoneOf(line) - 1; i >= 0 && zones.get(i).zone().depth() >= depth; i--) {
        if (zones.get(i).zone().depth() > depth) {
          Authorship quoted = zones.get(i).authorship();
          return new Target(quoted.author(), OptionalInt.of(i), quoted.origin());
        }
      }
      return depth == DEPTH_OF_NEW
          ? new Target(Optional.empty(), OptionalInt.empty(), parent)
          : Target.UNKNOWN;
    }

    private int zoneOf(int line) {
      for (int i = 0; i < zones.size(); i++) {
        if (zones.get(i).zone().lines().contains(line)) {
          return i;
        }
      }
      throw new IllegalArgumentException("line " + line + " stands in no zone");
    }
  }
}
