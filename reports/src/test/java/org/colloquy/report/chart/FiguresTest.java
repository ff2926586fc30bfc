package org.colloquy.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.colloquy.ThreadAnalysis;
import org.colloquy.position.Stance;
import org.colloquy.report.graph.Play;
import org.colloquy.report.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class FiguresTest {
  private static final List<Stance> STANCES = List.of(Stance.values());

  private static final List<String> IDS = Stream.of(ChartName.values()).map(ChartName::id).toList();

  @TempDir Path dir;

  private static String caption(List<Figure> figures, ChartName name) {
    Figure figure =
        figures.stream().filter(f -> f.name().equals(name.id())).findFirst().orElseThrow();
    return figure.caption().replace('\u00A0', ' ');
  }

  private static ThreadAnalysis debate(String... names) {
    Play play = new Play();
    play.says(names[0], "2026-01-01T00:00:00Z", "Shall we?");
    for (int i = 1; i < names.length; i++) {
      play.answers(i / 2, names[i], "2026-0" + (1 + i % 9) + "-02T06:00:00Z", "So be it.")
          .position(STANCES.get(i % 3));
    }
    return play.endThread();
  }

  private static List<Figure> write(Path folder, ThreadAnalysis... threads) throws IOException {
    Files.createDirectories(folder);
    Figures figures = new Figures();
    List.of(threads).forEach(figures::add);
    return figures.write(folder);
  }

  /** Every SVG must parse, every PNG must be a picture of the house's width, every CSV stands. */
  private static void assertWhole(Path folder, List<Figure> figures) throws Exception {
    assertThat(figures).extracting(Figure::name).containsExactlyElementsOf(IDS);
    for (Figure figure : figures) {
      Document svg = parse(folder.resolve(figure.name() + ".svg"));
      assertThat(svg.getDocumentElement().getAttribute("viewBox")).startsWith("0 0 440 ");
      assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
          .isEqualTo(figure.title());
      assertThat(ImageIO.read(folder.resolve(figure.name() + ".png").toFile()).getWidth())
          .isEqualTo(1320);
      assertThat(figure.files()).allMatch(file -> Files.exists(folder.resolve(file)));
    }
  }

  private static Document parse(Path svg) throws Exception {
    String text = Files.readString(svg);
    // Nothing that a parser or a browser would fetch.
    assertThat(text).doesNotContain("DOCTYPE", "href=\"http", "url(http");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void givesTheSameBytesForTheSameThreads() throws Exception {
    ThreadAnalysis thread = debate("Ada Ash", "Ben Bo", "Cleo Coe", "Dan Dee");
    List<Figure> figures = write(dir.resolve("a"), thread);
    write(dir.resolve("b"), thread);
    for (Figure figure : figures) {
      for (String file : figure.files()) {
        assertThat(dir.resolve("a").resolve(file))
            .hasSameBinaryContentAs(dir.resolve("b").resolve(file));
      }
    }
  }

  @Test
  void saysSoWhereThereIsNothingToDraw() throws Exception {
    assertWhole(dir, write(dir));
    assertThat(Files.readString(dir.resolve("stance-mix.svg")))
        .contains("No direct position was found");
    assertThat(Files.readString(dir.resolve("participant-graph.svg")))
        .contains("No person is known");
    assertThat(Files.readString(dir.resolve("time-to-first-response.svg"))).contains("No thread");
    assertThat(Files.readString(dir.resolve("review-interval.svg"))).contains("No thread");
    assertThat(Files.readString(dir.resolve("objections.svg"))).contains("No objection");
    assertThat(Files.readString(dir.resolve("newcomers.svg")))
        .contains("Nobody is known to be new");
  }

  @Test
  void drawsALoneMessage() throws Exception {
    assertWhole(dir, write(dir, debate("Ada Ash")));
    assertThat(Files.readString(dir.resolve("participant-graph.svg"))).contains("Ada Ash");
  }

  @Test
  void drawsNamesOfAnyScriptAndLength() throws Exception {
    String[] names = {
      "\u5c71\u7530 \u592a\u90ce",
      "\u0623\u062d\u0645\u062f",
      "A".repeat(400),
      "bell\u0007 \u202Eback \uD800 half",
      "<b>&\"'",
      " ",
      "\uD83D\uDC27 bird"
    };
    List<Figure> figures = write(dir, debate(names));
    assertWhole(dir, figures);
    String graph =
        parse(dir.resolve("participant-graph.svg")).getDocumentElement().getTextContent();
    assertThat(graph).contains("<b>&\"'").doesNotContain("\u202E", "A".repeat(40));
  }

  @Test
  void showsTheStrongestOfManyAndSaysSo() throws Exception {
    String[] names = new String[100];
    for (int i = 0; i < names.length; i++) {
      names[i] = "Member " + i;
    }
    List<Figure> figures = write(dir, debate(names));
    assertWhole(dir, figures);
    assertThat(caption(figures, ChartName.PARTICIPANT_GRAPH))
        .contains("Shown are the 30 people", "70 are left out");
    assertThat(Files.readAllLines(dir.resolve("participant-graph.csv")))
        .filteredOn(line -> line.endsWith(",false"))
        .isNotEmpty();
  }

  @Test
  void takesTheThreadWithTheMostMessages() throws Exception {
    Play play = new Play();
    play.says("Ada", "2026-01-01T00:00:00Z", "Alone.");
    ThreadAnalysis lone = play.endThread();
    List<Figure> figures = write(dir, lone, debate("Ben", "Cleo"));
    assertThat(caption(figures, ChartName.PARTICIPANT_GRAPH)).contains("2 messages by 2 people");
  }

  @Test
  void statesCasesCensoringAndExclusions() throws Exception {
    Play play = new Play();
    play.answersMissing("Ada", "2026-02-01T00:00:00Z", "No.");
    ThreadAnalysis rootless = play.endThread();
    List<Figure> figures = write(dir, debate("Ada", "Ben"), debate("Cleo"), rootless);
    assertThat(caption(figures, ChartName.TIME_TO_FIRST_RESPONSE))
        .contains("2 threads, 1 Jan 2026 to 2 Feb 2026", "1 thread whose first message is missing")
        .contains("1 not, which are censored at the archive's last message (tick marks)")
        .contains("Greenwood, log-log");
    assertThat(caption(figures, ChartName.STANCE_MIX))
        .contains("1 direct position", "Detector: cues.");
  }

  @Test
  void describesEveryColumnOfItsData() throws Exception {
    List<Figure> figures = write(dir, debate("Ada", "Ben"));
    String dictionary = Files.readString(dir.resolve("dictionary.csv"));
    for (Figure figure : figures) {
      for (Table<?> table : figure.tables()) {
        table
            .columns()
            .forEach(
                column ->
                    assertThat(dictionary)
                        .contains(
                            table.name() + ",", "," + column.name() + "," + column.type().id()));
      }
    }
  }

  @Test
  void givesChartsToEmbedders() {
    ThreadAnalysis thread = debate("Ada", "Ben", "Cleo");
    for (ChartName name : ChartName.values()) {
      assertThat(Charts.draw(name, List.of(thread).stream()).createBufferedImage(300, 300))
          .as(name.id())
          .isNotNull();
    }
  }
}
