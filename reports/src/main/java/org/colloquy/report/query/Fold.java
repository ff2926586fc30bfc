package org.colloquy.report.query;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text as it is compared: without case and accents, white space as one blank. Marks that are part
 * of a letter in Indic, Hebrew, Arabic or Japanese writing stay. The same rules stand in {@code
 * query.js}.
 */
final class Fold {

  private Fold() {}

  static String of(String text) {
    return collapsed(isAscii(text) ? text.toLowerCase(Locale.ROOT) : plain(text));
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /** Compatibility forms taken apart, then lower case, then without accents. */
  private static String plain(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (!isAccent(c)) {
        append(c, plain);
      }
    }
    return plain.toString();
  }

  /** The blocks of combining marks that go with any script. */
  private static boolean isAccent(char c) {
    return (c >= 0x0300 && c <= 0x036F)
        || (c >= 0x1AB0 && c <= 0x1AFF)
        || (c >= 0x1DC0 && c <= 0x1DFF)
        || (c >= 0x20D0 && c <= 0x20FF)
        || (c >= 0xFE20 && c <= 0xFE2F);
  }

  /** Letters of names that Unicode does not take apart. */
  private static void append(char c, StringBuilder plain) {
    switch (c) {
      case 'ø' -> plain.append('o');
      case 'ł' -> plain.append('l');
      case 'đ', 'ð' -> plain.append('d');
      case 'ħ' -> plain.append('h');
      case 'ı' -> plain.append('i');
      case 'ς' -> plain.append('σ');
      case 'ß' -> plain.append("ss");
      case 'æ' -> plain.append("ae");
      case 'œ' -> plain.append("oe");
      case 'þ' -> plain.append("th");
      default -> plain.append(c);
    }
  }

  private static String collapsed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ') {
        gap = out.length() > 0;
        continue;
      }
      if (gap) {
        out.append(' ');
        gap = false;
      }
      out.append(c);
    }
    return out.toString();
  }
}
