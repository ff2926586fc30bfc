package org.colloquy.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * The bytes of a text part as text with LF line ends. A charset is taken in this order: the
 * declared one, UTF-8, the one that the bytes look like, windows-1252; each only if every byte
 * fits.
 */
final class BodyText {

  private final TextPart part;
  private final long offset;
  private final List<Defect> defects;

  private BodyText(TextPart part, long offset, List<Defect> defects) {
    this.part = part;
    this.offset = offset;
    this.defects = defects;
  }

  /** Decodes a part. Trouble is added to the defects, at the offset given. */
  static String of(TextPart part, long offset, List<Defect> defects) {
    return new BodyText(part, offset, defects).read();
  }

  private String read() {
    String text =
        switch (part.encoding()) {
          case "base64" -> decoded(TransferEncoding.base64(part.content()));
          case "quoted-printable" -> decoded(TransferEncoding.quotedPrintable(part.content()));
          default -> text(part.content());
        };
    return lineEnds(part.isHtml() ? HtmlText.of(text) : text);
  }

  private String decoded(TransferEncoding.Decoded decoded) {
    if (decoded.faulty()) {
      add(DefectCode.INVALID_TRANSFER_ENCODING, part.encoding());
    }
    return text(decoded.bytes());
  }

  private String text(ByteSlice bytes) {
    String declared = part.type().parameter("charset");
    Optional<Charset> charset = Charsets.named(declared);
    boolean ascii = bytes.isAscii();
    if (ascii && (charset.isEmpty() || Charsets.containsAscii(charset.get()))) {
      if (charset.isEmpty() && !declared.isBlank()) {
        add(DefectCode.INVALID_CHARSET, "unknown charset " + shortened(declared));
      }
      return new String(bytes.array, bytes.from, bytes.length(), ISO_8859_1);
    }
    Optional<String> text = charset.flatMap(c -> Charsets.strictly(c, bytes));
    if (text.isEmpty() && !declared.isBlank()) {
      add(DefectCode.INVALID_CHARSET, "not " + shortened(declared));
    }
    return text.or(() -> ascii ? Optional.empty() : Charsets.strictly(UTF_8, bytes))
        .or(() -> damaged(charset.orElse(UTF_8), bytes))
        .or(() -> detected(bytes))
        .orElseGet(() -> last(bytes));
  }

  /** A few bytes that do not fit are damage; many are another charset. */
  private Optional<String> damaged(Charset charset, ByteSlice bytes) {
    Optional<String> text = Charsets.mostly(charset, bytes);
    if (text.isPresent()) {
      add(DefectCode.UNDECODABLE_BYTES, charset.name());
    }
    return text;
  }

  private static Optional<String> detected(ByteSlice bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes.array, bytes.from, bytes.length());
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset())
        .flatMap(Charsets::named)
        .filter(c -> !c.equals(US_ASCII))
        .flatMap(c -> Charsets.strictly(c, bytes));
  }

  private String last(ByteSlice bytes) {
    String text = new String(bytes.array, bytes.from, bytes.length(), Charsets.WINDOWS_1252);
    if (text.indexOf('\ufffd') >= 0) {
      add(DefectCode.UNDECODABLE_BYTES, "windows-1252");
    }
    return text;
  }

  /** CR LF and a lone CR become LF. */
  static String lineEnds(String text) {
    if (text.indexOf('\r') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\r') {
        out.append(c);
      } else if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
        out.append('\n');
      }
    }
    return out.toString();
  }

  private static String shortened(String name) {
    return name.length() <= 40 ? name : name.substring(0, 40) + "…";
  }

  private void add(DefectCode code, String detail) {
    defects.add(new Defect(code, offset, detail));
  }
}
