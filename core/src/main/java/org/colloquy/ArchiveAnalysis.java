package org.colloquy;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.archive.Archive;
import org.colloquy.graph.GraphBuilder;
import org.colloquy.message.Envelope;
import org.colloquy.message.Mailbox;
import org.colloquy.message.Message;
import org.colloquy.message.MessageId;
import org.colloquy.person.People;
import org.colloquy.person.Person;
import org.colloquy.quote.AttributedMessage;
import org.colloquy.quote.Author;
import org.colloquy.quote.QuoteAttributor;
import org.colloquy.quote.ZonedMessage;
import org.colloquy.role.Roles;
import org.colloquy.thread.MessageThread;
import org.colloquy.zone.KnownFooters;
import org.colloquy.zone.Zoner;

/**
 * An archive whose threads and people are found, ready to be analysed thread by thread. Immutable;
 * holds no message body.
 */
public final class ArchiveAnalysis {
  /** Footers are learned from so many messages, evenly spaced, and not from fewer than these. */
  private static final int MAX_SAMPLE = 1000;

  private static final int MIN_SAMPLE = 50;

  private final Colloquy colloquy;
  private final Archive archive;
  private final People people;
  private final List<MessageThread> index;
  private final RoleHolders holders;
  private final int jobs;
  private final Supplier<String> rolesHash = Suppliers.memoize(this::rolesHash);
  private final Supplier<KnownFooters> footers = Suppliers.memoize(this::learn);
  private final Supplier<Zoner> zoner =
      Suppliers.memoize(() -> Zoner.standard().with(footers.get()));

  ArchiveAnalysis(
      Colloquy colloquy,
      Archive archive,
      People people,
      List<MessageThread> index,
      RoleHolders holders,
      int jobs) {
    this.colloquy = colloquy;
    this.archive = archive;
    this.people = people;
    this.index = List.copyOf(index);
    this.holders = holders;
    this.jobs = jobs;
  }

  /** The archive that is analysed. */
  public Archive archive() {
    return archive;
  }

  /** The people who write in the archive. */
  public People people() {
    return people;
  }

  /** Who of these people has which role, as far as the {@link Colloquy.Builder#roles roles} say. */
  public Roles roles() {
    return Roles.of(colloquy.roles(), people);
  }

  /** The threads without their bodies, in order of their first message in the input. */
  public List<MessageThread> index() {
    return index;
  }

  /**
   * Reads and analyses the threads, in the order of {@link #index}. Several are worked on at once,
   * and only these are held in memory. Close the stream when it is not walked to its end.
   *
   * @throws java.io.UncheckedIOException while walking, when the archive cannot be read any more
   */
  public Stream<ThreadAnalysis> threads() {
    return map(index, this::analyze);
  }

  /**
   * Does something with each of some threads, in their order, as {@link #threads} does: several are
   * worked on at once. Close the stream when it is not walked to its end.
   *
   * @param some threads of {@link #index}
   * @param work safe from many threads
   */
  public <T> Stream<T> map(List<MessageThread> some, Function<MessageThread, T> work) {
    return OrderedJobs.map(some, work, jobs);
  }

  /**
   * Reads and analyses one thread of {@link #index}.
   *
   * @throws java.io.UncheckedIOException when the archive cannot be read any more
   */
  public ThreadAnalysis analyze(MessageThread thread) {
    return analyze(thread, people);
  }

  /**
   * Reads and analyses one thread of {@link #index}, as {@link #analyze(MessageThread)} does.
   *
   * @param asked is told which mailboxes in its texts were looked up among {@link #people}; {@link
   *     #footing} wants to know them
   * @throws java.io.UncheckedIOException when the archive cannot be read any more
   */
  public ThreadAnalysis analyze(MessageThread thread, Consumer<Mailbox> asked) {
    return analyze(thread, people.heardBy(asked));
  }

  /**
   * A hash of all that the analysis of a thread rests on, but for the settings of {@link Colloquy}
   * and the {@link #footers}: the bytes of its messages and where they stand, the links between
   * them, their copies, the persons who sent them, who was found in its texts, and the roles. Where
   * it is the same in a later analysis of a grown archive, and the settings and footers are, too,
   * the thread need not be analysed again.
   *
   * @param asked the mailboxes that were looked up when the thread was analysed, in that order
   * @return a SHA-256 in hexadecimal
   * @throws java.io.UncheckedIOException when the archive cannot be read any more
   */
  public String footing(MessageThread thread, Collection<Mailbox> asked) {
    return new Footing(archive, people, rolesHash.get()).of(thread, asked);
  }

  /** The footers learned from the archive; none where it is too small to learn from. */
  public KnownFooters footers() {
    return footers.get();
  }

  /** Whether the messages of a thread have the same zones with other footers. */
  public boolean zonesAreThoseWith(KnownFooters others, MessageThread thread) {
    Zoner other = Zoner.standard().with(others);
    return thread.members().stream()
        .map(member -> archive.load(member.envelope()))
        .allMatch(message -> other.segment(message).equals(zoner.get().segment(message)));
  }

  /** A hash of the archive as it stands: its inputs, threads, and the places of its messages. */
  public String indexHash() {
    return Footing.ofIndex(archive, index);
  }

  private String rolesHash() {
    return Footing.ofRoles(colloquy.roles(), people);
  }

  private ThreadAnalysis analyze(MessageThread thread, People asked) {
    List<ZonedMessage> zoned = new ArrayList<>();
    for (MessageThread.Member member : thread.members()) {
      zoned.add(Colloquy.zoned(zoner.get(), archive.load(member.envelope()), member.parent()));
    }
    List<AttributedMessage> attributed = new QuoteAttributor(asked).attribute(zoned);
    Map<MessageId, AttributedMessage> byId =
        attributed.stream()
            .collect(Collectors.toMap(m -> m.message().id(), Function.identity(), (a, b) -> a));
    List<MessageAnalysis> messages = new ArrayList<>();
    GraphBuilder graph = GraphBuilder.ofThread(attributed);
    GhostPositions ghosts = new GhostPositions();
    for (int i = 0; i < attributed.size(); i++) {
      AttributedMessage message = attributed.get(i);
      MessageThread.Member member = thread.members().get(i);
      MessageAnalysis analysis =
          new MessageAnalysis(
              message,
              thread.root(),
              member.parentBy(),
              member.evidence(),
              ghosts.firstTold(holders.resolve(message, colloquy.positions(message))),
              archive.copies(member.envelope()));
      messages.add(analysis);
      graph.add(message, answered(message, byId), analysis.positions());
    }
    return new ThreadAnalysis(thread, messages, graph.build());
  }

  private KnownFooters learn() {
    List<Envelope> all = archive.envelopes();
    if (all.size() < MIN_SAMPLE) {
      return KnownFooters.none();
    }
    int size = Math.min(all.size(), MAX_SAMPLE);
    Stream<Message> sample =
        IntStream.range(0, size)
            .mapToObj(i -> archive.load(all.get((int) ((long) i * all.size() / size))));
    return KnownFooters.learn(sample);
  }

  private static Optional<Person> answered(
      AttributedMessage message, Map<MessageId, AttributedMessage> byId) {
    return message
        .parent()
        .flatMap(id -> Optional.ofNullable(byId.get(id)))
        .flatMap(AttributedMessage::sender)
        .flatMap(Author::person);
  }
}
