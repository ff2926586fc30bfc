package org.colloquy.message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.text.Lines;

/**
 * Finds the files that stand in a body as text. Nothing is decoded; time is linear in the body.
 * Quoted ones, behind marks, are text like any other quote.
 */
final class InlineAttachments {

  private InlineAttachments() {}

  /** The files in the order in which they stand, none within another. */
  static List<InlineAttachment> find(String body) {
    boolean uuencode = startsLine(body, UuencodedBlocks.BEGIN);
    boolean yenc = startsLine(body, YEncBlocks.BEGIN);
    if (!uuencode && !yenc) {
      return List.of();
    }
    Lines lines = Lines.of(body);
    return apart(
        Stream.concat(
                (uuencode ? UuencodedBlocks.find(lines) : List.<InlineAttachment>of()).stream(),
                (yenc ? YEncBlocks.find(lines) : List.<InlineAttachment>of()).stream())
            .sorted(Comparator.comparing(InlineAttachment::span))
            .toList());
  }

  private static boolean startsLine(String body, String begin) {
    return body.startsWith(begin) || body.contains("\n" + begin);
  }

  private static List<InlineAttachment> apart(List<InlineAttachment> found) {
    List<InlineAttachment> apart = new ArrayList<>();
    int end = 0;
    for (InlineAttachment next : found) {
      if (next.span().begin() >= end) {
        apart.add(next);
        end = next.span().end();
      }
    }
    return List.copyOf(apart);
  }
}
