package org.colloquy.report.table;

import org.colloquy.MessageAnalysis;
import org.colloquy.quote.AttributedZone;
import org.colloquy.text.Span;
import org.colloquy.zone.ZoneKind;

/**
 * Counts words. Prose are the zones TEXT and HEADING. Words are runs of characters between white
 * space that hold a letter or a digit; each ideograph is a word of its own, since Chinese and
 * Japanese leave no space between words. Quote marks are no words.
 */
public final class Words {

  private Words() {}

  /**
   * {@return words of prose that the sender of a message wrote anew: those of depth 0}
   *
   * @param message an analysed message
   */
  public static long written(MessageAnalysis message) {
    return prose(message, true);
  }

  /**
   * {@return words of prose that a message quotes: those of depth 1 and more}
   *
   * @param message an analysed message
   */
  public static long quoted(MessageAnalysis message) {
    return prose(message, false);
  }

  /** Quote depth of the deepest zone of a message, 0 without a quote. */
  static long deepest(MessageAnalysis message) {
    return message.attributed().zones().stream().mapToInt(z -> z.zone().depth()).max().orElse(0);
  }

  private static long prose(MessageAnalysis message, boolean own) {
    long words = 0;
    for (AttributedZone attributed : message.attributed().zones()) {
      if (isProse(attributed.zone().kind()) && (attributed.zone().depth() == 0) == own) {
        words += count(message.message().body(), attributed.zone().span());
      }
    }
    return words;
  }

  private static boolean isProse(ZoneKind kind) {
    return kind == ZoneKind.TEXT || kind == ZoneKind.HEADING;
  }

  /** Number of words in a part of a text. */
  static int count(String text, Span span) {
    int words = 0;
    boolean inWord = false;
    int end = Math.min(span.end(), text.length());
    for (int i = Math.min(span.begin(), end); i < end; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isIdeographic(c)) {
        words++;
        inWord = false;
      } else if (Character.isWhitespace(c)) {
        inWord = false;
      } else if (!inWord && Character.isLetterOrDigit(c)) {
        words++;
        inWord = true;
      }
    }
    return words;
  }
}
