package org.colloquy.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colloquy.text.Span;

/**
 * Cuts the lines of a body where the evidence of a position begins or ends. Lines are given in
 * order, without their quote marks; {@link #take} after each zone. Evidence may span zones.
 */
final class MarkedText {

  /** A position at its place in the body. */
  record Placed(Span span, PositionView view) {}

  private final String body;
  private final List<Placed> waiting;
  private final List<Placed> active = new ArrayList<>();
  private List<Segment> segments = new ArrayList<>();
  private final StringBuilder plain = new StringBuilder();
  private int next;

  MarkedText(String body, List<Placed> positions) {
    this.body = body;
    this.waiting = positions.stream().sorted(Comparator.comparing(Placed::span)).toList();
  }

  /** Adds a line of the body, its LF left out. */
  void line(int begin, int end) {
    int at = begin;
    endInMarks(begin);
    while (at < end) {
      List<PositionView> begins = begin(at);
      int cut = cut(at, end);
      append(body.substring(at, cut), begins, end(cut));
      at = cut;
    }
    plain.append('\n');
  }

  /** What was cut since the last call, without white space at the end. */
  List<Segment> take() {
    flush(plain.toString().stripTrailing());
    List<Segment> taken = List.copyOf(segments);
    segments = new ArrayList<>();
    return taken;
  }

  /** Evidence that ended in the quote marks or line end before this offset. */
  private void endInMarks(int begin) {
    List<PositionView> ends = end(begin);
    if (!ends.isEmpty()) {
      flush(plain.toString());
      segments.add(new Segment("", Optional.of(ends.get(0)), List.of(), ends));
    }
  }

  private List<PositionView> begin(int at) {
    List<PositionView> begins = new ArrayList<>();
    for (; next < waiting.size() && waiting.get(next).span().begin() <= at; next++) {
      if (waiting.get(next).span().end() > at) {
        active.add(waiting.get(next));
        begins.add(waiting.get(next).view());
      }
    }
    return begins;
  }

  private int cut(int at, int end) {
    int cut = end;
    if (next < waiting.size()) {
      cut = Math.min(cut, Math.max(at + 1, waiting.get(next).span().begin()));
    }
    for (Placed placed : active) {
      cut = Math.min(cut, placed.span().end());
    }
    return cut;
  }

  private List<PositionView> end(int cut) {
    List<PositionView> ends =
        active.stream().filter(p -> p.span().end() <= cut).map(Placed::view).toList();
    active.removeIf(p -> p.span().end() <= cut);
    return ends;
  }

  private void append(String text, List<PositionView> begins, List<PositionView> ends) {
    Optional<PositionView> mark =
        !ends.isEmpty() ? Optional.of(ends.get(0)) : active.stream().map(Placed::view).findFirst();
    if (mark.isEmpty()) {
      plain.append(text);
      return;
    }
    flush(plain.toString());
    segments.add(new Segment(Visible.text(text), mark, begins, ends));
  }

  private void flush(String text) {
    plain.setLength(0);
    if (!text.isEmpty()) {
      segments.add(new Segment(Visible.text(text), Optional.empty(), List.of(), List.of()));
    }
  }
}
