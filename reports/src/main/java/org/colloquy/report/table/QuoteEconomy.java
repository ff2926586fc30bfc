package org.colloquy.report.table;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.message.MessageId;
import org.colloquy.quote.AttributedZone;
import org.colloquy.text.LineRange;
import org.colloquy.text.Lines;
import org.colloquy.text.Span;
import org.colloquy.zone.Content;
import org.colloquy.zone.Zone;
import org.colloquy.zone.ZoneKind;

/**
 * How one message uses quotes: how much it takes over, how much of it the sender answers.
 *
 * @param message the message
 * @param parent the message that it answers, where the archive holds it
 */
public record QuoteEconomy(MessageAnalysis message, Optional<MessageAnalysis> parent) {

  /** Checks that no part is null. */
  public QuoteEconomy {
    requireNonNull(message, "message must not be null");
    requireNonNull(parent, "parent must not be null");
  }

  /**
   * {@return the messages of a thread, each with its parent}
   *
   * @param thread an analysed thread
   */
  public static List<QuoteEconomy> of(ThreadAnalysis thread) {
    Map<MessageId, MessageAnalysis> byId = new HashMap<>();
    thread.messages().forEach(m -> byId.putIfAbsent(m.message().id(), m));
    List<QuoteEconomy> economies = new ArrayList<>();
    for (MessageAnalysis message : thread.messages()) {
      Optional<MessageAnalysis> parent =
          message.attributed().parent().flatMap(id -> Optional.ofNullable(byId.get(id)));
      economies.add(new QuoteEconomy(message, parent));
    }
    return economies;
  }

  /** {@return quote depth of its deepest zone, 0 without a quote} */
  public long deepest() {
    return Words.deepest(message);
  }

  private List<AttributedZone> zones() {
    return message.attributed().zones();
  }

  /** {@return the share of new words in all words of prose; NaN when there is none} */
  public double newShare() {
    double written = Words.written(message);
    return written / (written + Words.quoted(message));
  }

  /** {@return quoted lines that hold more than quote marks} */
  public long quotedLines() {
    return quotedLines(false);
  }

  /** {@return those whose writer is not known} */
  public long unattributedLines() {
    return quotedLines(true);
  }

  private long quotedLines(boolean unattributed) {
    Lines body = Lines.of(message.message().body());
    return zones().stream()
        .filter(z -> z.zone().depth() > 0)
        .filter(z -> !unattributed || z.authorship().author().isEmpty())
        .flatMapToInt(z -> numbers(z.zone().lines()))
        .filter(line -> !isBlank(body, line))
        .count();
  }

  private static IntStream numbers(LineRange lines) {
    return IntStream.rangeClosed(lines.first(), lines.last());
  }

  private static boolean isBlank(Lines body, int line) {
    Span content = Content.of(body, line);
    return body.text().substring(content.begin(), content.end()).isBlank();
  }

  /**
   * Runs of quoted zones without a word of the sender between them.
   *
   * @return at least 0
   */
  public int passages() {
    return count(false);
  }

  /** {@return passages with prose of the sender below them, above the next} */
  public int answered() {
    return count(true);
  }

  private int count(boolean answered) {
    int count = 0;
    boolean open = false;
    for (AttributedZone attributed : zones()) {
      Zone zone = attributed.zone();
      if (zone.depth() > 0) {
        count += open || answered ? 0 : 1;
        open = true;
      } else if (zone.kind() == ZoneKind.TEXT) {
        count += open && answered ? 1 : 0;
        open = false;
      }
    }
    return count;
  }

  /**
   * {@return words that stand in the parent as its sender's own and are quoted here, as a share of
   * all the parent's own words; NaN when the parent is missing or says nothing} Quoting twice
   * counts once.
   */
  public double keptOfParent() {
    if (parent.isEmpty()) {
      return Double.NaN;
    }
    double own = 0;
    for (AttributedZone zone : parent.get().attributed().zones()) {
      own += zone.zone().depth() == 0 ? words(parent.get(), zone) : 0;
    }
    return Math.min(1, quotedFrom(parent.get().message().id()) / own);
  }

  private double quotedFrom(MessageId origin) {
    double words = 0;
    for (AttributedZone zone : zones()) {
      boolean taken =
          zone.zone().depth() > 0 && zone.authorship().origin().equals(Optional.of(origin));
      words += taken ? words(message, zone) : 0;
    }
    return words;
  }

  private static int words(MessageAnalysis message, AttributedZone zone) {
    return Words.count(message.message().body(), zone.zone().span());
  }
}
