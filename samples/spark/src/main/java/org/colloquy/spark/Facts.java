package org.colloquy.spark;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.message.Envelope;
import org.colloquy.message.MessageId;

/**
 * What header fields say only when the whole archive is known.
 *
 * @param addresses the ids that no message bears and that are the address of a sender, as keys
 * @param bare of the ids that are spelled with and without angle brackets, whether the first one in
 *     the input is without
 */
record Facts(Set<Long> addresses, Map<Long, Boolean> bare) implements Serializable {

  boolean isAddress(MessageId id) {
    return !addresses.isEmpty() && addresses.contains(Keys.of(id));
  }

  /** An envelope whose named ids are spelled as they first are in the input. */
  Envelope envelope(byte[] packed) {
    Envelope envelope = Packer.unpack(packed, MailForm::envelope);
    if (bare.isEmpty()) {
      return envelope;
    }
    return new Envelope(
        envelope.id(),
        envelope.source(),
        envelope.from(),
        envelope.originalFrom(),
        envelope.date(),
        envelope.subject(),
        spelled(envelope.inReplyTo()),
        spelled(envelope.references()));
  }

  private List<MessageId> spelled(List<MessageId> ids) {
    return ids.stream().map(this::spelled).toList();
  }

  private MessageId spelled(MessageId id) {
    Boolean first = bare.get(Keys.of(id));
    return first == null || first == Keys.isBare(id) ? id : Keys.respelled(id);
  }
}
