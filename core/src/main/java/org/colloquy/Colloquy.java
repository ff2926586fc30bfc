package org.colloquy;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.archive.Archive;
import org.colloquy.message.Envelope;
import org.colloquy.message.Message;
import org.colloquy.message.MessageId;
import org.colloquy.message.MessageParser;
import org.colloquy.person.Decisions;
import org.colloquy.person.People;
import org.colloquy.person.PersonResolver;
import org.colloquy.position.CueDetector;
import org.colloquy.position.Position;
import org.colloquy.position.PositionDetector;
import org.colloquy.privacy.PseudonymKey;
import org.colloquy.privacy.Pseudonymiser;
import org.colloquy.quote.AttributedMessage;
import org.colloquy.quote.QuoteAttributor;
import org.colloquy.quote.ZonedMessage;
import org.colloquy.role.InferredRoles;
import org.colloquy.role.RoleClaim;
import org.colloquy.thread.BodyClues;
import org.colloquy.thread.MessageThread;
import org.colloquy.thread.Threader;
import org.colloquy.zone.KnownFooters;
import org.colloquy.zone.Zoner;

/**
 * The front door: reads mail and tells who said what to whom, and who agreed, objected or deferred.
 *
 * <pre>{@code
 * MessageAnalysis one = Colloquy.standard().analyze(text);
 *
 * try (Archive archive = Archive.open(List.of(Path.of("dev.mbox")))) {
 *   Colloquy.standard().analyze(archive).threads().forEach(thread -> …);
 * }
 * }</pre>
 *
 * Immutable and safe to use from many threads.
 */
public final class Colloquy {
  private final List<PositionDetector> detectors;
  private final int jobs;
  private final Decisions decisions;
  private final List<RoleClaim> roles;

  private Colloquy(Builder builder) {
    detectors = builder.detectors;
    jobs = builder.jobs;
    decisions = builder.decisions;
    roles = builder.roles;
  }

  /**
   * Everything at its default: the cue detector, one job for each processor.
   *
   * @return an analysis to use for any number of archives
   */
  public static Colloquy standard() {
    return builder().build();
  }

  /**
   * Starts with the defaults of {@link #standard}.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Analyses a body that somebody pasted without its header fields.
   *
   * @param text the body, with any line ends
   * @return its zones, their writers and the positions in it
   */
  public MessageAnalysis analyze(String text) {
    return analyze(MessageParser.standard().paste(text, "-"));
  }

  /**
   * Analyses one message that stands alone: only its own text can tell who wrote a quote.
   *
   * @param message any message, of an archive or alone
   * @return its zones, their writers and the positions in it
   */
  public MessageAnalysis analyze(Message message) {
    requireNonNull(message, "message must not be null");
    List<Envelope> envelopes = List.of(message.envelope());
    MessageThread thread = new Threader().thread(envelopes).get(0);
    MessageThread.Member member = thread.members().get(0);
    People people = new PersonResolver(decisions).resolveSenders(envelopes);
    AttributedMessage attributed =
        new QuoteAttributor(people)
            .attribute(List.of(zoned(Zoner.standard(), message, member.parent())))
            .get(0);
    return new MessageAnalysis(
        attributed,
        thread.root(),
        member.parentBy(),
        member.evidence(),
        new RoleHolders(roles, people).resolve(attributed, positions(attributed)),
        List.of());
  }

  /**
   * Finds the threads and people of an archive; the messages themselves are read and analysed as
   * {@link ArchiveAnalysis#threads} is walked.
   *
   * @param archive stays the caller's to close
   * @return threads and people; it reads from the archive as long as it is used
   */
  public ArchiveAnalysis analyze(Archive archive) {
    requireNonNull(archive, "archive must not be null");
    List<MessageThread> threads =
        new Threader().thread(archive.envelopes(), new BodyReading(archive, jobs));
    People people = new PersonResolver(decisions).resolveSenders(archive.envelopes());
    return new ArchiveAnalysis(
        this, archive, people, threads, new RoleHolders(roles, people), jobs);
  }

  /**
   * The same under pseudonyms: persons are found first, then {@link Pseudonymiser} takes the place
   * of names, addresses and ids, and what is analysed has none of them left. It takes as long as to
   * read the archive twice more. The analysis reads from the archive, which must stay open.
   *
   * @param archive names and all
   * @param key makes the pseudonyms; the same key makes the same ones
   * @return the analysis, whose {@link ArchiveAnalysis#archive} has the pseudonyms
   */
  public ArchiveAnalysis analyze(Archive archive, PseudonymKey key) {
    requireNonNull(archive, "archive must not be null");
    People people = new PersonResolver(decisions).resolveSenders(archive.envelopes());
    Pseudonymiser pseudonyms = new NamesToHide(archive, jobs).pseudonymiser(key, people, roles);
    return builder()
        .detectors(detectors.toArray(PositionDetector[]::new))
        .roles(roles.stream().map(claim -> hidden(claim, pseudonyms)).toList())
        .jobs(jobs)
        .build()
        .analyze(archive.rewritten(pseudonyms));
  }

  private static RoleClaim hidden(RoleClaim claim, Pseudonymiser pseudonyms) {
    return new RoleClaim(
        claim.role(),
        pseudonyms.mailbox(claim.holder()),
        pseudonyms.detail(claim.scope()),
        claim.since(),
        claim.until(),
        pseudonyms.detail(claim.evidence()));
  }

  /**
   * Analyses threads whose messages are kept elsewhere than in an {@link Archive}.
   *
   * @param people the people of the whole archive
   * @param footers the footers of the whole archive
   * @return analyses any thread of that archive
   */
  public ThreadAnalyzer analyzer(People people, KnownFooters footers) {
    requireNonNull(people, "people must not be null");
    requireNonNull(footers, "footers must not be null");
    return new ThreadAnalyzer(this, people, footers, new RoleHolders(roles, people));
  }

  /**
   * Tells what a message says of its parent, for those who thread messages elsewhere than here.
   *
   * @param message read whole
   * @return its clues, for {@link org.colloquy.thread.ArchivePart}
   */
  public static BodyClues clues(Message message) {
    return BodyReading.clues(requireNonNull(message, "message must not be null"));
  }

  /**
   * Finds the people of an archive by all there is: the header fields, which are all that {@link
   * #analyze(Archive)} goes by, and the names beside addresses in every text. It takes as long as
   * to read the archive once more.
   *
   * @param archive stays the caller's to close
   * @return every sender of the archive, with the reasons why mailboxes are one person's
   */
  public People people(Archive archive) {
    requireNonNull(archive, "archive must not be null");
    return new PersonResolver(decisions)
        .resolveSenders(archive.envelopes(), TextWitnesses.of(archive));
  }

  /**
   * Tells the roles of people by what they do; it takes as long as {@link #people}.
   *
   * @param archive stays the caller's to close
   * @return who has which role, with the message that shows it
   */
  public List<RoleClaim> roles(Archive archive) {
    requireNonNull(archive, "archive must not be null");
    InferredRoles roles = new InferredRoles();
    for (Envelope envelope : archive.envelopes()) {
      Message message = archive.load(envelope);
      roles.add(message, Zoner.standard().segment(message));
    }
    return roles.claims();
  }

  List<RoleClaim> roles() {
    return roles;
  }

  static ZonedMessage zoned(Zoner zoner, Message message, Optional<MessageId> parent) {
    return new ZonedMessage(message, parent, zoner.segment(message));
  }

  List<Position> positions(AttributedMessage message) {
    List<Position> found = new ArrayList<>();
    detectors.forEach(detector -> found.addAll(detector.detect(message)));
    return found;
  }

  /** Options of {@link Colloquy}. */
  public static final class Builder {
    private List<PositionDetector> detectors = List.of(CueDetector.standard());
    private Decisions decisions = Decisions.NONE;
    private List<RoleClaim> roles = List.of();
    private int jobs = Runtime.getRuntime().availableProcessors();

    private Builder() {}

    /**
     * The detectors to ask, in this order, instead of the cue detector; none at all is allowed.
     *
     * @param detectors each is called from many threads
     * @return this builder
     */
    public Builder detectors(PositionDetector... detectors) {
      this.detectors = List.of(detectors);
      return this;
    }

    /**
     * What is decided about who is who, such as a .mailmap; nothing by default.
     *
     * @param decisions what somebody decided, which overrides what mails suggest
     * @return this builder
     */
    public Builder decisions(Decisions decisions) {
      this.decisions = requireNonNull(decisions, "decisions must not be null");
      return this;
    }

    /**
     * Who has which role; nobody by default. A name in a text that fits nobody in the thread means
     * the one of them whom it fits.
     *
     * @param claims who has which role, and since when
     * @return this builder
     */
    public Builder roles(List<RoleClaim> claims) {
      this.roles = List.copyOf(claims);
      return this;
    }

    /**
     * Number of threads of an archive to work on at once; the results do not depend on it.
     *
     * @param jobs at least 1; by default one for each processor
     * @return this builder
     */
    public Builder jobs(int jobs) {
      if (jobs < 1) {
        throw new IllegalArgumentException("jobs " + jobs + " must be >= 1");
      }
      this.jobs = jobs;
      return this;
    }

    /** {@return the configured analysis} */
    public Colloquy build() {
      return new Colloquy(this);
    }
  }
}
