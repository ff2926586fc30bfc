package org.colloquy;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.colloquy.archive.Archive;
import org.colloquy.message.Envelope;
import org.colloquy.person.People;
import org.colloquy.quote.Author;
import org.colloquy.role.Roles;
import org.colloquy.thread.MessageThread;
import org.colloquy.zone.KnownFooters;

/**
 * An archive whose threads and people are found, ready to be analysed thread by thread. Immutable;
 * holds no message body.
 */
public final class ArchiveAnalysis {
  private final Colloquy colloquy;
  private final Archive archive;
  private final People people;
  private final List<MessageThread> index;
  private final RoleHolders holders;
  private final int jobs;
  private final Supplier<Roles> roles = Suppliers.memoize(this::readRoles);
  private final Supplier<KnownFooters> footers = Suppliers.memoize(this::learn);
  private final Supplier<ThreadAnalyzer> analyzer = Suppliers.memoize(this::analyzer);
  private final Optional<BareThreads> bare;

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
    bare = Optional.empty();
  }

  /** Another analysis without its words. */
  private ArchiveAnalysis(ArchiveAnalysis other, BareThreads bare) {
    colloquy = other.colloquy;
    people = other.people;
    holders = other.holders;
    jobs = other.jobs;
    archive = bare.archive();
    index = bare.index();
    this.bare = Optional.of(bare);
  }

  /**
   * {@return the same analysis without the words of the mail: what was found in them stays, with
   * its place and numbers; see {@link org.colloquy.privacy.TextRemover}}
   */
  public ArchiveAnalysis withoutText() {
    return new ArchiveAnalysis(this, new BareThreads(this));
  }

  /** {@return the archive that is analysed} */
  public Archive archive() {
    return archive;
  }

  /** {@return the people who write in the archive} */
  public People people() {
    return people;
  }

  /**
   * {@return who of these people has which role, as far as the {@link Colloquy.Builder#roles roles}
   * say}
   */
  public Roles roles() {
    return roles.get();
  }

  private Roles readRoles() {
    return Roles.of(colloquy.roles(), people);
  }

  /** {@return the threads without their bodies, in order of their first message in the input} */
  public List<MessageThread> index() {
    return index;
  }

  /**
   * Reads and analyses the threads, in the order of {@link #index}. Several are worked on at once,
   * and only these are held in memory. Close the stream when it is not walked to its end.
   *
   * @return the threads, each once
   * @throws java.io.UncheckedIOException while walking, when the archive cannot be read any more
   * @throws java.util.concurrent.CancellationException while walking, when the thread that walks is
   *     interrupted; what is under way ends at its next message
   */
  public Stream<ThreadAnalysis> threads() {
    return map(index, this::analyze);
  }

  /**
   * Does something with each of some threads, in their order, as {@link #threads} does: several are
   * worked on at once. Close the stream when it is not walked to its end.
   *
   * @param <T> what becomes of a thread
   * @param some threads of {@link #index}
   * @param work safe from many threads
   * @return the results, in the order of the threads
   */
  public <T> Stream<T> map(List<MessageThread> some, Function<MessageThread, T> work) {
    return OrderedJobs.map(some, work, jobs);
  }

  /**
   * A hash of the archive as it stands: its inputs, its threads, and where their messages stand.
   *
   * @return a SHA-256 in hexadecimal
   */
  public String indexHash() {
    return IndexHash.of(archive, index);
  }

  /**
   * Reads and analyses one thread of {@link #index}.
   *
   * @param thread one of {@link #index}
   * @return its messages with all that is found in them
   * @throws java.io.UncheckedIOException when the archive cannot be read any more
   * @throws java.util.concurrent.CancellationException at the next message when this thread of the
   *     machine is interrupted
   */
  public ThreadAnalysis analyze(MessageThread thread) {
    return bare.isPresent() ? bare.get().analyze(thread) : analyze(thread, analyzer.get());
  }

  /**
   * Reads and analyses one thread of {@link #index}, and takes down what it asks about the rest of
   * the archive.
   *
   * @param thread one of {@link #index}
   * @return the analysis and what it asked
   * @throws java.io.UncheckedIOException when the archive cannot be read any more
   */
  public TracedThread trace(MessageThread thread) {
    if (bare.isPresent()) {
      return bare.get().trace(thread);
    }
    LookupRecorder asked = new LookupRecorder();
    ThreadAnalysis analysis = analyze(thread, analyzer.get().heardBy(asked));
    return new TracedThread(analysis, asked.lookups());
  }

  /**
   * All that the analysis of a thread rests on, but for the settings of {@link Colloquy}: the bytes
   * of its messages and where they stand, the links between them, their copies, the persons who
   * sent them and the roles they had, and the answers to what was asked about the rest of the
   * archive. A thread of a grown archive whose basis has the hash that it had need not be analysed
   * again.
   *
   * @param thread one of {@link #index}
   * @param lookups of {@link #trace}, in this archive or in what it was before
   * @return the basis
   * @throws java.io.UncheckedIOException when the archive cannot be read any more
   */
  public Basis basis(MessageThread thread, Lookups lookups) {
    return BasisHash.of(this, thread, lookups);
  }

  /** The footers learned from the archive; none of a small one. */
  KnownFooters footers() {
    return bare.isPresent() ? bare.get().footers() : footers.get();
  }

  /** The one among those who have a role whom a name means. */
  Optional<Author> roleHolder(String name) {
    return holders.named(name);
  }

  private ThreadAnalysis analyze(MessageThread thread, ThreadAnalyzer with) {
    return with.analyze(thread, archive::load, archive::copies);
  }

  private ThreadAnalyzer analyzer() {
    return new ThreadAnalyzer(colloquy, people, footers(), holders);
  }

  private KnownFooters learn() {
    List<Envelope> all = archive.envelopes();
    return KnownFooters.learn(
        KnownFooters.sample(all.size()).mapToObj(i -> archive.load(all.get(i))));
  }
}
