package org.colloquy.report.table;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.flag;
import static org.colloquy.report.table.Column.id;
import static org.colloquy.report.table.Column.text;
import static org.colloquy.report.table.Column.time;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.position.Mode;
import org.colloquy.position.Position;
import org.colloquy.position.Stance;
import org.colloquy.thread.MessageThread;

/** threads.csv: one row for each thread. */
final class ThreadsTable {

  static final Table<ThreadAnalysis> TABLE =
      new Table<>(
          "threads",
          "messages that answer one another",
          List.of(
              id("thread", "id of the root", t -> t.thread().root().value()),
              flag(
                  "root_present",
                  "whether the root is in the archive, not only named by its answers",
                  ThreadsTable::isRootPresent),
              text("subject", "subject of the first message", t -> t.thread().subject()),
              count("messages", "messages", "messages in it", t -> t.messages().size()),
              count("people", "people", "different people who sent them", ThreadsTable::people),
              time("first", "date of the earliest message", t -> dates(t).min(order())),
              time("last", "date of the latest message", t -> dates(t).max(order())),
              count(
                  "depth",
                  "levels",
                  "most answers to answers above one message, 0 for a lone one",
                  ThreadsTable::depth),
              count("agree", "positions", direct("agrees"), t -> direct(t, Stance.AGREE)),
              count("object", "positions", direct("objects"), t -> direct(t, Stance.OBJECT)),
              count("defer", "positions", direct("defers"), t -> direct(t, Stance.DEFER)),
              count(
                  "positions_other",
                  "positions",
                  "positions that are reported, conditional or an invitation",
                  t -> positions(t).filter(p -> p.mode() != Mode.DIRECT).count())));

  private ThreadsTable() {}

  private static boolean isRootPresent(ThreadAnalysis analysis) {
    MessageThread thread = analysis.thread();
    return thread.members().get(0).envelope().id().equals(thread.root());
  }

  private static long people(ThreadAnalysis thread) {
    return thread.messages().stream()
        .flatMap(m -> Cells.personId(m.attributed().sender()).stream())
        .distinct()
        .count();
  }

  private static long depth(ThreadAnalysis thread) {
    return thread.thread().members().stream().mapToInt(MessageThread.Member::depth).max().orElse(0);
  }

  private static Stream<Instant> dates(ThreadAnalysis thread) {
    return thread.messages().stream().map(MessageAnalysis::sent).flatMap(Optional::stream);
  }

  private static Comparator<Instant> order() {
    return Comparator.naturalOrder();
  }

  private static Stream<Position> positions(ThreadAnalysis thread) {
    return thread.messages().stream().map(MessageAnalysis::positions).flatMap(List::stream);
  }

  private static long direct(ThreadAnalysis thread, Stance stance) {
    return positions(thread).filter(p -> p.mode() == Mode.DIRECT && p.stance() == stance).count();
  }

  private static String direct(String verb) {
    return "direct positions in which somebody " + verb;
  }
}
