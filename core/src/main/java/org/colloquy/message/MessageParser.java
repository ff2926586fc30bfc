package org.colloquy.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Turns the bytes of one mail into a {@link Message}. Any bytes are a mail; trouble is a defect.
 * Immutable and safe from many threads; the bytes given are read during the call only.
 */
public final class MessageParser {

  private static final MessageParser STANDARD = new MessageParser(Limits.standard());

  private final Limits limits;

  /**
   * A parser under other limits.
   *
   * @param limits how much of a mail is read
   */
  public MessageParser(Limits limits) {
    this.limits = requireNonNull(limits, "limits must not be null");
  }

  /** {@return the parser with every limit at its default} */
  public static MessageParser standard() {
    return STANDARD;
  }

  /**
   * Reads a mail that fills its array.
   *
   * @param mail the bytes, from the first header field on
   * @param source where they stand
   * @return the message; what is wrong with it is a defect
   */
  public Message parse(byte[] mail, SourceLocation source) {
    return parse(mail, 0, mail.length, source);
  }

  /**
   * Reads header fields and body.
   *
   * @param bytes the array that holds the mail
   * @param from index of the first byte of the mail
   * @param to index after its last byte
   * @param source where the mail stands
   * @return the message; what is wrong with it is a defect
   */
  public Message parse(byte[] bytes, int from, int to, SourceLocation source) {
    return new Reading(bytes, from, to, source).message(false);
  }

  /**
   * Reads header fields and body of a mail that stood in an mbox: lines of the body that were
   * quoted there ("&gt;From ", of mboxo and mboxrd) lose one mark.
   *
   * @param bytes the array that holds the mail
   * @param from index of the first byte after the From_ line
   * @param to index after the last byte
   * @param source where the mail stands
   * @return the message; what is wrong with it is a defect
   */
  public Message parseMboxRecord(byte[] bytes, int from, int to, SourceLocation source) {
    return new Reading(bytes, from, to, source).message(true);
  }

  /**
   * Reads the header fields that threading needs, and no body. A mail without Message-ID is named
   * by the hash of the bytes given; whoever gives the header block alone must name it anew.
   *
   * @param bytes the array that holds the header block
   * @param from index of its first byte
   * @param to index after its last byte
   * @param source where the mail stands
   * @return id, sender, date, subject and references
   */
  public Envelope parseEnvelope(byte[] bytes, int from, int to, SourceLocation source) {
    return new Reading(bytes, from, to, source).envelope();
  }

  /**
   * {@return a body that somebody pasted without its header fields: no sender, no date, no defects
   * for their lack} Its id is the hash of the text in UTF-8; CR LF becomes LF.
   *
   * @param text the body
   * @param file what the message says it came from: a name, or {@code -}
   */
  public Message paste(String text, String file) {
    return paste(text, new SourceLocation(file, 0, text.getBytes(UTF_8).length));
  }

  /**
   * {@return the same for a text whose bytes stand somewhere, in whatever charset}
   *
   * @param text the body
   * @param source where its bytes stand
   */
  public Message paste(String text, SourceLocation source) {
    byte[] bytes = text.getBytes(UTF_8);
    MessageId id = RawHash.of(bytes, 0, bytes.length);
    Envelope envelope =
        new Envelope(id, source, Mailbox.NONE, Optional.empty(), "", List.of(), List.of());
    String body = BodyText.lineEnds(text);
    return new Message(envelope, List.of(), List.of(), Flow.FIXED, body, List.of(), List.of());
  }

  /** One mail being read. */
  private final class Reading {

    private final ByteSlice raw;
    private final byte[] bytes;
    private final int from;
    private final int end;
    private final SourceLocation source;
    private final Defects defects;
    private final HeaderBlock header;

    Reading(byte[] bytes, int from, int to, SourceLocation source) {
      if (from < 0 || from > to || to > bytes.length) {
        throw new IndexOutOfBoundsException(
            "from " + from + " and to " + to + " must lie in " + bytes.length + " bytes");
      }
      int last = from + (int) Math.min(to - from, limits.of(Limit.MESSAGE_BYTES));
      boolean returns = LoneReturns.endLines(bytes, from, last);
      this.raw = new ByteSlice(bytes, from, last);
      this.bytes = returns ? LoneReturns.asLineFeeds(bytes, from, last) : bytes;
      this.from = returns ? 0 : from;
      this.end = this.from + last - from;
      this.source = requireNonNull(source, "source must not be null");
      this.defects = new Defects(limits, this.from);
      if (last < to) {
        defects.exceeded(Limit.MESSAGE_BYTES, end);
      }
      this.header = HeaderBlock.scanMail(this.bytes, this.from, end, defects);
    }

    Message message(boolean mbox) {
      Envelope envelope = envelope();
      PartList parts = PartWalker.walk(bytes, end, header, defects);
      String body = "";
      List<Part> all = parts.all();
      Flow flow = Flow.FIXED;
      if (parts.text().isPresent()) {
        TextPart part = parts.text().get();
        BodyText text = new BodyText(part, mbox, defects);
        body = text.read();
        all = text.mayHoldFile() ? parts.withFilesOf(body) : all;
        flow = part.flow();
      } else {
        noText(parts.isOpaque());
      }
      List<Mailbox> to = AddressField.all(header, FieldName.TO, defects);
      List<Mailbox> cc = AddressField.all(header, FieldName.CC, defects);
      return new Message(
          envelope, to, cc, ListField.of(header), flow, body, all, defects.inOrder());
    }

    private void noText(boolean opaque) {
      DefectCode code = opaque ? DefectCode.OPAQUE_TEXT : DefectCode.NO_TEXT;
      defects.add(code, header.bodyStart(), opaque ? "only a key opens it" : "no text part");
    }

    Envelope envelope() {
      EnvelopeFields fields = new EnvelopeFields(header, defects);
      MessageId id = fields.id().orElseGet(() -> RawHash.of(raw.array, raw.from, raw.to));
      Mailbox sender = fields.from();
      return new Envelope(
          id,
          source,
          sender,
          MungedSender.writer(sender, header, defects),
          fields.date(),
          HeaderText.phrase(header.first(FieldName.SUBJECT)),
          MessageIds.firstOrBare(header, FieldName.IN_REPLY_TO, defects),
          MessageIds.all(header, FieldName.REFERENCES, defects));
    }
  }
}
