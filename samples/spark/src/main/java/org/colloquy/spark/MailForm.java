package org.colloquy.spark;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import org.colloquy.message.Defect;
import org.colloquy.message.DefectCode;
import org.colloquy.message.Envelope;
import org.colloquy.message.Flow;
import org.colloquy.message.Mailbox;
import org.colloquy.message.Message;
import org.colloquy.message.MessageId;
import org.colloquy.message.Part;
import org.colloquy.message.SourceLocation;

/** Envelopes and messages as bytes. */
final class MailForm {
  private MailForm() {}

  static void id(DataOutput out, MessageId id) throws IOException {
    Packer.text(out, id.value());
  }

  static MessageId id(DataInput in) throws IOException {
    return new MessageId(Packer.text(in));
  }

  static void mailbox(DataOutput out, Mailbox mailbox) throws IOException {
    Packer.text(out, mailbox.displayName());
    Packer.text(out, mailbox.address());
  }

  static Mailbox mailbox(DataInput in) throws IOException {
    return new Mailbox(Packer.text(in), Packer.text(in));
  }

  static void location(DataOutput out, SourceLocation location) throws IOException {
    Packer.text(out, location.file());
    out.writeLong(location.offset());
    out.writeLong(location.length());
  }

  static SourceLocation location(DataInput in) throws IOException {
    return new SourceLocation(Packer.text(in), in.readLong(), in.readLong());
  }

  static void envelope(DataOutput out, Envelope envelope) throws IOException {
    id(out, envelope.id());
    location(out, envelope.source());
    mailbox(out, envelope.from());
    Packer.optional(out, envelope.originalFrom(), MailForm::mailbox);
    Packer.optional(out, envelope.date(), MailForm::date);
    Packer.text(out, envelope.subject());
    Packer.list(out, envelope.inReplyTo(), MailForm::id);
    Packer.list(out, envelope.references(), MailForm::id);
  }

  static Envelope envelope(DataInput in) throws IOException {
    return new Envelope(
        id(in),
        location(in),
        mailbox(in),
        Packer.optional(in, MailForm::mailbox),
        Packer.optional(in, MailForm::date),
        Packer.text(in),
        Packer.list(in, MailForm::id),
        Packer.list(in, MailForm::id));
  }

  private static void date(DataOutput out, OffsetDateTime date) throws IOException {
    LocalDateTime local = date.toLocalDateTime();
    out.writeLong(local.toEpochSecond(ZoneOffset.UTC));
    out.writeInt(local.get(ChronoField.NANO_OF_SECOND));
    out.writeInt(date.getOffset().getTotalSeconds());
  }

  private static OffsetDateTime date(DataInput in) throws IOException {
    LocalDateTime local = LocalDateTime.ofEpochSecond(in.readLong(), in.readInt(), ZoneOffset.UTC);
    return OffsetDateTime.of(local, ZoneOffset.ofTotalSeconds(in.readInt()));
  }

  static void message(DataOutput out, Message message) throws IOException {
    envelope(out, message.envelope());
    Packer.list(out, message.to(), MailForm::mailbox);
    Packer.list(out, message.cc(), MailForm::mailbox);
    Packer.text(out, message.list());
    Packer.constant(out, message.flow());
    Packer.text(out, message.body());
    Packer.list(out, message.parts(), MailForm::part);
    Packer.list(out, message.defects(), MailForm::defect);
  }

  static Message message(DataInput in) throws IOException {
    return new Message(
        envelope(in),
        Packer.list(in, MailForm::mailbox),
        Packer.list(in, MailForm::mailbox),
        Packer.text(in),
        Packer.constant(in, Flow.values()),
        Packer.text(in),
        Packer.list(in, MailForm::part),
        Packer.list(in, MailForm::defect));
  }

  private static void part(DataOutput out, Part part) throws IOException {
    Packer.text(out, part.type());
    Packer.text(out, part.fileName());
    out.writeInt(part.depth());
    out.writeLong(part.offset());
    out.writeLong(part.length());
    Packer.constant(out, part.use());
  }

  private static Part part(DataInput in) throws IOException {
    return new Part(
        Packer.text(in),
        Packer.text(in),
        in.readInt(),
        in.readLong(),
        in.readLong(),
        Packer.constant(in, Part.Use.values()));
  }

  private static void defect(DataOutput out, Defect defect) throws IOException {
    Packer.constant(out, defect.code());
    out.writeLong(defect.offset());
    Packer.text(out, defect.detail());
  }

  private static Defect defect(DataInput in) throws IOException {
    return new Defect(Packer.constant(in, DefectCode.values()), in.readLong(), Packer.text(in));
  }
}
