package org.colloquy.report.measure;

import java.time.Instant;
import java.util.Optional;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.quote.Author;
import org.colloquy.thread.PatchSubject;

/**
 * The first message of a thread, where a time can be measured from it.
 *
 * @param date when it was sent
 * @param writer who sent it
 * @param patch whether it posts a patch
 */
record ThreadStart(Instant date, Author writer, boolean patch) {

  /** Finds the starts of threads and counts those that have none. */
  static final class Finder {
    private int withoutRoot;
    private int automatic;
    private int unusable;

    Optional<ThreadStart> of(ThreadAnalysis thread) {
      MessageAnalysis root = thread.messages().get(0);
      Optional<Author> writer = root.attributed().sender();
      Optional<Instant> date = root.sent();
      if (!root.message().id().equals(thread.thread().root())
          || root.attributed().parent().isPresent()) {
        withoutRoot++;
      } else if (writer.filter(Author::isBot).isPresent()) {
        automatic++;
      } else if (writer.isEmpty() || date.isEmpty()) {
        unusable++;
      } else {
        boolean patch = PatchSubject.of(root.message().subject()).isPresent();
        return Optional.of(new ThreadStart(date.get(), writer.get(), patch));
      }
      return Optional.empty();
    }

    /** What was left out, and that many more whose other dates are of no use. */
    LeftOutThreads left(int more) {
      return new LeftOutThreads(withoutRoot, automatic, unusable + more);
    }
  }

  /** Whether somebody else than the writer, and no program, sent a message. */
  boolean isByAnother(MessageAnalysis message) {
    return message.attributed().sender().filter(this::isAnother).isPresent();
  }

  /** Whether this is somebody else than the writer, and no program. */
  boolean isAnother(Author author) {
    return !author.isSameAs(writer) && !author.isBot();
  }
}
