package org.colloquy.report.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.ThreadAnalysis;
import org.colloquy.position.Stance;
import org.colloquy.report.chart.Figure;
import org.colloquy.role.Roles;

/**
 * Writes the pages of a report into a folder: an overview and its sister pages, a page for each
 * thread, and what these share. They open from disk and ask no network for anything. Not safe from
 * many threads.
 *
 * <pre>{@code
 * ReportPages pages = ReportPages.open(dir, analysis.index().size());
 * analysis.threads().forEach(pages::add);
 * pages.finish(facts, figures.all(), analysis.roles());
 * }</pre>
 */
public final class ReportPages {
  /** Folder of the charts, within that of the report. */
  public static final String CHARTS = "charts";

  /** Folder of the tables. */
  public static final String TABLES = "tables";

  /** Folder of the pages of threads. */
  public static final String THREADS = "threads";

  /** Folder of style sheets and scripts. */
  public static final String ASSETS = "assets";

  /** Folder of the rows that pages load. */
  public static final String DATA = "data";

  /** Name of the overview. */
  public static final String INDEX = "index.html";

  /** Name of the account of the run. */
  public static final String RUN = "run.json";

  /** Name of the participant graph. */
  public static final String GRAPH = "graph.graphml";

  private static final int HIGHLIGHTS = 5;

  private final PageWriter writer;
  private final int count;
  private final Overview overview = new Overview();
  private final TieTally ties = new TieTally();

  private ReportPages(PageWriter writer, int count) {
    this.writer = writer;
    this.count = count;
  }

  /**
   * Starts the pages of a report.
   *
   * @param dir a folder that exists
   * @param threads how many threads will be added
   * @return pages without a thread, to be finished
   * @throws IOException when a file cannot be made
   */
  public static ReportPages open(Path dir, int threads) throws IOException {
    Files.createDirectories(dir.resolve(THREADS));
    PageWriter writer = new PageWriter(dir);
    writer.copyAssets();
    return new ReportPages(writer, threads);
  }

  /** {@return the names of all that a report may have in its folder} */
  public static List<String> entries() {
    return Stream.concat(
            SitePage.files().stream(), Stream.of(RUN, GRAPH, CHARTS, TABLES, THREADS, ASSETS, DATA))
        .toList();
  }

  /**
   * Writes the page of a thread, and keeps its rows for the lists.
   *
   * @param thread a thread of the archive, once
   * @throws IOException when a file cannot be written
   */
  public void add(ThreadAnalysis thread) throws IOException {
    overview.add(thread);
    int number = overview.threads().size();
    ties.add(thread, number);
    ThreadView view = ThreadViews.of(thread, number, count);
    writer.write("thread.jte", view, THREADS + "/" + number + ".html");
  }

  /**
   * Writes all other pages, when charts and tables are there.
   *
   * @param facts what the report says of itself
   * @param figures the charts, in order
   * @param roles who has which role
   * @throws IOException when a file cannot be written
   */
  public void finish(Facts facts, List<Figure> figures, Roles roles) throws IOException {
    GraphScene scene = GraphScene.of(ties, overview.people());
    Path data = Files.createDirectories(writer.dir().resolve(DATA));
    OverviewData.write(overview, roles, data);
    GraphData.write(scene, roles, data);
    String archive = title(facts);
    for (SitePage page : SitePage.values()) {
      writer.site(page, view(new Site(archive, page), facts, figures, scene));
    }
  }

  private Object view(Site site, Facts facts, List<Figure> figures, GraphScene scene)
      throws IOException {
    return switch (site.page()) {
      case OVERVIEW -> index(site, facts);
      case THREADS -> list(site, facts, overview.threads().size(), overview.threads().size());
      case PEOPLE -> list(site, facts, overview.people().size(), overview.people().size());
      case GRAPH ->
          list(site, facts, scene.people().size() + scene.hidden(), scene.people().size());
      case CHARTS -> ChartsView.of(site, figures);
      case FILES -> FilesView.of(site, figures, writer.dir());
    };
  }

  private IndexView index(Site site, Facts facts) {
    return new IndexView(
        site,
        facts,
        range(facts),
        overview.threads().size(),
        overview.senders(),
        overview.positions(Stance.AGREE),
        overview.positions(Stance.OBJECT),
        overview.positions(Stance.DEFER),
        overview.most(HIGHLIGHTS, Comparator.comparingInt(ThreadRow::messages)),
        overview.most(HIGHLIGHTS, Comparator.comparingInt(ThreadRow::open)).stream()
            .filter(row -> row.open() > 0)
            .toList());
  }

  private static ListView list(Site site, Facts facts, long rows, long shown) {
    return new ListView(site, rows, shown, day(facts.first()), day(facts.last()));
  }

  private static String day(Optional<OffsetDateTime> date) {
    return date.map(d -> d.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate().toString())
        .orElse("");
  }

  private static String title(Facts facts) {
    List<Facts.Input> inputs = facts.inputs();
    String first = inputs.isEmpty() ? "nothing" : inputs.get(0).name();
    return inputs.size() < 2 ? first : first + " and " + (inputs.size() - 1) + " more";
  }

  private static String range(Facts facts) {
    return facts.first().isPresent() && facts.last().isPresent()
        ? Numbers.range(facts.first().get(), facts.last().get())
        : "";
  }
}
