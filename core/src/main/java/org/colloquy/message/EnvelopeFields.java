package org.colloquy.message;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Reads the fields of an {@link Envelope} and notes what is wrong with them. */
final class EnvelopeFields {

  private final HeaderBlock header;
  private final List<Defect> defects;

  EnvelopeFields(HeaderBlock header, List<Defect> defects) {
    this.header = header;
    this.defects = defects;
  }

  Optional<MessageId> id() {
    Optional<MessageId> id = MessageIds.own(header.first(FieldName.MESSAGE_ID));
    if (id.isEmpty()) {
      add(DefectCode.MISSING_MESSAGE_ID, FieldName.MESSAGE_ID, "named by its hash");
    }
    return id;
  }

  Mailbox from() {
    if (!header.has(FieldName.FROM)) {
      add(DefectCode.MISSING_FROM, FieldName.FROM, "no From field");
      return Mailbox.NONE;
    }
    List<Mailbox> all = MailboxParser.all(header.first(FieldName.FROM));
    Mailbox from =
        all.stream()
            .filter(m -> !m.address().isEmpty())
            .findFirst()
            .orElseGet(() -> all.isEmpty() ? Mailbox.NONE : all.get(0));
    if (from.address().isEmpty()) {
      add(DefectCode.INVALID_FROM, FieldName.FROM, "no address");
    }
    return from;
  }

  Optional<OffsetDateTime> date() {
    if (!header.has(FieldName.DATE)) {
      add(DefectCode.MISSING_DATE, FieldName.DATE, "no Date field");
      return Optional.empty();
    }
    DateField.Reading reading = DateField.read(header.first(FieldName.DATE));
    if (reading.date().isEmpty()) {
      add(DefectCode.INVALID_DATE, FieldName.DATE, "no date");
    } else if (!reading.zoned()) {
      add(DefectCode.INVALID_DATE, FieldName.DATE, "no known zone: read as UTC");
    }
    return reading.date();
  }

  private void add(DefectCode code, FieldName field, String detail) {
    defects.add(new Defect(code, header.offset(field), detail));
  }
}
