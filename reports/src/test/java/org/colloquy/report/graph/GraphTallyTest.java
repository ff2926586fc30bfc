package org.colloquy.report.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.colloquy.graph.EdgeKind;
import org.colloquy.report.measure.Period;
import org.colloquy.role.Roles;
import org.junit.jupiter.api.Test;

class GraphTallyTest {

  @Test
  void slicesHaveTheMessagesAndTiesOfTheirTime() {
    List<ExportGraph> months = List.copyOf(Scene.tally().export(Roles.NONE, Period.MONTH).values());
    assertThat(months).hasSize(2);
    ExportGraph january = months.get(0);
    assertThat(january.vertices()).extracting(ExportVertex::messages).containsExactly(1, 1);
    assertThat(january.edges())
        .satisfiesExactly(
            reply -> assertThat(reply.kind()).isEqualTo(EdgeKind.REPLY),
            agree -> assertThat(agree.weight()).isEqualTo(0.75));
    ExportGraph february = months.get(1);
    assertThat(february.vertices()).extracting(ExportVertex::messages).containsExactly(0, 1, 1);
    assertThat(february.vertices().get(1).first()).contains(Instant.parse("2026-02-03T00:00:00Z"));
  }

  @Test
  void slicesLieWithinTheTimeThatTheArchiveCovers() {
    Play play = new Play();
    GraphTally tally = new GraphTally();
    for (int i = 0; i < 300; i++) {
      play.says("Ada Ash", "2026-01-01T00:00:00Z", "Shall we?");
      play.answers(0, "Ben Bo", i == 0 ? "1970-01-01T00:00:00Z" : "2026-01-02T00:00:00Z", "Yes.");
      tally.add(play.endThread());
    }
    assertThat(tally.slices(Period.YEAR)).containsOnlyKeys(LocalDate.of(2026, 1, 1));
    assertThat(tally.graph().edges()).singleElement().returns(300.0, e -> e.weight());
  }
}
