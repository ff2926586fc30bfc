package org.colloquy.report.page;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.message.MessageId;
import org.colloquy.position.Evidence;
import org.colloquy.quote.Author;
import org.colloquy.thread.ParentBy;

/** Turns the analysis of a thread into what its page shows. */
final class ThreadViews {
  private static final int INDENT = 8;
  static final String NO_SUBJECT = "(no subject)";

  private final ThreadAnalysis thread;
  private final Writers writers;
  private final Map<MessageId, Integer> numbers = new HashMap<>();

  private ThreadViews(ThreadAnalysis thread) {
    this.thread = thread;
    this.writers = Writers.of(thread);
    for (MessageAnalysis message : thread.messages()) {
      numbers.putIfAbsent(message.message().id(), numbers.size() + 1);
    }
  }

  /** The page of a thread. */
  static ThreadView of(ThreadAnalysis thread, int number, int count) {
    return new ThreadViews(thread).view(number, count);
  }

  private ThreadView view(int number, int count) {
    List<BodyView> bodies = bodies();
    Map<Integer, List<MessageView.Echo>> echoes = echoes(bodies);
    List<MessageView> messages = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      messages.add(message(i, bodies.get(i), echoes.getOrDefault(i + 1, List.of())));
    }
    return new ThreadView(
        number,
        count,
        subject(),
        range(),
        !numbers.containsKey(thread.thread().root()),
        writers.all(),
        messages,
        ObjectionView.all(thread, numbers));
  }

  private List<BodyView> bodies() {
    Map<Evidence, String> states = ObjectionView.states(thread);
    List<BodyView> bodies = new ArrayList<>();
    for (MessageAnalysis message : thread.messages()) {
      bodies.add(BodyView.of(message, bodies.size() + 1, writers, numbers, states));
    }
    return bodies;
  }

  /** The first quote of a message in each of the others, by the number of the quoted message. */
  private static Map<Integer, List<MessageView.Echo>> echoes(List<BodyView> bodies) {
    Map<Integer, List<MessageView.Echo>> echoes = new HashMap<>();
    for (int i = 0; i < bodies.size(); i++) {
      Set<Integer> quoted = new HashSet<>();
      for (ZoneView zone : bodies.get(i).zones()) {
        if (zone.origin() > 0 && !zone.anchor().isEmpty() && quoted.add(zone.origin())) {
          echoes
              .computeIfAbsent(zone.origin(), number -> new ArrayList<>())
              .add(new MessageView.Echo(i + 1, zone.anchor()));
        }
      }
    }
    return echoes;
  }

  private String subject() {
    return Visible.line(thread.thread().subject(), NO_SUBJECT);
  }

  private String range() {
    List<OffsetDateTime> dates =
        thread.messages().stream()
            .flatMap(message -> message.message().date().stream())
            .sorted(Comparator.comparing(OffsetDateTime::toInstant))
            .toList();
    return dates.isEmpty() ? "" : Numbers.range(dates.get(0), dates.get(dates.size() - 1));
  }

  private MessageView message(int index, BodyView body, List<MessageView.Echo> echoes) {
    MessageAnalysis analysis = thread.messages().get(index);
    int number = index + 1;
    Optional<Author> sender = analysis.attributed().sender();
    Optional<OffsetDateTime> date = analysis.message().date();
    return new MessageView(
        number,
        Math.min(thread.thread().members().get(index).depth(), INDENT),
        sender.map(Writers::name).orElse("sender not known"),
        sender.map(author -> writers.of(author).style()).orElse("cx"),
        subject(analysis),
        date.map(Numbers::minute).orElse(""),
        date.map(moment -> moment.toInstant().toString()).orElse(""),
        Visible.line(analysis.message().id().value(), ""),
        parent(analysis),
        answer(analysis),
        body.zones(),
        echoes,
        body.positions(),
        analysis.message().defects().stream()
            .map(defect -> Visible.line(defect.code().id() + " " + defect.detail(), ""))
            .toList(),
        body.cut());
  }

  private String subject(MessageAnalysis analysis) {
    String own = Visible.line(analysis.message().subject(), NO_SUBJECT);
    String plain = own.regionMatches(true, 0, "Re: ", 0, 4) ? own.substring(4) : own;
    return own.equals(subject()) || plain.equals(subject()) ? "" : own;
  }

  private int parent(MessageAnalysis analysis) {
    return analysis.attributed().parent().map(id -> numbers.getOrDefault(id, 0)).orElse(0);
  }

  private String answer(MessageAnalysis analysis) {
    Optional<ParentBy> by = analysis.parentBy();
    if (by.isEmpty()) {
      return "";
    }
    int parent = parent(analysis);
    String whom =
        parent == 0
            ? "a message that is not in the archive"
            : thread.messages().get(parent - 1).attributed().sender().map(Writers::name).orElse("");
    return "answers " + whom + witness(by.get());
  }

  private static String witness(ParentBy by) {
    return switch (by) {
      case REFERENCES, IN_REPLY_TO -> "";
      case QUOTE -> ", as its quotes tell";
      case SUBJECT -> ", as its subject tells";
    };
  }
}
