package org.colloquy.report.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Sizes from 1 on in bins: each of the first few alone, then ever wider ones, so that a thread of
 * three messages is told from one of four and a thread of 300 finds room, too.
 *
 * @param starts the smallest size of each bin
 * @param largest the largest size that occurs, with which the last bin ends
 */
record SizeBins(List<Integer> starts, int largest) {
  private static final List<Integer> STARTS =
      List.of(1, 2, 3, 4, 5, 7, 10, 15, 25, 50, 100, 250, 1000);

  SizeBins {
    starts = List.copyOf(starts);
  }

  /** The bins that hold sizes from the least of at least 1 to the largest. */
  static SizeBins covering(int least, int largest) {
    int first = (int) STARTS.stream().filter(start -> start <= least).count() - 1;
    int end = (int) STARTS.stream().filter(start -> start <= largest).count();
    return new SizeBins(STARTS.subList(first, end), largest);
  }

  int size() {
    return starts.size();
  }

  /** The bin of a size that is covered, counted from 0. */
  int of(int value) {
    return (int) starts.stream().filter(start -> start <= value).count() - 1;
  }

  /** The bins from the smallest: "1", "5–6", "10–14". */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int from = starts.get(i);
      int to = i + 1 < starts.size() ? starts.get(i + 1) - 1 : Math.max(from, largest);
      names.add(from == to ? Integer.toString(from) : from + "–" + to);
    }
    return names;
  }

  /** The bins from the largest. */
  List<String> fromLargest() {
    List<String> names = names();
    Collections.reverse(names);
    return names;
  }
}
