package org.colloquy.message;

import java.util.ArrayList;
import java.util.List;

/**
 * The mailboxes of From, To and their like (RFC 5322, section 3.4). Those of the usual shape are
 * read from the bytes as they stand; from the first other one on, {@link MailboxParser} reads the
 * field.
 */
final class AddressField {

  private final HeaderBlock header;
  private final Defects defects;
  private final int max;
  private final List<Mailbox> mailboxes = new ArrayList<>();

  private AddressField(HeaderBlock header, Defects defects) {
    this.header = header;
    this.defects = defects;
    this.max = defects.limits().count(Limit.ADDRESSES);
  }

  /** The mailboxes of all fields of a name, in order. */
  static List<Mailbox> all(HeaderBlock header, FieldName name, Defects defects) {
    return header.has(name) ? all(header, header.values(name), defects) : List.of();
  }

  /** The mailboxes of the first field of a name, in order. */
  static List<Mailbox> first(HeaderBlock header, FieldName name, Defects defects) {
    return header.has(name) ? all(header, List.of(header.value(name)), defects) : List.of();
  }

  private static List<Mailbox> all(HeaderBlock header, List<ByteSlice> values, Defects defects) {
    AddressField field = new AddressField(header, defects);
    for (ByteSlice value : values) {
      field.read(value);
    }
    return field.mailboxes;
  }

  private void read(ByteSlice value) {
    UsualMailbox usual = new UsualMailbox(value, header);
    while (mailboxes.size() < max && usual.next()) {
      mailboxes.add(usual.mailbox());
    }
    String rest = HeaderText.shifted(header.unfold(value.array, usual.at(), value.to));
    if (!rest.isEmpty() && !MailboxParser.read(rest, mailboxes, max)) {
      defects.exceeded(Limit.ADDRESSES, value.from);
    }
  }
}
