package org.colloquy.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;

/** How the names of files are spelled and ordered, the same on every machine. */
final class FolderNames {

  /**
   * Names that are a number, also with ".git" behind it, come first and by their number: 0.git,
   * 1.git, 10.git. The others follow by code unit.
   */
  static final Comparator<String> ORDER = FolderNames::compare;

  private static final String GIT = ".git";

  private FolderNames() {}

  /** Whether the name is that of an epoch of a public-inbox, or of a mail of an MH folder. */
  static boolean isNumber(String name) {
    String digits = stem(name);
    return !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String stem(String name) {
    return name.endsWith(GIT) ? name.substring(0, name.length() - GIT.length()) : name;
  }

  private static int compare(String a, String b) {
    boolean numbers = isNumber(a);
    if (numbers != isNumber(b)) {
      return numbers ? -1 : 1;
    }
    int byValue = numbers ? compareNumbers(digits(a), digits(b)) : 0;
    return byValue == 0 ? a.compareTo(b) : byValue;
  }

  private static int compareNumbers(String a, String b) {
    int byLength = Integer.compare(a.length(), b.length());
    return byLength == 0 ? a.compareTo(b) : byLength;
  }

  private static String digits(String name) {
    String digits = stem(name);
    int zeros = 0;
    while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
      zeros++;
    }
    return digits.substring(zeros);
  }

  /**
   * The last name of a path. Java writes U+FFFD for bytes that the locale does not know, which
   * makes two names one; here UTF-8 is read in any locale, and other bytes become {@code \xff}. In
   * a name that has such a byte, or looks as if it had, backslashes are doubled: so no two are one.
   */
  static String of(Path path) {
    Path last = path.getFileName();
    String name = last == null ? "" : last.toString();
    return name.indexOf('\ufffd') < 0 ? unambiguous(name) : spell(rawBytes(path));
  }

  private static String unambiguous(String name) {
    return name.contains("\\x") ? name.replace("\\", "\\\\") : name;
  }

  /** Only the URI of a path shows its bytes. */
  private static ByteBuffer rawBytes(Path path) {
    String raw = path.toUri().getRawPath();
    String whole = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = whole.lastIndexOf('/') + 1; i < whole.length(); i++) {
      if (whole.charAt(i) == '%') {
        bytes.write(Integer.parseInt(whole, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.write(whole.charAt(i));
      }
    }
    return ByteBuffer.wrap(bytes.toByteArray());
  }

  private static String spell(ByteBuffer bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    try {
      return unambiguous(decoder.decode(bytes.duplicate()).toString());
    } catch (CharacterCodingException e) {
      return spellOdd(bytes, decoder);
    }
  }

  private static String spellOdd(ByteBuffer bytes, CharsetDecoder decoder) {
    StringBuilder name = new StringBuilder();
    CharBuffer out = CharBuffer.allocate(bytes.remaining() + 1);
    while (true) {
      CoderResult result = decoder.reset().decode(bytes, out, true);
      name.append(out.flip().toString().replace("\\", "\\\\"));
      out.clear();
      if (!result.isError()) {
        return name.toString();
      }
      for (int i = 0; i < result.length(); i++) {
        name.append("\\x%02x".formatted(bytes.get() & 0xff));
      }
    }
  }
}
