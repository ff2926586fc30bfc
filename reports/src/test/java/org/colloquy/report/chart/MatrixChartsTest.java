package org.colloquy.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.colloquy.position.Mode;
import org.colloquy.position.Stance;
import org.colloquy.report.graph.Play;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data and captions of the charts that are matrices, of an archive counted by hand. */
class MatrixChartsTest {
  private static final Set<ChartName> MATRICES =
      EnumSet.of(
          ChartName.SIGNED_GRAPH,
          ChartName.DEFERENCE,
          ChartName.POSITION_CHANGES,
          ChartName.REPLY_MATRIX,
          ChartName.THREAD_SHAPE,
          ChartName.CLOCK);

  @TempDir Path dir;

  private final Figures figures =
      new Figures(MATRICES, ChartOptions.STANDARD.withError("Right in 8 of 10."));

  /** A quarrel of two, a deference, and a note that nobody answers; all on Thursdays. */
  @BeforeEach
  void twoThreads() {
    Play play = new Play();
    play.says("Ada Ash", "2026-01-01T09:00:00+01:00", "The pump runs at night.");
    play.answers(0, "Ben Bo", "2026-01-08T09:30:00+01:00", "It wakes the street.")
        .position(Stance.OBJECT);
    play.answers(1, "Ada Ash", "2026-01-15T10:00:00+01:00", "You are right.")
        .position(Stance.AGREE);
    play.answers(1, "Ada Ash", "2026-01-22T10:00:00Z", "No, it does not.").position(Stance.OBJECT);
    play.answers(0, "Cleo Coe", "2026-01-29T10:00:00+01:00", "If Ben agrees.")
        .defers(play.person("Ben Bo"), Mode.CONDITIONAL);
    figures.add(play.endThread());
    play.says("Cleo Coe", "2026-06-04T10:00:00+01:00", "A note.");
    figures.add(play.endThread());
  }

  private String caption(ChartName name) {
    return figures.all().stream()
        .filter(figure -> figure.name().equals(name.id()))
        .findFirst()
        .orElseThrow()
        .caption()
        .replace('\u00A0', ' ');
  }

  private List<CSVRecord> table(String name) throws Exception {
    for (Figure figure : figures.all()) {
      if (figure.files().contains(name + ".csv")) {
        figure.write(dir);
      }
    }
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in = Files.newBufferedReader(dir.resolve(name + ".csv"))) {
      return format.parse(in).getRecords();
    }
  }

  @Test
  void repliesAreCountedByPair() throws Exception {
    List<CSVRecord> replies = table("reply-matrix");
    assertThat(replies)
        .extracting(r -> r.get("from_name") + ">" + r.get("to_name") + " " + r.get("replies"))
        .containsExactly("Ada Ash>Ben Bo 2", "Cleo Coe>Ada Ash 1", "Ben Bo>Ada Ash 1");
    assertThat(replies.get(0).toMap())
        .containsEntry("replies_back", "1")
        .containsEntry("reciprocity", "0.666667")
        .containsEntry("from_messages", "3")
        .containsEntry("drawn", "true");
    assertThat(caption(ChartName.REPLY_MATRIX))
        .contains("6 messages, 1 Jan 2026 to 4 Jun 2026; 4 answer somebody else", "50 % of the");
  }

  @Test
  void threadsAreCountedByShape() throws Exception {
    assertThat(table("thread-shape"))
        .extracting(r -> String.join(",", r.toMap().values()))
        .containsExactly("1,1,1,1,true,1,1", "3,2,5,3,false,1,0");
    assertThat(caption(ChartName.THREAD_SHAPE))
        .contains("1 thread of two or more people", "1 thread by one person alone, 1 of them a")
        .contains("1 of all have a message in the last 30 days");
  }

  @Test
  void messagesAreCountedByHour() throws Exception {
    List<CSVRecord> clock = table("clock");
    assertThat(clock).hasSize(7 * 24);
    CSVRecord thursdayAtNine = clock.get(3 * 24 + 9);
    assertThat(thursdayAtNine.toMap())
        .containsEntry("weekday", "thursday")
        .containsEntry("hour", "9")
        .containsEntry("local", "2")
        .containsEntry("utc", "3")
        .containsEntry("zero_offset", "0");
    assertThat(clock.get(3 * 24 + 10).get("zero_offset")).isEqualTo("1");
    assertThat(caption(ChartName.CLOCK))
        .contains(
            "6 messages",
            "Offset of zero (+0000, -0000 or none): 1;",
            "Saturday and Sunday: 0 % (95 %");
  }

  @Test
  void changesAreCountedBySides() throws Exception {
    assertThat(table("position-changes"))
        .extracting(r -> String.join(",", r.toMap().values()))
        .containsExactly("against,for,true,p2,Ben Bo,1");
    assertThat(caption(ChartName.POSITION_CHANGES))
        .contains("1 case, 1 Jan 2026 to 4 Jun 2026", "1 changed: 100 % (95 % interval 21 % to")
        .endsWith("Detector: cues. Right in 8 of 10.");
  }

  @Test
  void deferencesAreCountedByPair() throws Exception {
    assertThat(table("deference").get(0).toMap())
        .containsEntry("from", "Cleo Coe")
        .containsEntry("to_person", "p2")
        .containsEntry("direct", "0")
        .containsEntry("conditional", "1")
        .containsEntry("unanswered", "1")
        .containsEntry("to_share", "1");
    assertThat(caption(ChartName.DEFERENCE))
        .contains("1 deference, 1 Jan 2026", "1 of them conditional (hatched)")
        .contains("Of 1 to a known person, 0 were followed by", "Gini over 1 deferred to: 0.00.")
        .endsWith("Detector: cues. Right in 8 of 10.");
  }

  @Test
  void signsAreAddedUpByPair() throws Exception {
    assertThat(table("signed-graph"))
        .extracting(r -> String.join(",", r.toMap().values()))
        .containsExactly(
            "p1,Ada Ash,p2,Ben Bo,0.75,0.75,0,2,false", "p2,Ben Bo,p1,Ada Ash,0,0.75,-0.75,1,true");
    assertThat(table("signed-graph-balance"))
        .hasSize(1 + 6)
        .allMatch(r -> r.get("triads").equals("0") && r.get("balance").isEmpty())
        .extracting(r -> r.get("start") + " " + r.get("pairs") + " " + r.get("negative"))
        .startsWith(" 1 1", "2026-01-01 1 1", "2026-02-01 0 0");
    assertThat(caption(ChartName.SIGNED_GRAPH))
        .contains("3 direct positions", "tie 2 people; 1 of 1 signed pair are negative")
        .contains("too few for a share", "Frustration index: 0 of 1 pairs")
        .endsWith("Detector: cues. Right in 8 of 10.");
  }

  @Test
  void sayWhereThereIsNothing() throws Exception {
    new Figures(MATRICES, ChartOptions.STANDARD).write(dir);
    assertThat(Files.readString(dir.resolve("deference.svg"))).contains("No deference was found");
    assertThat(Files.readString(dir.resolve("position-changes.svg")))
        .contains("Nobody took two positions");
    assertThat(Files.readString(dir.resolve("reply-matrix.svg"))).contains("No answer between");
    assertThat(Files.readString(dir.resolve("thread-shape.svg"))).contains("No thread in which");
    assertThat(Files.readString(dir.resolve("clock.svg"))).contains("No message has a date");
    assertThat(Files.readString(dir.resolve("signed-graph.svg"))).contains("No position between");
  }
}
