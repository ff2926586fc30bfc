package org.colloquy.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which writer each quote depth has, as attribution lines and header blocks name them on the way
 * down a message. A line at depth n names the writer of depth n + 1 and ends what was known of all
 * deeper ones.
 */
final class WriterStack {
  private final List<@Nullable Authorship> writers = new ArrayList<>();

  void name(int depth, Authorship writer) {
    while (writers.size() > depth) {
      writers.remove(writers.size() - 1);
    }
    while (writers.size() < depth) {
      writers.add(null);
    }
    writers.add(writer);
  }

  Authorship writer(int depth) {
    Authorship known = depth < writers.size() ? writers.get(depth) : null;
    return known == null ? Authorship.UNKNOWN : known;
  }
}
