package org.colloquy.thread;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.colloquy.message.Envelope;
import org.colloquy.message.MessageId;

/**
 * One run of {@link Threader}, in two steps: what header fields and series of patches link, then
 * what subjects and bodies do. What a step asks of the whole archive is handed to it, so that a run
 * may thread a part of an archive.
 */
final class ThreaderRun {
  private final Forest forest;
  private final Subjects subjects;
  private final BitSet silent;

  /** Links the messages of a whole archive by what header fields and series tell. */
  ThreaderRun(List<Envelope> envelopes) {
    this(new Forest(envelopes), Optional.empty());
  }

  /**
   * The same for a part of an archive.
   *
   * @param addresses tells of an id that no message bears whether it is the address of a sender
   */
  ThreaderRun(List<Envelope> envelopes, Predicate<MessageId> addresses) {
    this(new Forest(envelopes), Optional.of(addresses));
  }

  private ThreaderRun(Forest forest, Optional<Predicate<MessageId>> addresses) {
    this.forest = forest;
    silent =
        addresses
            .map(known -> new ReferenceLinks(forest, known))
            .orElseGet(() -> new ReferenceLinks(forest))
            .link();
    subjects = new Subjects(forest);
    new SeriesLinks(forest, subjects, silent).link();
  }

  /** Which replies seem to have lost their header fields. */
  LostSigns lost() {
    return new LostSigns(forest, subjects, silent);
  }

  Forest forest() {
    return forest;
  }

  Subjects subjects() {
    return subjects;
  }

  /** The threads, where no body was read. */
  List<MessageThread> threads() {
    return threads(Optional.empty());
  }

  /** The threads, where these bodies were read; what is usual is told by them, too. */
  List<MessageThread> threads(BitSet toRead, ClueReader reader) {
    ClueTable table = ClueTable.read(forest, toRead, reader);
    return threads(Optional.of(new BodyChoice(forest, subjects, table)));
  }

  /**
   * The same for a part of an archive.
   *
   * @param marksAreUsual whether the subjects of replies bear a mark in this archive
   */
  List<MessageThread> threads(BitSet toRead, ClueReader reader, boolean marksAreUsual) {
    ClueTable table = ClueTable.read(forest, toRead, reader);
    return threads(Optional.of(new BodyChoice(forest, subjects, table, marksAreUsual)));
  }

  private List<MessageThread> threads(Optional<BodyChoice> choice) {
    new LostReplies(forest, subjects, silent, choice).link();
    return new ThreadOrder(forest).threads();
  }
}
