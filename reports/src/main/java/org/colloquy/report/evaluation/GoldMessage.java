package org.colloquy.report.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.colloquy.message.MessageId;

/**
 * The annotation of one message, without its body.
 *
 * @param id the message
 * @param list the mailing list, "" where the record names none
 * @param positions what was annotated, in the order of the record
 */
record GoldMessage(MessageId id, String list, List<GoldPosition> positions) {

  GoldMessage {
    requireNonNull(id, "id must not be null");
    requireNonNull(list, "list must not be null");
    positions = List.copyOf(positions);
  }
}
