package org.colloquy.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Charsets by the names that mails give them, and what stands in for those that do not fit. */
final class Charsets {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** What decoders put where bytes do not fit. */
  private static final char REPLACEMENT = '\ufffd';

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
          Map.entry("iso-2022-jp", "x-windows-iso2022jp"),
          Map.entry("iso-8859-8-i", "iso-8859-8"),
          Map.entry("cp-850", "ibm850"),
          Map.entry("ansi_x3.4-1968", "us-ascii"),
          Map.entry("ascii", "us-ascii"),
          Map.entry("cp65001", "utf-8"),
          Map.entry("unicode-1-1-utf-8", "utf-8"),
          Map.entry("utf8mb4", "utf-8"),
          Map.entry("cp-1252", "windows-1252"),
          Map.entry("windows1252", "windows-1252"),
          Map.entry("x-cp1252", "windows-1252"),
          Map.entry("win-1251", "windows-1251"),
          Map.entry("windows1251", "windows-1251"),
          Map.entry("x-cp1251", "windows-1251"),
          Map.entry("x-mac-roman", "x-macroman"),
          Map.entry("macintosh", "x-macroman"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("x-gbk", "gb18030"),
          Map.entry("x-euc-jp", "euc-jp"),
          Map.entry("x-big5", "big5"),
          Map.entry("x-x-big5", "big5"),
          Map.entry("cn-big5", "big5"),
          Map.entry("cn-gb", "gb18030"),
          Map.entry("gb_2312", "gb18030"),
          Map.entry("euc-cn", "gb18030"),
          Map.entry("csgb2312", "gb18030"),
          Map.entry("chinese", "gb18030"),
          Map.entry("cp936", "gb18030"),
          Map.entry("ks_c_5601", "x-windows-949"),
          Map.entry("ks_c_5601-1989", "x-windows-949"),
          Map.entry("ksc5601", "x-windows-949"),
          Map.entry("ksc_5601", "x-windows-949"),
          Map.entry("korean", "x-windows-949"),
          Map.entry("uhc", "x-windows-949"),
          Map.entry("cp949", "x-windows-949"),
          Map.entry("windows-949", "x-windows-949"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("ms_kanji", "windows-31j"),
          Map.entry("csiso2022jp", "x-windows-iso2022jp"),
          Map.entry("latin-1", "iso-8859-1"),
          Map.entry("latin1", "iso-8859-1"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("windows-874", "x-windows-874"),
          Map.entry("us-ascii-1", "us-ascii"),
          Map.entry("ansi", "windows-1252"),
          Map.entry("usascii", "us-ascii"));

  /** The code that begins a shift of ISO-2022. */
  static final char ESCAPE = '\u001b';

  /** How families of charsets are misspelt: "iso8859_15", "utf 8", "cp-1251", "win1252". */
  private static final Pattern SPELLING =
      Pattern.compile(
          "(?<iso>(?:x-)?iso[-_ ]?8859[-_ ]?(?<part>\\d{1,2})(?:\\D.*)?)"
              + "|(?<utf>utf[-_ ]?8.*)"
              + "|(?:x-|ms-?)?(?:cp|win|windows)[-_ ]?(?<page>125\\d)");

  /** What the JDK is asked for one by one: to gather all names takes longer than many a run. */
  private static final Set<String> USUAL =
      Set.of(
          "utf-8",
          "us-ascii",
          "utf8",
          "iso-8859-2",
          "iso-8859-15",
          "windows-1250",
          "windows-1251",
          "windows-1252",
          "windows-1254",
          "koi8-r",
          "gb18030",
          "big5",
          "x-windows-949",
          "windows-31j",
          "x-windows-iso2022jp",
          "euc-jp");

  private static final Set<String> SUPERSETS =
      Set.of("US-ASCII", "UTF-8", "GB18030", "Big5", "KOI8-R", "x-windows-949");

  private Charsets() {}

  /**
   * All names in lower case, gathered once: to ask the JDK for a name that it does not know is slow
   * enough to matter in a mail that has thousands of them.
   */
  private static final class Known {

    static final Map<String, Charset> BY_NAME = byName();

    private static Map<String, Charset> byName() {
      Map<String, Charset> byName = new HashMap<>();
      for (Charset charset : Charset.availableCharsets().values()) {
        byName.put(charset.name().toLowerCase(Locale.ROOT), charset);
        for (String alias : charset.aliases()) {
          byName.putIfAbsent(alias.toLowerCase(Locale.ROOT), charset);
        }
      }
      return Map.copyOf(byName);
    }
  }

  /** The charset of that name, empty when this machine knows none. */
  static Optional<Charset> named(String name) {
    String key = name.strip().toLowerCase(Locale.ROOT);
    if (key.isEmpty() || key.length() > MAX_NAME) {
      return Optional.empty();
    }
    return switch (key) {
      case "utf-8" -> Optional.of(UTF_8);
      case "us-ascii" -> Optional.of(US_ASCII);
      case "iso-8859-1" -> Optional.of(ISO_8859_1);
      default -> inUse(IN_USE.getOrDefault(key, key)).or(() -> misspelt(key));
    };
  }

  private static Optional<Charset> misspelt(String key) {
    String plain = QUOTES.trimFrom(key);
    Matcher spelling = SPELLING.matcher(plain);
    if (!spelling.matches()) {
      return plain.equals(key) ? Optional.empty() : named(plain);
    }
    if (spelling.group("utf") != null) {
      return Optional.of(UTF_8);
    }
    String part = spelling.group("part");
    String name = part == null ? "windows-" + spelling.group("page") : "iso-8859-" + part;
    return inUse(IN_USE.getOrDefault(name, name));
  }

  private static final CharMatcher QUOTES = CharMatcher.anyOf("\"',;= ");

  private static Optional<Charset> inUse(String key) {
    return USUAL.contains(key)
        ? Optional.of(Charset.forName(key))
        : Optional.ofNullable(Known.BY_NAME.get(key));
  }

  /** Whether a name is one of UTF-7, which no charset of the JDK reads. */
  static boolean isUtf7(String name) {
    return name.length() < MAX_NAME && name.regionMatches(true, name.length() - 5, "utf-7", 0, 5);
  }

  /** Whether bytes below 128 are always ASCII: not so in UTF-16, ISO-2022 and their like. */
  static boolean containsAscii(Charset charset) {
    String name = charset.name();
    return name.startsWith("ISO-8859")
        || name.startsWith("windows-125")
        || SUPERSETS.contains(name);
  }

  /**
   * The charset that is meant by a declared one: UTF-8 where every byte fits it, which text in one
   * byte a letter does not by chance; windows-1252 where the control characters of ISO-8859-1 would
   * stand in text (so does the Encoding Standard of WHATWG).
   */
  static Charset meant(Charset declared, ByteSlice bytes) {
    String name = declared.name();
    boolean latin = name.startsWith("ISO-8859") || name.startsWith("windows-125");
    if ((latin || name.startsWith("KOI8")) && isUtf8(bytes)) {
      return UTF_8;
    }
    boolean sibling = declared.equals(ISO_8859_1) || name.equals("ISO-8859-15");
    return sibling && hasControls(bytes) && strictly(WINDOWS_1252, bytes).isPresent()
        ? WINDOWS_1252
        : declared;
  }

  private static boolean isUtf8(ByteSlice bytes) {
    int i = bytes.from;
    while (i < bytes.to && bytes.array[i] >= 0) {
      i++;
    }
    boolean begins = i + 1 < bytes.to && bytes.array[i + 1] < -64;
    return begins && (bytes.array[i] & 0xff) >= 0xc2 && strictly(UTF_8, bytes).isPresent();
  }

  private static boolean hasControls(ByteSlice bytes) {
    for (int i = bytes.from; i < bytes.to; i++) {
      if (bytes.array[i] < -96) {
        return true;
      }
    }
    return false;
  }

  /** The charset of ISO-2022 whose escape sequences stand in ASCII, if any do. */
  static Optional<Charset> shifted(ByteSlice bytes) {
    for (int i = bytes.from; i + 3 < bytes.to; i++) {
      if (bytes.array[i] == ESCAPE && bytes.array[i + 1] == '$') {
        return switch (bytes.array[i + 2]) {
          case 'B', '@', '(' -> named("iso-2022-jp");
          case ')' -> named(bytes.array[i + 3] == 'C' ? "iso-2022-kr" : "iso-2022-cn");
          default -> Optional.empty();
        };
      }
    }
    return Optional.empty();
  }

  /** The text, or empty when a byte does not fit the charset. */
  static Optional<String> strictly(Charset charset, ByteSlice bytes) {
    String text = new String(bytes.array, bytes.from, bytes.length(), charset);
    return text.indexOf(REPLACEMENT) < 0 ? Optional.of(text) : checked(charset, bytes);
  }

  /** What decodes to U+FFFD may be a fault or that very character. */
  private static Optional<String> checked(Charset charset, ByteSlice bytes) {
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
      bad += c == REPLACEMENT ? 1 : 0;
      good += c > 127 && c != REPLACEMENT ? 1 : 0;
    }
    return good > 2 * bad || bytes.isAscii() ? Optional.of(text) : Optional.empty();
  }

  /** Text of a few words in a charset that may be unknown or wrong. */
  static String decode(String name, ByteSlice bytes) {
    Optional<Charset> charset = named(name).map(c -> meant(c, bytes));
    return charset
        .flatMap(c -> strictly(c, bytes))
        .or(() -> isUtf7(name) ? Utf7.decode(bytes) : Optional.empty())
        .or(() -> strictly(UTF_8, bytes))
        .or(() -> charset.flatMap(c -> mostly(c, bytes)))
        .orElseGet(() -> guess(bytes, Optional.empty()));
  }

  /**
   * Text of a few words without a declared charset: UTF-8 if it fits, else one that is declared
   * elsewhere, else UTF-8 if most fits, else windows-1252.
   */
  static String guess(ByteSlice bytes, Optional<Charset> elsewhere) {
    return strictly(UTF_8, bytes)
        .or(() -> elsewhere.map(c -> meant(c, bytes)).flatMap(c -> strictly(c, bytes)))
        .or(() -> mostly(UTF_8, bytes))
        .orElseGet(() -> new String(bytes.array, bytes.from, bytes.length(), WINDOWS_1252));
  }
}
