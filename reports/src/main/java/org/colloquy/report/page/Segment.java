package org.colloquy.report.page;

import java.util.List;
import java.util.Optional;

/**
 * A run of characters of a zone, marked throughout or not at all.
 *
 * @param text the characters
 * @param mark the position that they are evidence of; the first one where there are several
 * @param begins positions whose evidence begins here
 * @param ends positions whose evidence ends here
 */
record Segment(
    String text, Optional<PositionView> mark, List<PositionView> begins, List<PositionView> ends) {

  Segment {
    begins = List.copyOf(begins);
    ends = List.copyOf(ends);
  }
}
