package org.colloquy.report.chart;

import java.io.Serial;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/** Writes shares as per cent, the same in every locale: 0.25 is "25 %", with a no-break space. */
final class PercentFormat extends NumberFormat {
  @Serial private static final long serialVersionUID = 1L;

  static final PercentFormat INSTANCE = new PercentFormat();

  private PercentFormat() {}

  @Override
  public StringBuffer format(double share, StringBuffer text, FieldPosition position) {
    return text.append(Math.round(share * 100)).append("\u00A0%");
  }

  @Override
  public StringBuffer format(long share, StringBuffer text, FieldPosition position) {
    return format((double) share, text, position);
  }

  @Override
  public Number parse(String text, ParsePosition position) {
    throw new UnsupportedOperationException("shares are written only");
  }
}
