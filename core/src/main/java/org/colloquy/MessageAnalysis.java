package org.colloquy;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.colloquy.message.Message;
import org.colloquy.message.MessageId;
import org.colloquy.message.SourceLocation;
import org.colloquy.position.Position;
import org.colloquy.quote.AttributedMessage;
import org.colloquy.thread.ParentBy;
import org.colloquy.thread.ParentEvidence;

/**
 * What is known of one message after all stages.
 *
 * @param attributed the mail, its sender, and its zones with their writers
 * @param thread id of the root of its thread
 * @param parentBy what names its parent; empty exactly when it has none
 * @param parentEvidence how well its parent is known
 * @param positions who agrees, objects or defers in it, in order of their evidence
 * @param copies where else in the archive the same message stands, such as in another list
 */
public record MessageAnalysis(
    AttributedMessage attributed,
    MessageId thread,
    Optional<ParentBy> parentBy,
    ParentEvidence parentEvidence,
    List<Position> positions,
    List<SourceLocation> copies) {

  /** Checks that no part is null, and copies collections. */
  public MessageAnalysis {
    requireNonNull(attributed, "attributed must not be null");
    requireNonNull(thread, "thread must not be null");
    requireNonNull(parentBy, "parentBy must not be null");
    requireNonNull(parentEvidence, "parentEvidence must not be null");
    positions = List.copyOf(positions);
    copies = List.copyOf(copies);
  }

  /**
   * An analysis of a message whose parent, if it has one, is named by a header field.
   *
   * @param attributed the message with its zones and their writers
   * @param thread id of the first message of its thread
   * @param parentBy which field names the parent
   * @param positions in order of their evidence
   * @param copies where else the message stands
   */
  public MessageAnalysis(
      AttributedMessage attributed,
      MessageId thread,
      Optional<ParentBy> parentBy,
      List<Position> positions,
      List<SourceLocation> copies) {
    this(
        attributed,
        thread,
        parentBy,
        parentBy.isPresent() ? ParentEvidence.HEADER : ParentEvidence.NONE,
        positions,
        copies);
  }

  /** {@return the mail itself} */
  public Message message() {
    return attributed.message();
  }

  /**
   * When it was sent, by its Date field.
   *
   * @return the moment, where the field is there and can be read
   */
  public Optional<Instant> sent() {
    return message().date().map(OffsetDateTime::toInstant);
  }
}
