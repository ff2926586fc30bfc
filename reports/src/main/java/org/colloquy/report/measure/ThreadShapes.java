package org.colloquy.report.measure;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/**
 * How threads are shaped: long and narrow, or short and broad. Threads in which one person speaks
 * alone stand apart, as MLCAT has them.
 *
 * @param groups how many threads have a shape, by shape
 * @param left what the groups leave out
 * @param quiet how long nothing must happen before a thread counts as ended
 */
public record ThreadShapes(List<Group> groups, LeftOut left, Duration quiet) {

  /**
   * The threads of one shape.
   *
   * @param shape their shape
   * @param threads how many there are
   * @param running those of them with a message within the quiet window before the archive's last
   *     message, which may still grow
   */
  public record Group(ThreadShape shape, int threads, int running) {

    /** Checks that no part is null. */
    public Group {
      requireNonNull(shape, "shape must not be null");
    }
  }

  /**
   * Threads that no group counts.
   *
   * @param withoutRoot those whose first message is missing, so that their depth is not known
   * @param automatic those written by programs only
   * @param unknown those none of whose senders is known
   */
  public record LeftOut(int withoutRoot, int automatic, int unknown) {}

  /** Checks that no part is null, and copies collections. */
  public ThreadShapes {
    groups = List.copyOf(groups);
    requireNonNull(left, "left must not be null");
    requireNonNull(quiet, "quiet must not be null");
  }

  /** {@return threads in which two or more people write} */
  public int conversations() {
    return groups.stream()
        .filter(Predicate.not(group -> group.shape().isBySingleAuthor()))
        .mapToInt(Group::threads)
        .sum();
  }

  /** {@return threads in which one person speaks alone} */
  public int monologues() {
    return groups.stream()
        .filter(group -> group.shape().isBySingleAuthor())
        .mapToInt(Group::threads)
        .sum();
  }

  /** {@return those of the monologues that are one message} */
  public int loneMessages() {
    return groups.stream()
        .filter(group -> group.shape().isBySingleAuthor() && group.shape().messages() == 1)
        .mapToInt(Group::threads)
        .sum();
  }

  /** {@return threads that may still grow} */
  public int running() {
    return groups.stream().mapToInt(Group::running).sum();
  }
}
