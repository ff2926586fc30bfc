package org.colloquy.quote;

import java.util.List;
import org.colloquy.text.LineRange;
import org.colloquy.zone.Zone;

/**
 * The words of all messages of a thread, each read once: what a sender wrote stands in one piece,
 * and behind it what they quote.
 */
final class ThreadWords {
  private final List<MessageView> views;
  private final Words words;

  /** Places where the own words of the messages begin, and behind the last message. */
  private final int[] own;

  /** Places where the quoted words of the messages begin. */
  private final int[] quoted;

  private ThreadWords(List<MessageView> views, long characters) {
    this.views = views;
    words = new Words(characters);
    own = new int[views.size() + 1];
    quoted = new int[views.size()];
  }

  /** Reads the words, unless there is no quote that another message could hold. */
  static ThreadWords of(List<MessageView> views) {
    if (views.size() == 1 || views.stream().noneMatch(MessageView::quotes)) {
      return new ThreadWords(views, 0);
    }
    ThreadWords words =
        new ThreadWords(views, views.stream().mapToLong(v -> v.lines().text().length()).sum());
    words.read();
    return words;
  }

  private void read() {
    boolean[] origins = mayBeOrigins();
    for (int place = 0; place < views.size(); place++) {
      MessageView view = views.get(place);
      boolean reads = origins[place] || view.quotes();
      words.read(reads ? view.lines().text() : "");
      own[place] = words.size();
      if (origins[place]) {
        read(view, false);
      }
      quoted[place] = words.size();
      if (view.quotes()) {
        read(view, true);
      }
    }
    own[views.size()] = words.size();
  }

  /** Nobody quotes the messages behind the last one that quotes, unless it answers them. */
  private boolean[] mayBeOrigins() {
    boolean[] origins = new boolean[views.size()];
    boolean quotedBelow = false;
    for (int place = views.size() - 1; place >= 0; place--) {
      MessageView view = views.get(place);
      origins[place] |= quotedBelow;
      quotedBelow |= view.quotes();
      if (view.parent() >= 0) {
        origins[view.parent()] = true;
      }
    }
    return origins;
  }

  private void read(MessageView view, boolean quotes) {
    for (Zone zone : view.zoned().zones()) {
      if (zone.depth() > 0 == quotes) {
        words.add(view.lines(), zone.lines());
      }
    }
  }

  /** What the sender of a message wrote. */
  Passage own(int message) {
    return new Passage(words, views.get(message).lines(), own[message], quoted[message]);
  }

  /** What the sender of a message quoted in some lines. */
  Passage quoted(int message, LineRange range) {
    return new Passage(words, views.get(message).lines(), quoted[message], own[message + 1])
        .in(range);
  }

  /** Where each run of own words stands. */
  QuoteIndex index() {
    int runs = 0;
    for (int place = 0; place < views.size(); place++) {
      runs += own(place).runs();
    }
    QuoteIndex index = new QuoteIndex(words, runs);
    for (int place = 0; place < views.size(); place++) {
      index.add(own(place), place);
    }
    return index;
  }

  /** An index with room for all quoted words. */
  QuoteIndex emptyIndex() {
    int runs = 0;
    for (int place = 0; place < views.size(); place++) {
      runs += own[place + 1] - quoted[place];
    }
    return new QuoteIndex(words, runs);
  }
}
