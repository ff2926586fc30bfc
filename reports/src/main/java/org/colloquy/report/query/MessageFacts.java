package org.colloquy.report.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.MessageAnalysis;
import org.colloquy.message.Mailbox;
import org.colloquy.message.Message;
import org.colloquy.quote.AttributedZone;
import org.colloquy.quote.Author;
import org.colloquy.zone.Zone;

/** What is known of a message, each value worked out when a term first asks for it. */
final class MessageFacts implements Facts {
  private static final long SECONDS_OF_DAY = 86_400;

  private final MessageAnalysis analysis;
  private final Optional<Author> answered;
  private final Context context;
  private final Map<Prefix, List<String>> texts = new EnumMap<>(Prefix.class);

  MessageFacts(MessageAnalysis analysis, Optional<Author> answered, Context context) {
    this.analysis = analysis;
    this.answered = answered;
    this.context = context;
  }

  /** The facts of each of its positions; its own, where it has none. */
  List<Facts> all() {
    List<Facts> all = new ArrayList<>();
    analysis.positions().forEach(position -> all.add(new PositionFacts(this, position)));
    return all.isEmpty() ? List.of(this) : all;
  }

  @Override
  public List<String> texts(Prefix prefix) {
    List<String> known = texts.get(prefix);
    if (known == null) {
      known = read(prefix);
      texts.put(prefix, known);
    }
    return known;
  }

  private List<String> read(Prefix prefix) {
    Message message = analysis.message();
    return switch (prefix) {
      case FROM -> sender();
      case TO -> recipients();
      case SUBJECT -> folded(message.subject());
      case THREAD -> List.of(Terms.bare(analysis.thread().value()));
      case ID -> List.of(Terms.bare(message.id().value()));
      case LIST -> list();
      case ROLE -> roles();
      case NONE -> words();
      case DATE, STANCE, HOLDER, TARGET, MODE, DEPTH, EVIDENCE -> List.of();
    };
  }

  @Override
  public List<Range> ranges(Prefix prefix) {
    return prefix == Prefix.DATE
        ? analysis.message().date().stream()
            .map(date -> Range.of(Math.floorDiv(date.toEpochSecond(), SECONDS_OF_DAY)))
            .toList()
        : List.of();
  }

  private List<String> sender() {
    Names names = new Names();
    names.add(analysis.message().from(), Optional.empty());
    analysis.attributed().sender().ifPresent(names::add);
    return names.all();
  }

  private List<String> recipients() {
    Names names = new Names();
    for (Mailbox mailbox : mailboxes()) {
      names.add(mailbox, context.person(mailbox));
    }
    answered.ifPresent(names::add);
    return names.all();
  }

  private List<Mailbox> mailboxes() {
    List<Mailbox> all = new ArrayList<>(analysis.message().to());
    all.addAll(analysis.message().cc());
    return all;
  }

  /** The list as the mail names it, else all recipients who write nothing themselves. */
  private List<String> list() {
    String list = analysis.message().list();
    if (!list.isEmpty()) {
      return folded(list);
    }
    Names names = new Names();
    for (Mailbox mailbox : mailboxes()) {
      if (context.person(mailbox).isEmpty()) {
        names.add(mailbox, Optional.empty());
      }
    }
    return names.all();
  }

  private List<String> roles() {
    return analysis
        .attributed()
        .sender()
        .flatMap(Author::person)
        .map(person -> context.roles(person, analysis.message().date()))
        .orElse(List.of());
  }

  private List<String> words() {
    StringBuilder own = new StringBuilder();
    for (AttributedZone zone : analysis.attributed().zones()) {
      if (isOwn(zone.zone())) {
        own.append(zone.zone().span().of(analysis.message().body())).append('\n');
      }
    }
    List<String> words = new ArrayList<>(folded(own.toString()));
    words.addAll(texts(Prefix.SUBJECT));
    words.addAll(texts(Prefix.FROM));
    return words;
  }

  /** Whether the sender wrote it, not somebody quoted or a program. */
  private static boolean isOwn(Zone zone) {
    return switch (zone.kind()) {
      case FOOTER, ATTRIBUTION, HEADER_BLOCK -> false;
      default -> zone.depth() == 0;
    };
  }

  private static List<String> folded(String text) {
    String value = Fold.of(text);
    return value.isEmpty() ? List.of() : List.of(value);
  }
}
