package org.colloquy.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.archive.Archive;
import org.colloquy.graph.GraphBuilder;
import org.colloquy.graph.PageRank;
import org.colloquy.graph.ParticipantGraph;
import org.colloquy.graph.VertexScores;
import org.colloquy.message.Envelope;
import org.colloquy.message.Message;
import org.colloquy.person.Decisions;
import org.colloquy.person.People;
import org.colloquy.person.PersonResolver;
import org.colloquy.position.CueDetector;
import org.colloquy.position.ObjectionLedger;
import org.colloquy.position.PositionDetector;
import org.colloquy.position.PositionedMessage;
import org.colloquy.quote.AttributedMessage;
import org.colloquy.quote.QuoteAttributor;
import org.colloquy.quote.ZonedMessage;
import org.colloquy.thread.MessageThread;
import org.colloquy.thread.Threader;
import org.colloquy.zone.Zone;
import org.colloquy.zone.Zoner;

/** Each stage of the analysis by itself, one after another, without the front door. */
public final class Stages {
  private final PrintStream out;

  private Stages(PrintStream out) {
    this.out = out;
  }

  /** Reads the archive that is named, else the sample. */
  public static void main(String[] args) throws IOException {
    print(Path.of(args.length > 0 ? args[0] : "samples/archive/lanternfs.mbox"), System.out);
  }

  /** Prints what each stage finds in an archive. */
  static void print(Path mbox, PrintStream out) throws IOException {
    new Stages(out).walk(mbox);
  }

  private void walk(Path mbox) throws IOException {
    archive(mbox);
    try (Archive archive = Archive.open(List.of(mbox))) {
      List<Envelope> envelopes = archive.envelopes();
      List<MessageThread> threads = threads(envelopes);
      People people = people(envelopes);
      zones(archive.load(envelopes.get(0)));
      List<AttributedMessage> attributed = quotes(archive, threads.get(0), people);
      graph(attributed, positions(attributed));
    }
  }

  private void archive(Path mbox) throws IOException {
    // tag::archive
    try (Archive archive = Archive.open(List.of(mbox))) {
      List<Envelope> envelopes = archive.envelopes();
      Message message = archive.load(envelopes.get(0));
      out.println(message.subject() + ": " + message.defects().size() + " defects");
    }
    // end::archive
  }

  private List<MessageThread> threads(List<Envelope> envelopes) {
    // tag::thread
    List<MessageThread> threads = new Threader().thread(envelopes);
    for (MessageThread thread : threads) {
      out.println(thread.subject() + ": " + thread.members().size() + " messages");
    }
    // end::thread
    return threads;
  }

  private People people(List<Envelope> envelopes) {
    // tag::person
    People people = new PersonResolver(Decisions.NONE).resolveSenders(envelopes);
    people.merges().forEach(match -> out.println(match.one() + " is " + match.other()));
    // end::person
    return people;
  }

  private void zones(Message message) {
    // tag::zone
    for (Zone zone : Zoner.standard().segment(message)) {
      out.println(zone.kind() + " at depth " + zone.depth() + " from line " + zone.lines().first());
    }
    // end::zone
  }

  private List<AttributedMessage> quotes(Archive archive, MessageThread thread, People people) {
    // tag::quote
    List<ZonedMessage> zoned = new ArrayList<>();
    for (MessageThread.Member member : thread.members()) {
      Message message = archive.load(member.envelope());
      zoned.add(new ZonedMessage(message, member.parent(), Zoner.standard().segment(message)));
    }
    List<AttributedMessage> attributed = new QuoteAttributor(people).attribute(zoned);
    // end::quote
    return attributed;
  }

  private List<PositionedMessage> positions(List<AttributedMessage> attributed) {
    // tag::position
    PositionDetector detector = CueDetector.standard();
    List<PositionedMessage> positioned = new ArrayList<>();
    for (AttributedMessage message : attributed) {
      positioned.add(new PositionedMessage(message, detector.detect(message)));
    }
    ObjectionLedger ledger = ObjectionLedger.of(positioned);
    out.println(ledger.objections().size() + " objections");
    // end::position
    return positioned;
  }

  private void graph(List<AttributedMessage> attributed, List<PositionedMessage> positioned) {
    // tag::graph
    GraphBuilder builder = GraphBuilder.ofThread(attributed);
    for (PositionedMessage message : positioned) {
      builder.add(message.message(), Optional.empty(), message.positions());
    }
    ParticipantGraph graph = builder.build();
    VertexScores rank = PageRank.standard().scores(graph);
    graph.vertices().forEach(person -> out.println(person.name() + " " + rank.of(person)));
    // end::graph
  }
}
