package org.colloquy.report.table;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.id;
import static org.colloquy.report.table.Column.number;
import static org.colloquy.report.table.Column.time;
import static org.colloquy.report.table.Column.word;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.graph.Edge;
import org.colloquy.message.MessageId;

/** edges.csv: who is tied to whom; evidence.csv: the messages that show each tie. */
final class EdgesTable {

  /** A message that shows a tie. */
  record Proof(Edge edge, MessageId message) {

    static Stream<Proof> of(Edge edge) {
      return edge.evidence().stream().map(message -> new Proof(edge, message));
    }
  }

  static final Table<Edge> TABLE =
      new Table<>(
          "edges",
          "one kind of tie from one person to another, over the whole archive",
          List.of(
              id(
                  "from",
                  "who answers, quotes, names or takes the position; joins persons",
                  Edge::from),
              id("to", "who is answered, quoted, named or meant; joins persons", Edge::to),
              word(
                  "kind",
                  "reply, quote, answer, mention, vocative, agree, object or defer",
                  e -> e.kind().id()),
              number(
                  "weight",
                  "by kind",
                  "reply, mention, vocative: messages; quote: lines; answer: passages; agree, object,"
                      + " defer: sum of confidences",
                  Edge::weight),
              count("messages", "messages", "messages that show the tie", e -> e.contacts().size()),
              id(
                  "first_message",
                  "the first of them; joins messages",
                  e -> e.contacts().get(0).message().value()),
              time("first", "date of the earliest message", Edge::first),
              time("last", "date of the latest message", Edge::last)));

  static final Table<Proof> EVIDENCE =
      new Table<>(
          "evidence",
          "one message that shows one tie",
          List.of(
              id("from", "joins edges with to and kind", p -> p.edge().from()),
              id("to", "joins edges with from and kind", p -> p.edge().to()),
              word("kind", "joins edges with from and to", p -> p.edge().kind().id()),
              id("message", "joins messages", p -> p.message().value())));

  private EdgesTable() {}
}
