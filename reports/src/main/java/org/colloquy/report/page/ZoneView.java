package org.colloquy.report.page;

import java.util.List;

/**
 * A zone as a page shows it.
 *
 * @param style style classes: kind, depth, colour of the writer
 * @param anchor name of its place on the page, "m3q1", where it has a label; "" elsewhere
 * @param label who wrote it, where that differs from the zone before; "" for none
 * @param origin number of the message on this page that the words come from, 0 where it has none
 * @param explanation how the writer is known, "" at depth 0
 * @param segments the text
 */
record ZoneView(
    String style,
    String anchor,
    String label,
    int origin,
    String explanation,
    List<Segment> segments) {

  ZoneView {
    segments = List.copyOf(segments);
  }
}
