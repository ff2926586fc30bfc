package org.colloquy.report.page;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.message.MessageId;
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
    List<MessageView> messages = new ArrayList<>();
    for (int i = 0; i < thread.messages().size(); i++) {
      messages.add(message(i));
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

  private MessageView message(int index) {
    MessageAnalysis analysis = thread.messages().get(index);
    int number = index + 1;
    Optional<Author> sender = analysis.attributed().sender();
    Optional<OffsetDateTime> date = analysis.message().date();
    BodyView body = BodyView.of(analysis, number, writers, numbers);
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
