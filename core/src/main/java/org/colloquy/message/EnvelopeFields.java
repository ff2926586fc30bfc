package org.colloquy.message;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Reads the fields of an {@link Envelope} and notes what is wrong with them. */
final class EnvelopeFields {

  private final HeaderBlock header;
  private final Defects defects;

  EnvelopeFields(HeaderBlock header, Defects defects) {
    this.header = header;
    this.defects = defects;
  }

  Optional<MessageId> id() {
    Optional<MessageId> id = MessageIds.own(header, defects);
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
    List<Mailbox> all = AddressField.first(header, FieldName.FROM, defects);
    for (Mailbox mailbox : all) {
      if (!mailbox.address().isEmpty()) {
        return mailbox;
      }
    }
    add(DefectCode.INVALID_FROM, FieldName.FROM, "no address");
    return all.isEmpty() ? Mailbox.NONE : all.get(0);
  }

  Optional<OffsetDateTime> date() {
    if (!header.has(FieldName.DATE)) {
      add(DefectCode.MISSING_DATE, FieldName.DATE, "no Date field");
      return Optional.empty();
    }
    Optional<OffsetDateTime> usual = UsualDate.read(header.value(FieldName.DATE));
    if (usual.isPresent()) {
      return usual;
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
    defects.add(code, header.place(field), detail);
  }
}
