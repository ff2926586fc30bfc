package org.colloquy.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * The bytes of a text part as text with LF line ends. A charset is taken in this order: the
 * declared one, UTF-8, the one that the bytes look like, windows-1252; each only if every byte
 * fits.
 */
final class BodyText {

  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final TextPart part;
  private final boolean mbox;
  private final Defects defects;
  private boolean file;

  /**
   * A reader of one part; trouble is added to the defects, at the first byte of its content.
   *
   * @param mbox whether lines that were quoted in an mbox lose their mark
   */
  BodyText(TextPart part, boolean mbox, Defects defects) {
    this.part = part;
    this.mbox = mbox && !part.encoding().equals("base64");
    this.defects = defects;
  }

  /** Decodes the part. */
  String read() {
    ByteSlice content = part.content();
    return switch (part.encoding()) {
      case "base64" -> decoded(TransferEncoding.base64(content));
      case "quoted-printable" -> decoded(TransferEncoding.quotedPrintable(content));
      case "uuencode" -> decoded(Uuencoding.decode(content));
      default -> identity(content);
    };
  }

  /** Whether the text that was read may hold a file in uuencode or yEnc. */
  boolean mayHoldFile() {
    return file;
  }

  private String identity(ByteSlice content) {
    if (!TransferEncoding.isIdentity(part.encoding())) {
      add(DefectCode.INVALID_TRANSFER_ENCODING, "unknown " + shortened(part.encoding()));
    }
    return text(content);
  }

  private String decoded(TransferEncoding.Decoded decoded) {
    if (decoded.faulty()) {
      add(DefectCode.INVALID_TRANSFER_ENCODING, part.encoding());
    }
    return text(decoded.bytes());
  }

  private String text(ByteSlice bytes) {
    String outside = part.type().parameter("charset");
    String declared = outside.isBlank() && part.isHtml() ? HtmlCharset.of(bytes) : outside;
    Optional<Charset> charset = Charsets.named(declared);
    boolean plain =
        charset.isPresent() ? Charsets.containsAscii(charset.get()) : !Charsets.isUtf7(declared);
    return plain ? superset(bytes, declared, charset) : other(bytes, declared, charset);
  }

  /** Text in a charset in which ASCII is ASCII, or in one that is not known. */
  private String superset(ByteSlice bytes, String declared, Optional<Charset> charset) {
    TextMarks marks = TextMarks.of(bytes);
    String text;
    if (marks.isAscii() && marks.hasEscape() && Charsets.shifted(bytes).isPresent()) {
      text = chosen(declared, Charsets.shifted(bytes), bytes, true);
    } else if (marks.isAscii()) {
      if (charset.isEmpty() && !declared.isBlank()) {
        add(DefectCode.INVALID_CHARSET, "unknown charset " + shortened(declared));
      }
      text = new String(bytes.array, bytes.from, bytes.length(), ISO_8859_1);
    } else {
      text = chosen(declared, charset, bytes, false);
    }
    if (part.isHtml()) {
      return finished(HtmlText.of(cut(text)), false, true, false);
    }
    return finished(text, marks.hasCarriageReturn(), marks.hasQuotedFrom(), marks.hasFile());
  }

  private String other(ByteSlice bytes, String declared, Optional<Charset> charset) {
    Optional<String> utf7 = charset.isEmpty() ? Utf7.decode(bytes) : Optional.empty();
    String text = utf7.orElseGet(() -> chosen(declared, charset, bytes, bytes.isAscii()));
    return finished(part.isHtml() ? HtmlText.of(cut(text)) : text, true, true, true);
  }

  private String finished(String text, boolean ends, boolean quoted, boolean mayHoldFile) {
    file = mayHoldFile;
    String whole = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    String lines = ends ? lineEnds(whole) : whole;
    return mbox && quoted ? MboxQuoting.undo(lines) : lines;
  }

  private String cut(String html) {
    int max = defects.limits().count(Limit.HTML_BYTES);
    if (html.length() <= max) {
      return html;
    }
    defects.exceeded(Limit.HTML_BYTES, part.content().from);
    return html.substring(0, max);
  }

  private String chosen(
      String declared, Optional<Charset> charset, ByteSlice bytes, boolean ascii) {
    Optional<Charset> meant = charset.map(c -> Charsets.meant(c, bytes));
    Optional<String> text = meant.flatMap(c -> Charsets.strictly(c, bytes));
    if ((text.isEmpty() || !meant.equals(Charsets.named(declared))) && !declared.isBlank()) {
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
        .flatMap(c -> Charsets.strictly(c, bytes).filter(text -> isLikely(c, text)));
  }

  /** A few letters with accents amid Latin ones look Cyrillic, Greek or Hebrew to the detector. */
  private static boolean isLikely(Charset charset, String text) {
    if (charset.newEncoder().maxBytesPerChar() > 1) {
      return true;
    }
    long latin = text.chars().filter(c -> c < 128 && Character.isLetter(c)).count();
    long foreign = text.chars().filter(c -> c >= 0x370 && c < 0x700).count();
    return foreign == 0 || 2 * foreign > latin;
  }

  private String last(ByteSlice bytes) {
    String text = new String(bytes.array, bytes.from, bytes.length(), Charsets.WINDOWS_1252);
    if (text.indexOf('\ufffd') >= 0) {
      add(DefectCode.UNDECODABLE_BYTES, "windows-1252");
    }
    return text;
  }

  /** CR LF, CR CR LF (a CR LF that was written as text once more) and a lone CR become LF. */
  static String lineEnds(String text) {
    int first = text.indexOf('\r');
    if (first < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (int at = first; at >= 0; at = text.indexOf('\r', done)) {
      boolean pair = text.startsWith("\n", at + 1) || text.startsWith("\r\n", at + 1);
      out.append(text, done, at);
      if (!pair) {
        out.append('\n');
      }
      done = at + 1;
    }
    return out.append(text, done, text.length()).toString();
  }

  private static String shortened(String name) {
    return name.length() <= 40 ? name : name.substring(0, 40) + "…";
  }

  private void add(DefectCode code, String detail) {
    defects.add(code, part.content().from, detail);
  }
}
