/**
 * The front door of Colloquy, and the way of the data behind it.
 *
 * <p>{@link org.colloquy.Colloquy} runs all stages one after another; most programs need no more.
 * Each stage can be used alone, too: it is a function from one immutable type to the next, and none
 * writes into its input. What is not known stays empty, and what is wrong with a mail is a {@link
 * org.colloquy.message.Defect}, never an exception; an exception means an input that cannot be
 * read, or a mistake of the caller.
 *
 * <h2>Reading</h2>
 *
 * <p>{@link org.colloquy.archive.Archive} reads mail of many forms: an {@link
 * org.colloquy.message.Envelope} of each message first, which stays in memory, one {@link
 * org.colloquy.message.Message} at a time after. It closes what it opens.
 *
 * <pre>{@code
 * try (Archive archive = Archive.open(List.of(mbox))) {
 *   List<Envelope> envelopes = archive.envelopes();
 *   Message message = archive.load(envelopes.get(0));
 *   out.println(message.subject() + ": " + message.defects().size() + " defects");
 * }
 * }</pre>
 *
 * <h2>Threads</h2>
 *
 * <p>{@link org.colloquy.thread.Threader} gathers envelopes into threads, by References and
 * In-Reply-To (RFC 5256), then by subjects and quotes. Of each member it tells the parent, and by
 * which evidence.
 *
 * <pre>{@code
 * List<MessageThread> threads = new Threader().thread(envelopes);
 * for (MessageThread thread : threads) {
 *   out.println(thread.subject() + ": " + thread.members().size() + " messages");
 * }
 * }</pre>
 *
 * <h2>People</h2>
 *
 * <p>{@link org.colloquy.person.PersonResolver} tells which mailboxes are one person's, each with
 * its reasons; {@link org.colloquy.person.Decisions} of somebody who knows better come first.
 *
 * <pre>{@code
 * People people = new PersonResolver(Decisions.NONE).resolveSenders(envelopes);
 * people.merges().forEach(match -> out.println(match.one() + " is " + match.other()));
 * }</pre>
 *
 * <h2>Zones</h2>
 *
 * <p>{@link org.colloquy.zone.Zoner} gives every line of a body one kind and one quote depth. Lines
 * count from 1, depth from 0, which is the sender's own text.
 *
 * <pre>{@code
 * for (Zone zone : Zoner.standard().segment(message)) {
 *   out.println(zone.kind() + " at depth " + zone.depth() + " from line " + zone.lines().first());
 * }
 * }</pre>
 *
 * <h2>Quotes</h2>
 *
 * <p>{@link org.colloquy.quote.QuoteAttributor} tells who wrote each zone, by which evidence and
 * how surely. It wants the messages of one thread, parents first, as a thread has them.
 *
 * <pre>{@code
 * List<ZonedMessage> zoned = new ArrayList<>();
 * for (MessageThread.Member member : thread.members()) {
 *   Message message = archive.load(member.envelope());
 *   zoned.add(new ZonedMessage(message, member.parent(), Zoner.standard().segment(message)));
 * }
 * List<AttributedMessage> attributed = new QuoteAttributor(people).attribute(zoned);
 * }</pre>
 *
 * <h2>Positions</h2>
 *
 * <p>{@link org.colloquy.position.PositionDetector}s find who agrees, objects or defers; one method
 * makes a detector of one's own. {@link org.colloquy.position.ObjectionLedger} tells what became of
 * each objection of a thread.
 *
 * <pre>{@code
 * PositionDetector detector = CueDetector.standard();
 * List<PositionedMessage> positioned = new ArrayList<>();
 * for (AttributedMessage message : attributed) {
 *   positioned.add(new PositionedMessage(message, detector.detect(message)));
 * }
 * ObjectionLedger ledger = ObjectionLedger.of(positioned);
 * out.println(ledger.objections().size() + " objections");
 * }</pre>
 *
 * <h2>People and their ties</h2>
 *
 * <p>{@link org.colloquy.graph.GraphBuilder} ties persons who answer, quote, name, agree and
 * object; {@link org.colloquy.graph.VertexMetric}s and {@link org.colloquy.graph.GraphMetric}s
 * measure the graph.
 *
 * <pre>{@code
 * GraphBuilder builder = GraphBuilder.ofThread(attributed);
 * for (PositionedMessage message : positioned) {
 *   builder.add(message.message(), Optional.empty(), message.positions());
 * }
 * ParticipantGraph graph = builder.build();
 * VertexScores rank = PageRank.standard().scores(graph);
 * graph.vertices().forEach(person -> out.println(person.name() + " " + rank.of(person)));
 * }</pre>
 *
 * <h2>Sources</h2>
 *
 * <p>A class names the RFC or the paper that it follows. Offsets in texts are in UTF-16 units,
 * half-open ({@link org.colloquy.text.Span}); offsets in files are in bytes, unpacked. Records are
 * immutable and safe to use from many threads, and so are the stages; what gathers, such as a
 * builder, belongs to one thread.
 */
@NullMarked
package org.colloquy;

import org.jspecify.annotations.NullMarked;
