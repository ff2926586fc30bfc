package org.colloquy.report.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Collection;

/** How wide text is, on whatever it is drawn. */
final class TextWidth {
  private static final FontRenderContext PRECISE = new FontRenderContext(null, true, true);

  private TextWidth() {}

  /** Width of a text in a font, or in the one that covers it. */
  static double of(String text, Font font) {
    return text.isEmpty()
        ? 0
        : Theme.covering(font, text).getStringBounds(text, PRECISE).getWidth();
  }

  /** Width of the widest of some small texts. */
  static double widest(Collection<String> texts) {
    return texts.stream().mapToDouble(text -> of(text, Theme.small())).max().orElse(0);
  }
}
