package org.colloquy.report.page;

import java.util.List;
import java.util.Locale;
import org.colloquy.report.chart.Figure;

/**
 * The charts as a page shows them.
 *
 * @param site head and menu
 * @param figures the charts in order
 */
record ChartsView(Site site, List<Picture> figures) {

  /**
   * A chart.
   *
   * @param name the name of its files without ending: its place on the page
   * @param drawing address of the drawing
   * @param width width of the drawing
   * @param height its height
   * @param files the addresses of its files
   */
  record Picture(
      String name,
      String title,
      String caption,
      String drawing,
      int width,
      int height,
      List<Address> files) {}

  /** A file and what a link to it says. */
  record Address(String address, String words) {}

  ChartsView {
    figures = List.copyOf(figures);
  }

  static ChartsView of(Site site, List<Figure> figures) {
    return new ChartsView(site, figures.stream().map(ChartsView::picture).toList());
  }

  private static Picture picture(Figure figure) {
    List<Address> files =
        figure.files().stream()
            .map(file -> new Address(ReportPages.CHARTS + "/" + file, label(figure, file)))
            .toList();
    return new Picture(
        figure.name(),
        figure.title(),
        figure.caption(),
        ReportPages.CHARTS + "/" + figure.name() + ".svg",
        figure.width(),
        figure.height(),
        files);
  }

  /**
   * "SVG" of the drawing, "CSV" of the data, "CSV: objections-open" of one of several data files.
   */
  private static String label(Figure figure, String file) {
    int dot = file.lastIndexOf('.');
    String ending = file.substring(dot + 1).toUpperCase(Locale.ROOT);
    boolean one = figure.tables().size() == 1 || !ending.equals("CSV");
    return one ? ending : ending + ": " + file.substring(0, dot);
  }
}
