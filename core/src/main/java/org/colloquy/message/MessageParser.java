package org.colloquy.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Turns the bytes of one mail into a {@link Message}. Any bytes are a mail; trouble is a defect.
 * Immutable and safe from many threads.
 */
public final class MessageParser {

  private static final MessageParser STANDARD = new MessageParser(Limits.standard());

  public static MessageParser standard() {
    return STANDARD;
  }

  public MessageParser(Limits limits) {
    requireNonNull(limits, "limits must not be null");
  }

  public Message parse(byte[] bytes, int from, int to, SourceLocation source) {
    return parse(java.util.Arrays.copyOfRange(bytes, from, to), source);
  }

  public Message parseMboxRecord(byte[] bytes, int from, int to, SourceLocation source) {
    return parseMboxRecord(java.util.Arrays.copyOfRange(bytes, from, to), source);
  }

  public Envelope parseEnvelope(byte[] bytes, int from, int to, SourceLocation source) {
    return parseEnvelope(java.util.Arrays.copyOfRange(bytes, from, to), source);
  }

  /** Reads header fields and body. */
  public Message parse(byte[] mail, SourceLocation source) {
    return parse(mail, source, false);
  }

  /**
   * Reads header fields and body of a mail that stood in an mbox: lines of the body that were
   * quoted there ("&gt;From ", of mboxo and mboxrd) lose one mark.
   *
   * @param mail the record without its From_ line
   */
  public Message parseMboxRecord(byte[] mail, SourceLocation source) {
    return parse(mail, source, true);
  }

  /**
   * Reads the header fields that threading needs, and no body. A mail without Message-ID is named
   * by the hash of the bytes given; whoever gives the header block alone must name it anew.
   */
  public Envelope parseEnvelope(byte[] mail, SourceLocation source) {
    requireNonNull(source, "source must not be null");
    return envelope(mail, source, HeaderBlock.scan(mail, 0), new ArrayList<>());
  }

  /**
   * A body that somebody pasted without its header fields: no sender, no date, no defects for their
   * lack. Its id is the hash of the text in UTF-8; CR LF becomes LF.
   */
  public Message paste(String text, String file) {
    int length = text.getBytes(UTF_8).length;
    return paste(text, new SourceLocation(file, 0, length));
  }

  /** The same for a text whose bytes stand somewhere, in whatever charset. */
  public Message paste(String text, SourceLocation source) {
    byte[] bytes = text.getBytes(UTF_8);
    Envelope envelope =
        new Envelope(
            RawHash.of(bytes), source, Mailbox.NONE, Optional.empty(), "", List.of(), List.of());
    String body = BodyText.lineEnds(text);
    return new Message(envelope, List.of(), List.of(), false, body, List.of());
  }

  private Message parse(byte[] mail, SourceLocation source, boolean mbox) {
    requireNonNull(source, "source must not be null");
    HeaderBlock header = HeaderBlock.scan(mail, 0);
    List<Defect> defects = new ArrayList<>(header.defects());
    Envelope envelope = envelope(mail, source, header, defects);
    Optional<TextPart> part = TextPartFinder.find(mail, header, defects);
    String body = part.map(p -> BodyText.of(p, header.bodyStart(), defects)).orElse("");
    if (part.isEmpty()) {
      defects.add(new Defect(DefectCode.NO_TEXT, header.bodyStart(), "no text part"));
    }
    defects.sort(Comparator.comparingLong(Defect::offset));
    return new Message(
        envelope,
        MailboxParser.all(header.joined(FieldName.TO, ",")),
        MailboxParser.all(header.joined(FieldName.CC, ",")),
        part.map(TextPart::isFlowed).orElse(false),
        mbox ? MboxQuoting.undo(body) : body,
        defects);
  }

  private static Envelope envelope(
      byte[] mail, SourceLocation source, HeaderBlock header, List<Defect> defects) {
    EnvelopeFields fields = new EnvelopeFields(header, defects);
    return new Envelope(
        fields.id().orElseGet(() -> RawHash.of(mail)),
        source,
        fields.from(),
        fields.date(),
        HeaderText.phrase(header.first(FieldName.SUBJECT)),
        MessageIds.all(header.first(FieldName.IN_REPLY_TO)),
        MessageIds.all(header.joined(FieldName.REFERENCES, " ")));
  }
}
