package org.colloquy.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
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
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("gb_2312-80", "GB18030"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("iso-8859-8-i", "ISO-8859-8"),
          Map.entry("cp-850", "IBM850"),
          Map.entry("ansi_x3.4-1968", "US-ASCII"),
          Map.entry("ascii", "US-ASCII"));

  private static final Set<String> SUPERSETS =
      Set.of("US-ASCII", "UTF-8", "GB18030", "Big5", "KOI8-R", "x-windows-949");

  private Charsets() {}

  /** The charset of that name, empty when this machine knows none. */
  static Optional<Charset> named(String name) {
    String key = name.strip().toLowerCase(Locale.ROOT);
    if (key.isEmpty() || key.length() > MAX_NAME) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(IN_USE.getOrDefault(key, key)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
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

  /** Text of a few words without a declared charset: UTF-8 if it fits, else windows-1252. */
  static String guess(ByteSlice bytes) {
    return strictly(UTF_8, bytes)
        .orElseGet(() -> new String(bytes.array, bytes.from, bytes.length(), WINDOWS_1252));
  }
}
