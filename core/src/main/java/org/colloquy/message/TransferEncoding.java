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
    return value.substring(0, end).strip().toLowerCase(Locale.ROOT);
  }

  /** Whether text in this encoding must be decoded. */
  static boolean isEncoded(String name) {
    return name.equals("base64") || name.equals("quoted-printable");
  }

  /** Whether text in this encoding stands as it is. */
  static boolean isIdentity(String name) {
    return switch (name) {
      case "", "7bit", "8bit", "binary", "7-bit", "8-bit" -> true;
      default -> false;
    };
  }

  static ByteSlice base64(String text) {
    return base64(ByteSlice.of(text.getBytes(UTF_8))).bytes();
  }

  static ByteSlice quotedPrintable(String text) {
    return quotedPrintable(ByteSlice.of(text.getBytes(UTF_8))).bytes();
  }

  /**
   * Base64: bytes outside the alphabet are passed over, a padded group may be followed by more. A
   * later line of words ends it: what a list put behind the encoded text.
   */
  static Decoded base64(ByteSlice text) {
    TransferEncoding run = new TransferEncoding(text.length() / 4 * 3 + 3);
    int start = text.from;
    while (start < text.to) {
      int end = ByteSlice.lineEnd(text.array, start, text.to);
      if (run.size > 0 && isWords(text.array, start, end)) {
        run.faulty = true;
        break;
      }
      run.base64Line(text.array, start, end);
      start = end + 1;
    }
    run.faulty |= run.sextets != 0;
    run.endGroup();
    return run.result();
  }

  private static boolean isWords(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean inside = i > from && i + 2 < to;
      if ((bytes[i] == ' ' && inside) || (bytes[i] > ' ' && BASE64[bytes[i]] == -1)) {
        return true;
      }
    }
    return false;
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
    int end = lineEnd < to && bytes[lineEnd] == '\r' ? lineEnd + 1 : lineEnd;
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
