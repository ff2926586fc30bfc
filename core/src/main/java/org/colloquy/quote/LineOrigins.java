package org.colloquy.quote;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.colloquy.text.LineRange;

/**
 * Settles from which message each line of a quoted zone comes, where single lines may mislead: a
 * phrase that two people use, a line that nobody is known to have written.
 *
 * <p>Where the attribution line names nobody, a line without an origin goes with the line above it.
 * Where it names somebody, that person keeps such lines, and loses others only to two or more
 * neighbours in a row that stand in another's message, or to most of the zone.
 */
final class LineOrigins {
  private static final int NONE = -1;
  private static final int CONTRARY_RUN = 2;

  private final List<MessageView> views;
  private final Optional<Author> named;
  private final int[] origins;

  LineOrigins(LineRange lines, Alignment alignment, List<MessageView> views, Authorship named) {
    this.views = views;
    this.named = named.author();
    origins = new int[lines.count()];
    for (int i = 0; i < origins.length; i++) {
      origins[i] = alignment.origin(lines.first() + i);
    }
  }

  /** Places of the origins, line by line; -1 where the named writer has it without an origin. */
  int[] settle() {
    if (named.isEmpty() || contrary() > Math.max(1, agreeing())) {
      spread();
    } else {
      dropLoneContraries();
      spreadNamed();
    }
    return origins;
  }

  private long agreeing() {
    return Arrays.stream(origins).filter(this::isNamed).count();
  }

  private long contrary() {
    return Arrays.stream(origins).filter(o -> o != NONE && !isNamed(o)).count();
  }

  private boolean isNamed(int origin) {
    return origin != NONE
        && named.isPresent()
        && views.get(origin).sender().map(named.get()::isSameAs).orElse(false);
  }

  static boolean isSameSender(MessageView a, MessageView b) {
    return a.sender().isPresent()
        && b.sender().isPresent()
        && a.sender().get().isSameAs(b.sender().get());
  }

  /** Fills gaps from above; the first origin speaks for the lines above it too. */
  private void spread() {
    int known = Arrays.stream(origins).filter(o -> o != NONE).findFirst().orElse(NONE);
    for (int i = 0; i < origins.length; i++) {
      known = origins[i] == NONE ? known : origins[i];
      origins[i] = known;
    }
  }

  private void dropLoneContraries() {
    int begin = 0;
    while (begin < origins.length) {
      int end = begin + 1;
      while (end < origins.length && origins[end] == origins[begin]) {
        end++;
      }
      if (end - begin < CONTRARY_RUN && !isNamed(origins[begin])) {
        Arrays.fill(origins, begin, end, NONE);
      }
      begin = end;
    }
  }

  /** Lines between two of the named writer's come from the same message. */
  private void spreadNamed() {
    int known = Arrays.stream(origins).filter(this::isNamed).findFirst().orElse(NONE);
    for (int i = 0; i < origins.length; i++) {
      known = isNamed(origins[i]) ? origins[i] : known;
      origins[i] = origins[i] == NONE ? known : origins[i];
    }
  }
}
