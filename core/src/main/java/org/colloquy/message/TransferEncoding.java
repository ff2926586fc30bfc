package org.colloquy.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Locale;
import org.colloquy.text.EightBytes;

/**
 * The content transfer encodings of RFC 2045, section 6, read as far as they can be read. One pass,
 * no state between calls.
 */
final class TransferEncoding {

  private static final byte[] BASE64 = new byte[256];
  private static final byte PAD = -2;

  /** Letters of a line that is no word. */
  private static final int MIN_SURE = 40;

  static {
    Arrays.fill(BASE64, (byte) -1);
    String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (int i = 0; i < alphabet.length(); i++) {
      BASE64[alphabet.charAt(i)] = (byte) i;
    }
    BASE64['='] = PAD;
  }

  private final byte[] out;
  private int size;
  private int group;
  private int sextets;
  private boolean faulty;

  private TransferEncoding(int capacity) {
    out = new byte[capacity];
  }

  /**
   * Decoded bytes.
   *
   * @param bytes what could be read
   * @param faulty whether something could not
   */
  record Decoded(ByteSlice bytes, boolean faulty) {}

  /** The Content-Transfer-Encoding in lower case, "" without one. */
  static String name(HeaderBlock header) {
    String value = header.first(FieldName.CONTENT_TRANSFER_ENCODING);
    int end = 0;
    while (end < value.length() && value.charAt(end) != ';' && value.charAt(end) != '(') {
      end++;
    }
    return usual(value.substring(0, end).strip().toLowerCase(Locale.ROOT));
  }

  /** The name that is meant by one that programs write. */
  private static String usual(String name) {
    return switch (name) {
      case "7bit", "8bit", "quoted-printable", "base64" -> name;
      case "\"base64\"", "base-64", "base_64", "base 64", "b64" -> "base64";
      case "\"quoted-printable\"",
          "quoted_printable",
          "quoted/printable",
          "quotedprintable",
          "quoted printable",
          "quote-printable",
          "qp" ->
          "quoted-printable";
      case "x-uuencode", "x-uue", "uue" -> "uuencode";
      default -> name;
    };
  }

  /** Whether text in this encoding must be decoded. */
  static boolean isEncoded(String name) {
    return name.equals("base64") || name.equals("quoted-printable") || name.equals("uuencode");
  }

  /** Whether text in this encoding stands as it is. */
  static boolean isIdentity(String name) {
    return switch (name) {
      case "", "7bit", "8bit", "binary", "7-bit", "8-bit", "7 bit", "8 bit", "7bits", "8bits" ->
          true;
      default -> false;
    };
  }

  /** The bytes of an encoded word. */
  static ByteSlice base64(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    TransferEncoding run = new TransferEncoding(bytes.length / 4 * 3 + 3);
    run.base64Line(bytes, 0, bytes.length);
    run.endGroup();
    return run.result().bytes();
  }

  static ByteSlice quotedPrintable(String text) {
    return quotedPrintable(ByteSlice.of(text.getBytes(UTF_8))).bytes();
  }

  /**
   * Base64: bytes outside the alphabet are passed over, a padded group may be followed by more.
   * Lines of words stand as they are: what a list put before or behind the encoded text, or a text
   * that never was encoded.
   */
  static Decoded base64(ByteSlice text) {
    TransferEncoding run = new TransferEncoding(text.length() + 2);
    boolean words = false;
    int start = text.from;
    while (start < text.to) {
      int end = ByteSlice.lineEnd(text.array, start, text.to);
      boolean data =
          words ? isSurelyBase64(text.array, start, end) : !isWords(text.array, start, end);
      if (data) {
        run.base64Line(text.array, start, end);
      } else {
        run.words(text.array, start, Math.min(end + 1, text.to), !words);
      }
      words = !data;
      start = end + 1;
    }
    run.faulty |= run.sextets != 0;
    run.endGroup();
    return run.result();
  }

  /** Copies a line, onto a line of its own where words begin. */
  private void words(byte[] bytes, int from, int to, boolean begin) {
    faulty = true;
    endGroup();
    if (begin && size > 0 && out[size - 1] != '\n') {
      out[size++] = '\n';
    }
    System.arraycopy(bytes, from, out, size, to - from);
    size += to - from;
  }

  /** Words stand apart, or have signs that the alphabet has not; a few of those are damage. */
  private static boolean isWords(byte[] bytes, int from, int to) {
    int others = 0;
    for (int i = from; i < to; i++) {
      if (bytes[i] == ' ' && i > from && i + 2 < to) {
        return true;
      }
      others += bytes[i] != ' ' && bytes[i] != '\r' && BASE64[bytes[i] & 0xff] == -1 ? 1 : 0;
    }
    return 4 * others > to - from;
  }

  /** Among words only a long line of whole groups is encoded. */
  private static boolean isSurelyBase64(byte[] bytes, int from, int to) {
    int end = to > from && bytes[to - 1] == '\r' ? to - 1 : to;
    for (int i = from; i < end; i++) {
      if (BASE64[bytes[i] & 0xff] == -1) {
        return false;
      }
    }
    return end - from >= MIN_SURE && (end - from) % 4 == 0;
  }

  private void base64Line(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      int value = BASE64[bytes[i] & 0xff];
      if (value >= 0) {
        group = group << 6 | value;
        if (++sextets == 4) {
          put3();
        }
      } else if (value == PAD) {
        endGroup();
      } else {
        faulty |= bytes[i] > ' ' || bytes[i] < 0;
      }
    }
  }

  private void put3() {
    out[size++] = (byte) (group >> 16);
    out[size++] = (byte) (group >> 8);
    out[size++] = (byte) group;
    sextets = 0;
  }

  private void endGroup() {
    if (sextets == 2) {
      out[size++] = (byte) (group >> 4);
    } else if (sextets == 3) {
      out[size++] = (byte) (group >> 10);
      out[size++] = (byte) (group >> 2);
    } else {
      faulty |= sextets == 1;
    }
    sextets = 0;
  }

  /**
   * Quoted-printable: an "=" that begins no code stands for itself. White space at line ends, which
   * RFC 2045 (section 6.7, rule 3) lets a decoder delete, is kept: it makes signature separators.
   */
  static Decoded quotedPrintable(ByteSlice text) {
    TransferEncoding run = new TransferEncoding(text.length());
    byte[] bytes = text.array;
    int to = text.to;
    int i = text.from;
    while (i < to) {
      int code = EightBytes.find(bytes, i, to, '=');
      System.arraycopy(bytes, i, run.out, run.size, code - i);
      run.size += code - i;
      i = code < to ? run.code(bytes, code, to) : to;
    }
    return run.result();
  }

  private int code(byte[] bytes, int i, int to) {
    int high = i + 2 < to ? hex(bytes[i + 1]) : -1;
    int low = i + 2 < to ? hex(bytes[i + 2]) : -1;
    if (high >= 0 && low >= 0) {
      out[size++] = (byte) (high << 4 | low);
      return i + 3;
    }
    int end = blankEnd(bytes, i + 1, to);
    if (isLineEnd(bytes, end, to)) {
      return softBreakEnd(bytes, end, to);
    }
    faulty = true;
    out[size++] = '=';
    return i + 1;
  }

  private static int hex(byte b) {
    if (b >= '0' && b <= '9') {
      return b - '0';
    }
    int letter = b | 0x20;
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
  }

  private static int softBreakEnd(byte[] bytes, int lineEnd, int to) {
    int end = lineEnd;
    while (end < to && bytes[end] == '\r') {
      end++;
    }
    return end < to && bytes[end] == '\n' ? end + 1 : end;
  }

  private static int blankEnd(byte[] bytes, int from, int to) {
    int end = from;
    while (end < to && (bytes[end] == ' ' || bytes[end] == '\t')) {
      end++;
    }
    return end;
  }

  private static boolean isLineEnd(byte[] bytes, int at, int to) {
    return at >= to || bytes[at] == '\n' || bytes[at] == '\r';
  }

  private Decoded result() {
    return new Decoded(new ByteSlice(out, 0, size), faulty);
  }
}
