package org.colloquy.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * Finds the text of a mail: the first text/plain part that is no attachment, else the first
 * text/html part. Mails inside the mail are not looked into.
 */
final class TextPartFinder {

  /** Multiparts nested deeper than this are not looked into. */
  static final int MAX_DEPTH = 100;

  /** Parts beyond this number are not looked at. */
  static final int MAX_PARTS = 10_000;

  /** Header fields are capped by {@link HeaderBlock} and by these, far above what mail has. */
  private static final MimeConfig CONFIG =
      MimeConfig.custom()
          .setStrictParsing(false)
          .setMaxLineLen(-1)
          .setMaxHeaderCount(HeaderBlock.MAX_FIELDS)
          .setMaxHeaderLen(HeaderBlock.MAX_BYTES)
          .setMaxContentLen(-1)
          .build();

  private final byte[] mail;
  private final HeaderBlock header;
  private final List<Defect> defects;
  private final MimeTokenStream stream = new MimeTokenStream(CONFIG);
  private Map<FieldName, String> fields = new EnumMap<>(FieldName.class);
  private Optional<TextPart> html = Optional.empty();
  private int depth;
  private int parts;

  private TextPartFinder(byte[] mail, HeaderBlock header, List<Defect> defects) {
    this.mail = mail;
    this.header = header;
    this.defects = defects;
  }

  /** The text part, empty when the mail has none. Trouble is added to the defects. */
  static Optional<TextPart> find(byte[] mail, HeaderBlock header, List<Defect> defects) {
    ContentType type = ContentType.parse(header.first(FieldName.CONTENT_TYPE));
    if (!type.isMultipart()) {
      boolean text = type.type().isEmpty() || type.type().startsWith("text");
      return text ? Optional.of(whole(type, mail, header)) : Optional.empty();
    }
    return new TextPartFinder(mail, header, defects).inMultipart(type);
  }

  private static TextPart whole(ContentType type, byte[] mail, HeaderBlock header) {
    String encoding = token(header.first(FieldName.CONTENT_TRANSFER_ENCODING));
    return new TextPart(type, encoding, new ByteSlice(mail, header.bodyStart(), mail.length));
  }

  private Optional<TextPart> inMultipart(ContentType type) {
    Optional<TextPart> plain = Optional.empty();
    if (!type.parameter("boundary").isEmpty()) {
      plain = firstPlain();
    }
    if (parts == 0) {
      broken("a multipart without a part; its text is taken whole");
      return Optional.of(whole(ContentType.parse("text/plain"), mail, header));
    }
    return plain.or(() -> html);
  }

  private void broken(String detail) {
    defects.add(new Defect(DefectCode.INVALID_MIME_STRUCTURE, header.bodyStart(), detail));
  }

  private Optional<TextPart> firstPlain() {
    try {
      stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
      stream.parse(new ByteArrayInputStream(mail));
      EntityState state = stream.getState();
      while (state != EntityState.T_END_OF_STREAM && parts <= MAX_PARTS) {
        Optional<TextPart> plain = take(state);
        if (plain.isPresent()) {
          return plain;
        }
        state = stream.next();
      }
      if (parts > MAX_PARTS) {
        defects.add(new Defect(DefectCode.LIMIT_EXCEEDED, header.bodyStart(), "parts"));
      }
    } catch (MimeException | IOException e) {
      broken(String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  private Optional<TextPart> take(EntityState state) throws IOException {
    switch (state) {
      case T_START_HEADER -> fields = new EnumMap<>(FieldName.class);
      case T_FIELD -> keep(stream.getField());
      case T_START_MULTIPART -> enter();
      case T_END_MULTIPART -> leave();
      case T_START_BODYPART -> parts++;
      case T_BODY -> {
        return body();
      }
      default -> {}
    }
    return Optional.empty();
  }

  private void keep(Field field) {
    byte[] name = field.getName().getBytes(ISO_8859_1);
    FieldName.find(name, 0, name.length).ifPresent(n -> fields.putIfAbsent(n, field.getBody()));
  }

  private void enter() {
    if (++depth == MAX_DEPTH) {
      noteDepth();
      stream.setRecursionMode(RecursionMode.M_FLAT);
    }
  }

  private void noteDepth() {
    Defect deep = new Defect(DefectCode.LIMIT_EXCEEDED, header.bodyStart(), "depth of parts");
    if (!defects.contains(deep)) {
      defects.add(deep);
    }
  }

  private void leave() {
    if (depth-- == MAX_DEPTH) {
      stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
    }
  }

  /** The part if it is the plain text; the first one of HTML is noted. */
  private Optional<TextPart> body() throws IOException {
    String declared = fields.getOrDefault(FieldName.CONTENT_TYPE, "");
    ContentType type =
        ContentType.parse(declared.isBlank() ? stream.getBodyDescriptor().getMimeType() : declared);
    boolean plain = type.type().equals("text/plain");
    boolean wanted = plain || (html.isEmpty() && type.type().equals("text/html"));
    if (!wanted || isAttachment(type)) {
      return Optional.empty();
    }
    byte[] bytes = stream.getInputStream().readAllBytes();
    String encoding = token(fields.getOrDefault(FieldName.CONTENT_TRANSFER_ENCODING, ""));
    Optional<TextPart> part = Optional.of(new TextPart(type, encoding, ByteSlice.of(bytes)));
    if (!plain) {
      html = part;
    }
    return plain ? part : Optional.empty();
  }

  private boolean isAttachment(ContentType type) {
    ContentType disposition =
        ContentType.parse(fields.getOrDefault(FieldName.CONTENT_DISPOSITION, ""));
    return disposition.type().equals("attachment")
        || disposition.parameters().containsKey("filename")
        || type.parameters().containsKey("name");
  }

  private static String token(String value) {
    int end = value.indexOf(';');
    return (end < 0 ? value : value.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }
}
