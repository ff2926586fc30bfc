package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.util.List;
import org.colloquy.ThreadAnalysis;
import org.colloquy.report.graph.Play;
import org.junit.jupiter.api.Test;

class GraphSceneTest {
  private final Play play = new Play();
  private final Overview overview = new Overview();
  private final TieTally tally = new TieTally();

  @Test
  void showsThosePeopleWhomMostMessagesTieToOthers() {
    crowd(GraphScene.MOST_PEOPLE + 5);

    GraphScene scene = GraphScene.of(tally, overview.people());

    assertThat(scene.people()).hasSize(GraphScene.MOST_PEOPLE);
    assertThat(scene.people().get(0).name()).isEqualTo("Ada");
    assertThat(scene.hidden()).isEqualTo(6);
    assertThat(scene.ties())
        .hasSize(GraphScene.MOST_PEOPLE - 1)
        .allMatch(tie -> tie.from() < GraphScene.MOST_PEOPLE && tie.to() == 0);
  }

  @Test
  void standsEverybodyApartWithinTheSquare() {
    crowd(40);

    List<Point2D> places = GraphScene.of(tally, overview.people()).places();

    assertThat(places)
        .allMatch(p -> p.getX() >= 0 && p.getX() <= GraphScene.SIDE)
        .allMatch(p -> p.getY() >= 0 && p.getY() <= GraphScene.SIDE);
    for (int i = 0; i < places.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(places.get(i).distance(places.get(j))).isGreaterThan(20);
      }
    }
  }

  @Test
  void leavesOutWhoIsTiedToNobody() {
    play.says("Ada", "2026-01-01T00:00:00Z", "Anybody?");
    add(play.endThread());

    GraphScene scene = GraphScene.of(tally, overview.people());

    assertThat(scene.people()).isEmpty();
    assertThat(scene.hidden()).isZero();
  }

  /** So many people answer Ada, one of them twice. */
  private void crowd(int size) {
    play.says("Ada", "2026-01-01T00:00:00Z", "Shall we?");
    for (int i = 1; i <= size; i++) {
      play.answers(0, "Person " + i, "2026-01-02T00:00:00Z", "Yes.");
    }
    play.answers(0, "Person 7", "2026-01-02T00:00:00Z", "Yes!");
    add(play.endThread());
  }

  private void add(ThreadAnalysis thread) {
    overview.add(thread);
    tally.add(thread, overview.threads().size());
  }
}
