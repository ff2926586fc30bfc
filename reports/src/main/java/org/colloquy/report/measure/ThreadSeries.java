package org.colloquy.report.measure;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.message.MessageId;
import org.colloquy.position.Mode;
import org.colloquy.position.Position;
import org.colloquy.position.Stance;
import org.colloquy.quote.Author;
import org.colloquy.thread.PatchSubject;
import org.jspecify.annotations.Nullable;

/**
 * Finds the patch series of one thread, in one walk over it, and which message belongs to which: a
 * posting to its own, an answer to that of the message it answers.
 *
 * <p>A patch begins a series, unless it is of the same run as one before (same sender, version and
 * count), has the title of one that the thread knows, or is a later version or a part that the
 * sender posts as an answer within a series of theirs.
 */
final class ThreadSeries {
  private final Map<SeriesKey, SeriesPart> byTitle = new LinkedHashMap<>();
  private final Map<String, SeriesPart> byRun = new HashMap<>();
  private final Map<MessageId, Place> places = new HashMap<>();

  /**
   * A message at its place.
   *
   * @param part the series that it belongs to
   * @param run how many messages two people have answered each other in, this one the last
   * @param other the other one of the two, "" where nobody was answered
   */
  private record Place(@Nullable SeriesPart part, String sender, int run, String other) {}

  private ThreadSeries() {}

  /** The series of a thread, each once. */
  static Collection<SeriesPart> of(ThreadAnalysis thread) {
    ThreadSeries series = new ThreadSeries();
    for (MessageAnalysis message : thread.messages()) {
      Humans.sender(message).ifPresent(sender -> series.add(message, sender));
    }
    return series.byTitle.values().stream().distinct().toList();
  }

  private void add(MessageAnalysis message, Author sender) {
    String who = Humans.key(sender);
    Place parent = message.attributed().parent().map(places::get).orElse(null);
    SeriesPart above = parent == null ? null : parent.part();
    SeriesPart part =
        PatchSubject.of(message.message().subject())
            .map(patch -> posted(message, SeriesKey.of(sender, patch), patch, above))
            .orElse(above);
    Place place = place(part, who, parent);
    places.put(message.message().id(), place);
    if (part != null) {
      part.addMessage(who, message.sent());
      part.addExchange(place.run());
      addObjections(part, who, message);
    }
  }

  private static Place place(@Nullable SeriesPart part, String sender, @Nullable Place parent) {
    if (parent == null || parent.sender().equals(sender)) {
      return new Place(part, sender, 0, "");
    }
    boolean inTurn = parent.other().equals(sender);
    return new Place(part, sender, inTurn ? parent.run() + 1 : 2, parent.sender());
  }

  /** The series that a patch belongs to; that of the message above for an answer without "Re:". */
  private SeriesPart posted(
      MessageAnalysis message, SeriesKey key, PatchSubject patch, @Nullable SeriesPart above) {
    if (above != null && isAnswer(key, above)) {
      return above;
    }
    SeriesPart part = series(message, key, patch, above);
    boolean isNamed = patch.cover() || !patch.inSeries() || part.keys().isEmpty();
    SeriesKey title = isNamed ? key : part.keys().iterator().next();
    byTitle.putIfAbsent(title, part);
    part.addPosting(title, patch.version(), message.sent());
    return part;
  }

  private static boolean isAnswer(SeriesKey key, SeriesPart above) {
    return !above.owner().equals(key.sender())
        && above.bears(new SeriesKey(above.owner(), key.title()));
  }

  private SeriesPart series(
      MessageAnalysis message, SeriesKey key, PatchSubject patch, @Nullable SeriesPart above) {
    if (!patch.inSeries()) {
      return headed(message, key, patch, above);
    }
    String run = key.sender() + "\n" + patch.version() + "/" + patch.count();
    SeriesPart known = patch.cover() ? null : byRun.get(run);
    SeriesPart part = known == null ? headed(message, key, patch, above) : known;
    byRun.put(run, part);
    return part;
  }

  private SeriesPart headed(
      MessageAnalysis message, SeriesKey key, PatchSubject patch, @Nullable SeriesPart above) {
    return above != null && continues(key, patch, above)
        ? above
        : byTitle.computeIfAbsent(key, k -> new SeriesPart(k.sender(), message.message().id()));
  }

  private static boolean continues(SeriesKey key, PatchSubject patch, SeriesPart above) {
    boolean isLater = patch.version() > 1 || (patch.inSeries() && !patch.cover());
    return isLater && above.owner().equals(key.sender());
  }

  private static void addObjections(SeriesPart part, String who, MessageAnalysis message) {
    int count = 0;
    for (Position position : message.positions()) {
      boolean objects =
          position.stance() == Stance.OBJECT
              && position.mode() == Mode.DIRECT
              && position.evidence().depth() == 0;
      count += objects ? 1 : 0;
    }
    if (count > 0 && !who.equals(part.owner())) {
      part.addObjections(count, message.sent());
    }
  }
}
