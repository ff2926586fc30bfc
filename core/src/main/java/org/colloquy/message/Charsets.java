package org.colloquy.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Charsets by the names that mails give them, and what stands in for those that do not fit. */
final class Charsets {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Longer names are nobody's charset. */
  private static final int MAX_NAME = 40;

  /** Names that are in use and that the JDK does not know, or reads too narrowly. */
  private static final Map<String, String> IN_USE =
      Map.ofEntries(
          Map.entry("gb2312", "gb18030"),
          Map.entry("gbk", "gb18030"),
          Map.entry("gb_2312-80", "gb18030"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("iso-2022-jp", "x-windows-50221"),
          Map.entry("iso-8859-8-i", "iso-8859-8"),
          Map.entry("cp-850", "ibm850"),
          Map.entry("ansi_x3.4-1968", "us-ascii"),
          Map.entry("ascii", "us-ascii"));

  private static final Set<String> SUPERSETS =
      Set.of("US-ASCII", "UTF-8", "GB18030", "Big5", "KOI8-R", "x-windows-949");

  private Charsets() {}

  /**
   * All names in lower case, gathered once: to ask the JDK for a name that it does not know is slow
   * enough to matter in a mail that has thousands of them.
   */
  private static final class Known {

    static final Map<String, Charset> BY_NAME = new HashMap<>();

    static {
      for (Charset charset : Charset.availableCharsets().values()) {
        BY_NAME.put(charset.name().toLowerCase(Locale.ROOT), charset);
        for (String alias : charset.aliases()) {
          BY_NAME.putIfAbsent(alias.toLowerCase(Locale.ROOT), charset);
        }
      }
    }
  }

  /** The charset of that name, empty when this machine knows none. */
  static Optional<Charset> named(String name) {
    String key = name.strip().toLowerCase(Locale.ROOT);
    if (key.isEmpty() || key.length() > MAX_NAME) {
      return Optional.empty();
    }
    return Optional.ofNullable(Known.BY_NAME.get(IN_USE.getOrDefault(key, key)));
  }

  /** Whether bytes below 128 are always ASCII: not so in UTF-16, ISO-2022 and their like. */
  static boolean containsAscii(Charset charset) {
    String name = charset.name();
    return name.startsWith("ISO-8859")
        || name.startsWith("windows-125")
        || SUPERSETS.contains(name);
  }

  /** The text, or empty when a byte does not fit the charset. */
  static Optional<String> strictly(Charset charset, ByteSlice bytes) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes.array, bytes.from, bytes.length()))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The text, with U+FFFD for what does not fit, if most of what is not ASCII does fit. */
  static Optional<String> mostly(Charset charset, ByteSlice bytes) {
    String text = new String(bytes.array, bytes.from, bytes.length(), charset);
    int good = 0;
    int bad = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      bad += c == '\ufffd' ? 1 : 0;
      good += c > 127 && c != '\ufffd' ? 1 : 0;
    }
    return good > 2 * bad || bytes.isAscii() ? Optional.of(text) : Optional.empty();
  }

  /** Text of a few words without a declared charset: UTF-8 if it fits, else windows-1252. */
  static String guess(ByteSlice bytes) {
    return strictly(UTF_8, bytes)
        .orElseGet(() -> new String(bytes.array, bytes.from, bytes.length(), WINDOWS_1252));
  }
}
