package org.colloquy.message;

import java.util.Optional;

/**
 * UTF-7 (RFC 2152), read strictly: text that is not UTF-7 to the letter is left to another charset.
 *
 * <pre>{@code
 * Hi Mom -+Jjo--!      Hi Mom -☺-!
 * 1 +- 1               1 + 1
 * }</pre>
 */
final class Utf7 {

  /** Sets D and O of the RFC, and white space of rule 3: what may stand for itself. */
  private static final String DIRECT_SIGNS = "'(),-./:?!\"#$%&*;<=>@[]^_`{|} \t\r\n";

  private final ByteSlice bytes;
  private final StringBuilder text;
  private int at;

  private Utf7(ByteSlice bytes) {
    this.bytes = bytes;
    this.text = new StringBuilder(bytes.length());
    this.at = bytes.from;
  }

  /** The text, or empty when a byte does not fit. */
  static Optional<String> decode(ByteSlice bytes) {
    Utf7 utf7 = new Utf7(bytes);
    return utf7.isRead() ? Optional.of(utf7.text.toString()) : Optional.empty();
  }

  private boolean isRead() {
    boolean fits = true;
    while (fits && at < bytes.to) {
      byte next = bytes.array[at++];
      fits = next == '+' ? isShiftRead() : isDirect(next);
      if (fits && next != '+') {
        text.append((char) next);
      }
    }
    return fits && hasWholePairs();
  }

  private static boolean isDirect(byte b) {
    return isLetterOrDigit(b) || (b > 0 && DIRECT_SIGNS.indexOf(b) >= 0);
  }

  private static boolean isLetterOrDigit(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9');
  }

  /** Reads what stands behind a plus: UTF-16 in base64, up to what is no base64. */
  private boolean isShiftRead() {
    int first = at;
    int bits = 0;
    int count = 0;
    while (at < bytes.to && sextet(bytes.array[at]) >= 0) {
      bits = (bits << 6) | sextet(bytes.array[at++]);
      count += 6;
      if (count >= 16) {
        count -= 16;
        text.append((char) (bits >>> count));
        bits &= (1 << count) - 1;
      }
    }
    return isShiftEnded(first) && count < 6 && bits == 0;
  }

  /** A minus ends a shift and is swallowed; right behind the plus it makes that a plus. */
  private boolean isShiftEnded(int first) {
    boolean empty = at == first;
    boolean minus = at < bytes.to && bytes.array[at] == '-';
    if (minus) {
      at++;
    }
    if (minus && empty) {
      text.append('+');
    }
    return minus || !empty;
  }

  /** The value of a character of base64, or -1. */
  private static int sextet(byte b) {
    if (b >= 'A' && b <= 'Z') {
      return b - 'A';
    }
    if (b >= 'a' && b <= 'z') {
      return b - 'a' + 26;
    }
    if (b >= '0' && b <= '9') {
      return b - '0' + 52;
    }
    return b == '+' ? 62 : b == '/' ? 63 : -1;
  }

  private boolean hasWholePairs() {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        boolean pair =
            i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
        if (!pair) {
          return false;
        }
        i++;
      }
    }
    return true;
  }
}
