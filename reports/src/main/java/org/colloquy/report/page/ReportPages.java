package org.colloquy.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.colloquy.ThreadAnalysis;
import org.colloquy.position.Stance;
import org.colloquy.report.chart.Figure;
import org.colloquy.report.page.IndexView.DataFile;
import org.colloquy.report.page.IndexView.Picture;
import org.colloquy.report.table.Dictionary;
import org.colloquy.report.table.Table;
import org.colloquy.report.table.Tables;

/**
 * Writes the pages of a report into a folder: {@code index.html}, a page for each thread, and the
 * style sheet that these share. They open from disk and ask no network for anything. Not safe from
 * many threads.
 *
 * <pre>{@code
 * ReportPages pages = ReportPages.open(dir, analysis.index().size());
 * analysis.threads().forEach(pages::add);
 * pages.finish(facts, figures.all());
 * }</pre>
 */
public final class ReportPages {
  /** Folder of the charts, within that of the report. */
  public static final String CHARTS = "charts";

  /** Folder of the tables. */
  public static final String TABLES = "tables";

  /** Folder of the pages of threads. */
  public static final String THREADS = "threads";

  /** Folder of the style sheet. */
  public static final String ASSETS = "assets";

  /** Name of the overview. */
  public static final String INDEX = "index.html";

  /** Name of the account of the run. */
  public static final String RUN = "run.json";

  /** Name of the participant graph. */
  public static final String GRAPH = "graph.graphml";

  private static final int BUFFER = 1 << 16;

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          Path.of(""),
          ContentType.Html,
          ReportPages.class.getClassLoader(),
          ReportPages.class.getPackageName());
  private final Path dir;
  private final int count;
  private final Overview overview = new Overview();

  private ReportPages(Path dir, int count) {
    this.dir = dir;
    this.count = count;
  }

  /**
   * Starts the pages of a report.
   *
   * @param dir a folder that exists
   * @param threads how many threads will be added
   */
  public static ReportPages open(Path dir, int threads) throws IOException {
    Files.createDirectories(dir.resolve(THREADS));
    Path assets = Files.createDirectories(dir.resolve(ASSETS));
    Files.writeString(assets.resolve("colloquy.css"), resource("colloquy.css"));
    return new ReportPages(dir, threads);
  }

  /** Writes the page of a thread, and keeps its row for the overview. */
  public void add(ThreadAnalysis thread) throws IOException {
    overview.add(thread);
    int number = overview.threads();
    render(
        "thread.jte",
        ThreadViews.of(thread, number, count),
        dir.resolve(THREADS).resolve(number + ".html"));
  }

  /** Writes the overview. */
  public void finish(Facts facts, List<Figure> figures) throws IOException {
    render("index.jte", index(facts, figures), dir.resolve(INDEX));
  }

  private IndexView index(Facts facts, List<Figure> figures) throws IOException {
    String script = resource("colloquy.js");
    return new IndexView(
        title(facts),
        facts,
        range(facts),
        overview.threads(),
        overview.senders(),
        overview.positions(Stance.AGREE),
        overview.positions(Stance.OBJECT),
        overview.positions(Stance.DEFER),
        figures.stream().map(ReportPages::picture).toList(),
        files(),
        overview.json(),
        resource("colloquy.css") + resource("index.css"),
        script,
        hash(script));
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

  private static Picture picture(Figure figure) {
    List<DataFile> files = new ArrayList<>();
    for (String file : figure.files()) {
      String ending = file.substring(file.lastIndexOf('.') + 1);
      files.add(new DataFile(CHARTS + "/" + file, ending.toUpperCase(java.util.Locale.ROOT), ""));
    }
    return new Picture(
        figure.title(), figure.caption(), CHARTS + "/" + figure.name() + ".svg", files);
  }

  private static List<DataFile> files() {
    List<DataFile> files = new ArrayList<>();
    for (Table<?> table : Tables.schema()) {
      files.add(new DataFile(TABLES + "/" + table.file(), table.file(), table.meaning()));
    }
    files.add(
        file(CHARTS + "/" + Dictionary.FILE, "One row for each column of the data of the charts"));
    files.add(file(GRAPH, "The participant graph of the whole archive, as GraphML"));
    files.add(file(RUN, "Inputs with hashes, counts, options, versions and times"));
    return files;
  }

  private static DataFile file(String address, String meaning) {
    return new DataFile(address, address, meaning);
  }

  private void render(String template, Object view, Path file) throws IOException {
    // a stream writer replaces a lone surrogate, where that of Files would throw
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8), BUFFER)) {
      templates.render(template, view, new WriterOutput(out));
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ReportPages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("resource " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String hash(String script) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha256.digest(script.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
