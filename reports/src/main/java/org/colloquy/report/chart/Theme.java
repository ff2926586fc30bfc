package org.colloquy.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.Paint;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.position.Stance;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DefaultDrawingSupplier;
import org.jfree.chart.plot.DrawingSupplier;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/**
 * The look of all charts. A chart is {@link #WIDTH} units wide; printed 85 mm wide, the width of a
 * journal column, its smallest letters are 6 points high. The colours are those of Okabe and Ito
 * (2008), which colour-blind readers can tell apart; where it matters, lines and hatches differ as
 * well, for print in grey.
 */
final class Theme {
  /** Width of every picture. */
  static final int WIDTH = 440;

  /** Height of a line of small text. */
  static final int LINE = 13;

  static final Color INK = new Color(0x22, 0x22, 0x22);
  static final Color FAINT = new Color(0x76, 0x76, 0x76);
  static final Color GRID = new Color(0xE3, 0xE3, 0xE3);
  static final Color BLUE = new Color(0x00, 0x72, 0xB2);
  static final Color VERMILLION = new Color(0xD5, 0x5E, 0x00);
  static final Color PURPLE = new Color(0xCC, 0x79, 0xA7);

  /** Same letter widths as Helvetica and Arial first, so that a viewer's own font fits, too. */
  private static final List<String> FAMILIES =
      List.of("Liberation Sans", "Arial", "Helvetica", "Nimbus Sans", "DejaVu Sans");

  /** The font of all text, as far as it has the letters. */
  static final String FAMILY = installedFamily();

  private static final int CAPTION_GAP = 8;

  private Theme() {}

  static Font title() {
    return new Font(FAMILY, Font.BOLD, 14);
  }

  static Font label() {
    return new Font(FAMILY, Font.PLAIN, 12);
  }

  static Font small() {
    return new Font(FAMILY, Font.PLAIN, 11);
  }

  /** The font, or one that the machine puts together where the font lacks a letter of the text. */
  static Font covering(Font font, String text) {
    return font.canDisplayUpTo(text) < 0
        ? font
        : new Font(Font.SANS_SERIF, font.getStyle(), font.getSize());
  }

  static Color of(Stance stance) {
    return switch (stance) {
      case AGREE -> BLUE;
      case OBJECT -> VERMILLION;
      case DEFER -> PURPLE;
    };
  }

  static BasicStroke line(float width) {
    return line(width, List.of());
  }

  static BasicStroke line(float width, List<Float> dashes) {
    float[] lengths = new float[dashes.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = dashes.get(i);
    }
    return lengths.length == 0
        ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, lengths, 0);
  }

  /** A chart with title, plot and caption in the house look. */
  static JFreeChart chart(String title, Plot plot, String caption) {
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setInsets(new RectangleInsets(10, 2, 2, 14));
    plot.setNoDataMessageFont(label());
    plot.setNoDataMessagePaint(FAINT);
    String cleanTitle = PlainText.of(title);
    JFreeChart chart = new JFreeChart(cleanTitle, covering(title(), cleanTitle), plot, false);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setPadding(new RectangleInsets(8, 8, 8, 8));
    alignLeft(chart.getTitle());
    chart.addSubtitle(caption(caption));
    return chart;
  }

  /** The key of a chart, between title and plot. */
  static LegendTitle legend(Plot plot) {
    LegendTitle legend = new LegendTitle(plot);
    legend.setItemFont(small());
    legend.setItemPaint(INK);
    legend.setPosition(RectangleEdge.TOP);
    legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
    legend.setBackgroundPaint(Color.WHITE);
    legend.setPadding(new RectangleInsets(2, 0, 0, 0));
    return legend;
  }

  /** The look of a plot that somebody else made, with its axes. */
  static void dressWhole(Plot plot) {
    plot.setDrawingSupplier(colours());
    if (plot instanceof XYPlot numbers) {
      dress(numbers);
      Stream.of(numbers.getDomainAxis(), numbers.getRangeAxis())
          .filter(Objects::nonNull)
          .forEach(Theme::dress);
    } else if (plot instanceof CategoryPlot names) {
      dress(names);
    }
  }

  /** The colours of series, one after another, for plots that do not choose. */
  private static DrawingSupplier colours() {
    return new DefaultDrawingSupplier(
        new Paint[] {BLUE, VERMILLION, PURPLE, INK, FAINT},
        DefaultDrawingSupplier.DEFAULT_OUTLINE_PAINT_SEQUENCE,
        DefaultDrawingSupplier.DEFAULT_STROKE_SEQUENCE,
        DefaultDrawingSupplier.DEFAULT_OUTLINE_STROKE_SEQUENCE,
        DefaultDrawingSupplier.DEFAULT_SHAPE_SEQUENCE);
  }

  private static void dress(CategoryPlot plot) {
    plot.setRangeGridlinePaint(GRID);
    plot.setRangeGridlineStroke(line(0.7f));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    if (plot.getRangeAxis() != null) {
      dress(plot.getRangeAxis());
    }
    if (plot.getDomainAxis() != null) {
      plot.getDomainAxis().setLabelFont(label());
      plot.getDomainAxis().setTickLabelFont(small());
    }
  }

  /** The look of the axes and the grid. */
  static void dress(XYPlot plot) {
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(GRID);
    plot.setRangeGridlineStroke(line(0.7f));
    plot.setAxisOffset(new RectangleInsets(0, 0, 0, 0));
  }

  /** The look of one axis. */
  static <A extends ValueAxis> A dress(A axis) {
    axis.setLabelFont(label());
    axis.setLabelPaint(INK);
    axis.setTickLabelFont(small());
    axis.setTickLabelPaint(INK);
    axis.setAxisLinePaint(FAINT);
    axis.setTickMarkPaint(FAINT);
    return axis;
  }

  private static TextTitle caption(String caption) {
    String clean = PlainText.of(caption);
    TextTitle title = new TextTitle(clean, covering(small(), clean));
    alignLeft(title);
    title.setPosition(RectangleEdge.BOTTOM);
    title.setPadding(new RectangleInsets(CAPTION_GAP, 0, 0, 0));
    return title;
  }

  private static void alignLeft(TextTitle title) {
    title.setPaint(INK);
    title.setTextAlignment(HorizontalAlignment.LEFT);
    title.setHorizontalAlignment(HorizontalAlignment.LEFT);
    title.setExpandToFitSpace(true);
    title.setPadding(RectangleInsets.ZERO_INSETS);
  }

  private static String installedFamily() {
    Set<String> installed =
        Set.of(
            GraphicsEnvironment.getLocalGraphicsEnvironment()
                .getAvailableFontFamilyNames(Locale.ROOT));
    return FAMILIES.stream().filter(installed::contains).findFirst().orElse(Font.SANS_SERIF);
  }
}
