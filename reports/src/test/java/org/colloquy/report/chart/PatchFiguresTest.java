package org.colloquy.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.colloquy.ThreadAnalysis;
import org.colloquy.position.Stance;
import org.colloquy.report.graph.Play;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatchFiguresTest {
  private static final EnumSet<ChartName> NAMES =
      EnumSet.of(
          ChartName.IGNORED_PATCHES,
          ChartName.CONCENTRATION,
          ChartName.INITIATION_RESPONSE,
          ChartName.QUOTE_ECONOMY,
          ChartName.PUSHBACK_PROFILE,
          ChartName.MAINTAINER_LOAD);

  @TempDir Path dir;

  private static Figures figures() {
    return new Figures(NAMES, ChartOptions.STANDARD.withError("Wrong in 1 of 10."));
  }

  /** One patch with an objection, answered; one that nobody answers; both long before the end. */
  private static Figures review() {
    Play play = new Play();
    Figures figures = figures();
    play.about("[PATCH] close it").says("Ada Ash", "2026-01-01T00:00:00Z", "a patch");
    play.about("Re: [PATCH] close it");
    play.answers(0, "Ben Bo", "2026-01-02T00:00:00Z", "No.").position(Stance.OBJECT);
    figures.add(play.endThread());
    play.about("[PATCH] rename it").says("Ben Bo", "2026-01-05T00:00:00Z", "a patch");
    ThreadAnalysis ignored = play.endThread();
    figures.add(ignored);
    play.says("Ada Ash", "2026-12-31T00:00:00Z", "A good new year.");
    figures.add(play.endThread());
    return figures;
  }

  private static String caption(List<Figure> figures, ChartName name) {
    return figures.stream()
        .filter(figure -> figure.name().equals(name.id()))
        .findFirst()
        .orElseThrow()
        .caption()
        .replace('\u00A0', ' ');
  }

  @Test
  void statesCasesCensoringAndWhatMailDoesNotTell() {
    List<Figure> figures = review().all();
    assertThat(caption(figures, ChartName.IGNORED_PATCHES))
        .contains("2 root patches, 1 Jan 2026 to 1 Dec 2026: 1 without a message by another")
        .contains("What upstream took is not known from mail")
        .contains("0 of the archive's last 30 days");
    assertThat(caption(figures, ChartName.CONCENTRATION))
        .contains("4 messages by 2 people, 1 Jan 2026 to 31 Dec 2026")
        .contains("Messages: Gini 0.00, 1 make half, 2 make 80 %")
        .contains("positions: Gini 0.50");
    assertThat(caption(figures, ChartName.INITIATION_RESPONSE))
        .contains("2 people with 4 messages");
    assertThat(caption(figures, ChartName.QUOTE_ECONOMY))
        .contains("1 answer, ", "3 messages that answer nothing");
    assertThat(caption(figures, ChartName.PUSHBACK_PROFILE))
        .contains("2 patch series, ", "they say nothing of people");
  }

  @Test
  void statesTheErrorOfTheDetectorWherePositionsAreCounted() {
    List<Figure> figures = review().all();
    assertThat(figures)
        .filteredOn(figure -> figure.caption().contains("Wrong in 1 of 10."))
        .extracting(Figure::name)
        .containsExactlyInAnyOrder("concentration", "pushback-profile");
  }

  @Test
  void writesTheNumbersBesideThePicture() throws IOException {
    review().write(dir);
    assertThat(Files.readAllLines(dir.resolve("ignored-patches.csv")))
        .element(1)
        .asString()
        .startsWith("2026-01-01,quarter,2,1,0.5,");
    assertThat(Files.readAllLines(dir.resolve("concentration.csv")))
        .contains("messages,person,2,2,1,1,0,1,2");
    assertThat(Files.readAllLines(dir.resolve("initiation-response.csv")))
        .contains("p1,Ada Ash,2,1,0,1,true", "p2,Ben Bo,1,0,1,1,true");
    assertThat(Files.readAllLines(dir.resolve("pushback-profile.csv")))
        .contains(
            "<0.0@example.org>,2026-01-01T00:00:00Z,1,2,2,1,0,,false,false,true,true,false,false,2");
  }

  @Test
  void saysSoWhereThereIsNothingToDraw() throws IOException {
    figures().write(dir);
    assertThat(Files.readString(dir.resolve("ignored-patches.svg"))).contains("No root patch");
    assertThat(Files.readString(dir.resolve("concentration.svg"))).contains("No sender is known");
    assertThat(Files.readString(dir.resolve("quote-economy.svg"))).contains("No answer has words");
    assertThat(Files.readString(dir.resolve("pushback-profile.svg"))).contains("No patch series");
    assertThat(Files.readString(dir.resolve("maintainer-load.svg")))
        .contains("--roles MAINTAINERS");
  }

  @Test
  void placesCountsByTheirSquareRoot() {
    SqrtAxis axis = new SqrtAxis("threads", 100);
    Rectangle2D area = new Rectangle2D.Double(40, 10, 300, 200);
    double nothing = axis.valueToJava2D(0, area, RectangleEdge.BOTTOM);
    double four = axis.valueToJava2D(4, area, RectangleEdge.BOTTOM);
    double sixteen = axis.valueToJava2D(16, area, RectangleEdge.BOTTOM);
    assertThat(sixteen - nothing).isCloseTo(2 * (four - nothing), within(1e-9));
    for (RectangleEdge edge : List.of(RectangleEdge.BOTTOM, RectangleEdge.LEFT)) {
      double place = axis.valueToJava2D(37, area, edge);
      assertThat(axis.java2DToValue(place, area, edge)).isCloseTo(37, within(1e-9));
    }
  }
}
