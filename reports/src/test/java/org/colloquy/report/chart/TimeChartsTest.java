package org.colloquy.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.colloquy.ThreadAnalysis;
import org.colloquy.position.Stance;
import org.colloquy.report.graph.Play;
import org.colloquy.report.measure.FirstResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The charts of times to events, on an archive of 2026 that is counted by hand. */
class TimeChartsTest {
  private static final String ERROR = "Precision 80 %, recall 60 %.";

  @TempDir Path dir;

  private final Play play = new Play();
  private final List<ThreadAnalysis> threads = new ArrayList<>();

  /** A root that Ben objects to after a day, and Ada concedes a day later; both in January. */
  private void quarrel() {
    play.says("Ada Ash", "2026-01-01T00:00:00Z", "The pump runs at night.");
    play.answers(0, "Ben Bo", "2026-01-02T00:00:00Z", "It wakes the street.")
        .position(Stance.OBJECT);
    play.answers(1, "Ada Ash", "2026-01-03T00:00:00Z", "You are right.").position(Stance.AGREE);
    threads.add(play.endThread());
  }

  /** A new person asks in June; Ada, who is none, agrees after two days. */
  private void newcomer() {
    play.says("Cleo Coe", "2026-06-01T00:00:00Z", "May it run by day?");
    play.answers(0, "Ada Ash", "2026-06-03T00:00:00Z", "It may.").position(Stance.AGREE);
    threads.add(play.endThread());
  }

  /** A root in December that nobody answers; the archive ends with it. */
  private void lone() {
    play.says("Cleo Coe", "2026-12-28T00:00:00Z", "Anybody?");
    threads.add(play.endThread());
    play.says("Ada Ash", "2026-12-31T00:00:00Z", "The year ends.");
    threads.add(play.endThread());
  }

  private Figure figure(ChartName name) throws IOException {
    Figures figures = new Figures(EnumSet.of(name), ChartOptions.STANDARD.withError(ERROR));
    threads.forEach(figures::add);
    return figures.write(dir).get(0);
  }

  private String caption(ChartName name) throws IOException {
    return figure(name).caption().replace('\u00A0', ' ');
  }

  private List<String> rows(String table) throws IOException {
    List<String> lines = Files.readAllLines(dir.resolve(table + ".csv"), StandardCharsets.UTF_8);
    return lines.subList(1, lines.size());
  }

  private void wholeYear() {
    quarrel();
    newcomer();
    lone();
  }

  @Test
  void tellsHowLongRootsWait() throws IOException {
    wholeYear();
    assertThat(caption(ChartName.TIME_TO_FIRST_RESPONSE))
        .startsWith("4 threads, 1 Jan 2026 to 31 Dec 2026: 2 answered by another person, 2 not,")
        .contains("Median 2 days (95 % interval")
        .doesNotContain("Log-rank");
    // Cleo and Ada are censored after three and no days; of the two left, Ben answers first.
    assertThat(rows("time-to-first-response")).hasSize(4);
    assertThat(rows("time-to-first-response").get(1)).startsWith("all,1,3,1,0,0.666667,");
    assertThat(rows("time-to-first-response").get(2)).startsWith("all,2,2,1,0,0.333333,");
  }

  @Test
  void testsPatchesAgainstOtherRoots() throws Exception {
    for (int i = 1; i <= FirstResponse.FEWEST; i++) {
      Instant asked = Instant.parse("2026-02-01T00:00:00Z").plus(Duration.ofDays(i));
      for (String subject : List.of("[PATCH] mend", "How to mend?")) {
        Duration wait = Duration.ofHours(subject.startsWith("[") ? i : 20L + i);
        play.about(subject).says("Ada Ash", asked.toString(), "So.");
        play.answers(0, "Ben Bo", asked.plus(wait).toString(), "Good.");
        threads.add(play.endThread());
      }
    }
    assertThat(caption(ChartName.TIME_TO_FIRST_RESPONSE))
        .contains("Roots that post a patch: n = 10, median 5 h")
        .contains("other roots: n = 10, median 25 h")
        // 21.8369 by survdiff of the R package survival
        .contains("Log-rank test of the two: \u03C7\u00B2 = 21.8 (1 df), p < 0.001.");
    assertThat(rows("time-to-first-response"))
        .filteredOn(row -> row.startsWith("patches,"))
        .hasSize(10);
    assertThat(Files.readString(dir.resolve("time-to-first-response.svg")))
        .contains(">patches<", ">others<");
  }

  @Test
  void tellsWhichPositionComesFirst() throws IOException {
    wholeYear();
    assertThat(caption(ChartName.FIRST_POSITION))
        .startsWith("4 threads, 1 Jan 2026 to 31 Dec 2026: another person took a position on 2")
        .contains("(first agree 1, object 1, defer 0)")
        .contains("threads without any (2) are censored at the archive's last message")
        .contains("Within 30 days: agree 33 % (", "object 33 % (", "defer 0 %.")
        .contains("Detector: cues.")
        .endsWith(ERROR);
    assertThat(rows("first-position").get(4)).startsWith("1,object,3,1,0,0.333333,");
    assertThat(rows("first-position").get(6)).startsWith("2,agree,2,1,0,0.333333,");
  }

  @Test
  void tellsHowLongReviewsTake() throws IOException {
    wholeYear();
    assertThat(caption(ChartName.REVIEW_INTERVAL))
        .startsWith("2 threads that another person answered, 1 Jan 2026 to 31 Dec 2026: 2 ended,")
        .contains("Median 2 days (95 % interval", "90th percentile 2 days")
        .contains("2 threads of one message or one person do not count as 0, but are left out");
    assertThat(rows("review-interval")).containsExactly("2,2,2,0,0,0,0,0");
  }

  @Test
  void tellsWhatBecomesOfObjections() throws IOException {
    wholeYear();
    assertThat(caption(ChartName.OBJECTIONS))
        .startsWith("1 objection, 1 Jan 2026 to 31 Dec 2026: 1 settled, 100 % (21 to 100 %);")
        .contains("Curve: n = 1, of which 0 are not settled", "median 24 h")
        .endsWith("Detector: cues. " + ERROR);
    assertThat(rows("objection-states"))
        .hasSize(9)
        .contains("conceded,true,1,1,1,0.206549,1", "open,false,0,1,0,0,0.793451");
    assertThat(rows("objection-settling")).containsExactly("1,1,1,0,0,0,0,0");
    assertThat(rows("open-objections"))
        .hasSize(364)
        .startsWith("2026-01-02,1,0,1,1", "2026-01-03,0,1,0,0");
  }

  @Test
  void tellsWhatAwaitsNewcomers() throws IOException {
    wholeYear();
    assertThat(caption(ChartName.NEWCOMERS))
        .startsWith("1 person who is new, 1 Jan 2026 to 31 Dec 2026; 1 began a thread,")
        .contains("2 who first wrote then are left out")
        .contains("answered within 7 days 100 % (21 to 100 %)")
        .contains("Came back (joined another thread a day later or more): 1;")
        .endsWith("Detector: cues. " + ERROR);
    assertThat(rows("newcomers"))
        .contains("2026-06-01,month,all,7,1,1,1,0.206549,1,1,1,1")
        .contains("2026-07-01,month,all,7,0,0,,0,1,0,0,0");
    assertThat(rows("newcomer-stances")).contains("2026-06-01,month,agree,1,1,1,0.206549,1");
    assertThat(rows("newcomer-return")).containsExactly("210,1,1,0,0,0,0,0");
  }

  @Test
  void saysSoWhereThereIsNothing() throws IOException {
    assertThat(caption(ChartName.OBJECTIONS)).isEqualTo("0 objections, no dates. " + ERROR);
    assertThat(Files.readString(dir.resolve("objections.svg"))).contains("No objection was found");
    assertThat(caption(ChartName.NEWCOMERS)).startsWith("0 people who are new, no dates;");
    assertThat(Files.readString(dir.resolve("newcomers.svg")))
        .contains("Nobody is known to be new");
    assertThat(caption(ChartName.FIRST_POSITION)).startsWith("0 threads, no dates:");
    assertThat(Files.readString(dir.resolve("first-position.svg")))
        .contains("No direct position by another person was found");
    assertThat(caption(ChartName.REVIEW_INTERVAL)).startsWith("0 threads that another person");
    assertThat(Files.readString(dir.resolve("review-interval.svg")))
        .contains("No thread whose start was answered");
  }
}
