package org.colloquy.position;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.colloquy.message.Message;
import org.colloquy.message.MessageId;
import org.colloquy.text.LineRange;
import org.colloquy.text.Lines;
import org.colloquy.text.Span;
import org.colloquy.zone.Content;

/**
 * The words that show a position: every row of every table can be traced to them.
 *
 * @param message the message in which the words stand
 * @param depth quote depth of the words there
 * @param lines their lines, numbered from 1
 * @param span their offsets in the body
 * @param text the words, quote marks left out and wrapped lines joined by one space
 */
public record Evidence(MessageId message, int depth, LineRange lines, Span span, String text) {

  /**
   * Checks that no part is null.
   *
   * @throws IllegalArgumentException when the text is blank or the depth below 0
   */
  public Evidence {
    requireNonNull(message, "message must not be null");
    requireNonNull(lines, "lines must not be null");
    requireNonNull(span, "span must not be null");
    requireNonNull(text, "text must not be null");
    if (depth < 0 || text.isBlank()) {
      throw new IllegalArgumentException(
          "evidence \"" + text + "\" at depth " + depth + " must have text and depth >= 0");
    }
  }

  /**
   * {@return a line of a message's body, at the depth that its zone has; empty for a blank line}
   *
   * @param message the message that holds the words
   * @param depth how often they are quoted, 0 for the sender's own
   * @param line number of the line in the body, from 1
   */
  public static Optional<Evidence> ofLine(Message message, int depth, int line) {
    Lines body = Lines.of(message.body());
    LineRange range = new LineRange(line, line);
    String text = Content.text(body, line);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Evidence(message.id(), depth, range, body.span(range), text));
  }
}
