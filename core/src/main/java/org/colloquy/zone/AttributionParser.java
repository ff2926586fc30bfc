package org.colloquy.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.message.Mailbox;

/**
 * Takes an attribution line apart. The verb ("wrote") splits it; the name stands on the side that
 * is not all date; an address stands beside the name. Needs no pattern for a whole line, so any
 * order of date, name and address is read.
 */
final class AttributionParser {
  static final AttributionParser STANDARD = new AttributionParser(Vocabulary.standard());

  /** Longer texts are prose. */
  private static final int MAX_LENGTH = 500;

  private static final int MAX_NAME_WORDS = 8;

  private final Vocabulary vocabulary;

  AttributionParser(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Reads one joined line; empty when it is no attribution line. */
  Optional<AttributionLine> parse(String text) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String line = trimEnds(text);
    Optional<Verb> verb = verbIn(line);
    if (verb.isPresent()) {
      return withVerb(line, verb.get());
    }
    return quoting(line).or(() -> verbless(line));
  }

  private record Verb(int begin, int end, boolean weak) {}

  private record Side(List<String> name, String address, boolean dated, boolean started) {
    boolean names() {
      return !name.isEmpty() || !address.isEmpty();
    }
  }

  private Optional<AttributionLine> withVerb(String line, Verb verb) {
    Side left = side(line.substring(0, verb.begin()), true);
    Side right = side(line.substring(verb.end()), false);
    boolean dated = left.dated() || right.dated();
    Side named = left.names() ? left : right;
    boolean sure = dated || !named.address().isEmpty();
    if (named.name().size() > MAX_NAME_WORDS || (verb.weak() && !sure)) {
      return Optional.empty();
    }
    if (!sure && !looksLikeName(named.name())) {
      return Optional.empty();
    }
    if (left.names() && right.names() && !right.dated() && !right.name().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new AttributionLine(mailbox(named), dated));
  }

  /** "Quoting Ada Ash &lt;ada@example.org&gt;:" */
  private Optional<AttributionLine> quoting(String line) {
    if (!line.regionMatches(true, 0, "quoting ", 0, 8)) {
      return Optional.empty();
    }
    Side side = side(line.substring(8), true);
    boolean sure = !side.address().isEmpty() || looksLikeName(side.name());
    return sure && side.names()
        ? Optional.of(new AttributionLine(mailbox(side), side.dated()))
        : Optional.empty();
  }

  /** "2015/1/5 Ada Ash &lt;ada@example.org&gt;": a date, a name and an address, and no verb. */
  private Optional<AttributionLine> verbless(String line) {
    if (line.isEmpty() || !startsLikeDate(line) || line.indexOf('@') < 0) {
      return Optional.empty();
    }
    Side side = side(line, true);
    return side.dated() && !side.address().isEmpty() && side.name().size() <= MAX_NAME_WORDS
        ? Optional.of(new AttributionLine(mailbox(side), true))
        : Optional.empty();
  }

  /** Reads the mailbox of a From field as programs print it: "Ada Ash [mailto:ada@example.org]". */
  Mailbox mailboxOf(String field) {
    int behalf = field.toLowerCase(Locale.ROOT).indexOf("on behalf of ");
    String value = behalf < 0 ? field : field.substring(behalf + "on behalf of ".length());
    return mailbox(side(value, true));
  }

  private static boolean startsLikeDate(String line) {
    return Character.isDigit(line.charAt(0)) || line.startsWith("[") || line.startsWith("On ");
  }

  private Optional<Verb> verbIn(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    if (lower.length() != line.length()) {
      return Optional.empty();
    }
    for (String verb : vocabulary.verbs()) {
      int at = lower.lastIndexOf(verb);
      if (at >= 0 && isWord(lower, at, at + verb.length())) {
        return Optional.of(new Verb(at, at + verb.length(), false));
      }
    }
    return sayingIn(lower);
  }

  private Optional<Verb> sayingIn(String lower) {
    int begin = lower.lastIndexOf(' ') + 1;
    return vocabulary.is("saying", lower.substring(begin))
        ? Optional.of(new Verb(begin, lower.length(), true))
        : Optional.empty();
  }

  /** Languages that put no space between words have letters on both sides. */
  private static boolean isWord(String text, int begin, int end) {
    boolean spaced = text.charAt(begin) < 0x2e80;
    return !spaced
        || ((begin == 0 || !Character.isLetterOrDigit(text.charAt(begin - 1)))
            && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end))));
  }

  private static String trimEnds(String text) {
    int begin = 0;
    int end = text.length();
    while (begin < end && " \t*-#|".indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    while (end > begin && " \t:：*.…-".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(begin, end);
  }

  /** Reads one side of the verb: the name is what stands nearest to the verb and is no date. */
  private Side side(String text, boolean nearEnd) {
    List<String> words = words(text);
    OptionalInt address = addressIn(words, nearEnd);
    List<String> name = new ArrayList<>();
    boolean dated = words.stream().anyMatch(this::isDated);
    if (address.isPresent()) {
      collect(words, address.getAsInt() - 1, -1, name);
      if (name.isEmpty()) {
        collect(words, address.getAsInt() + 1, 1, name);
      }
      return new Side(name, address(words.get(address.getAsInt())), dated, false);
    }
    collect(words, nearEnd ? words.size() - 1 : 0, nearEnd ? -1 : 1, name);
    return new Side(name, "", dated, false);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word :
        text.replace("[mailto:", "<").replace(" at ", "\u0001").split("[ \t\u00a0]+", 0)) {
      splitMasked(word, words);
    }
    return words;
  }

  /** "ada at example.org" is one address, "2015 at 10:15" is two words of a date. */
  private static void splitMasked(String word, List<String> words) {
    int mask = word.indexOf('\u0001');
    if (mask < 0) {
      if (!word.isEmpty()) {
        words.add(word);
      }
      return;
    }
    String host = word.substring(mask + 1);
    boolean address = mask > 0 && host.indexOf('.') > 0 && Character.isLetter(host.charAt(0));
    if (address) {
      words.add(word.replace('\u0001', '@'));
      return;
    }
    for (String part : word.split("\u0001", 0)) {
      if (!part.isEmpty()) {
        words.add(part);
      }
    }
  }

  /** The address beside the name; not the message id of "In article &lt;1@example.org&gt;, Ada". */
  private OptionalInt addressIn(List<String> words, boolean nearEnd) {
    for (int i = 0; i < words.size(); i++) {
      int at = nearEnd ? words.size() - 1 - i : i;
      if (isAddress(words.get(at))) {
        boolean cited =
            at > 0
                && List.of("article", "message")
                    .contains(bare(words.get(at - 1)).toLowerCase(Locale.ROOT));
        return cited ? OptionalInt.empty() : OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isAddress(String word) {
    int at = word.indexOf('@');
    return at > 0 && at < word.length() - 1;
  }

  private void collect(List<String> words, int from, int step, List<String> name) {
    for (int i = from; i >= 0 && i < words.size(); i += step) {
      String word = bare(words.get(i));
      if (word.isEmpty()) {
        continue;
      }
      if (isDated(words.get(i)) || isAddress(word) || isDateWord(word, words, i)) {
        return;
      }
      name.add(step < 0 ? 0 : name.size(), word);
    }
  }

  private static boolean isDigit(char c) {
    return Character.isDigit(c);
  }

  private boolean isDated(String word) {
    return word.indexOf('@') < 0 && word.chars().anyMatch(c -> isDigit((char) c));
  }

  /** A word of dates; a capital one within a name ("May Ash") counts as name behind a comma. */
  private boolean isDateWord(String word, List<String> words, int at) {
    String lower = word.toLowerCase(Locale.ROOT);
    String trimmed = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    boolean known = vocabulary.is("date", trimmed) || vocabulary.is("start", trimmed);
    boolean inName =
        at > 0 && words.get(at - 1).endsWith(",") && Character.isUpperCase(word.charAt(0));
    return known && !(inName && !words.get(at).endsWith(",") && !isWeekdayLike(words, at));
  }

  private boolean isWeekdayLike(List<String> words, int at) {
    return at + 1 < words.size()
        && (isDated(words.get(at + 1))
            || vocabulary.is("date", bare(words.get(at + 1)).toLowerCase(Locale.ROOT)));
  }

  private static String bare(String word) {
    int begin = 0;
    int end = word.length();
    while (begin < end && "\"'<>[](),;*_“”„‘’`:".indexOf(word.charAt(begin)) >= 0) {
      begin++;
    }
    while (end > begin && "\"'<>[](),;*_“”‘’`:".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(begin, end);
  }

  private static String address(String word) {
    String bare = bare(word);
    return bare.startsWith("mailto:") ? bare.substring(7) : bare;
  }

  private Mailbox mailbox(Side side) {
    String name = String.join(" ", side.name());
    boolean nobody = vocabulary.is("pronoun", name.toLowerCase(Locale.ROOT));
    return new Mailbox(nobody || isAddress(name) ? "" : name, side.address());
  }

  /** Without a date or an address, only capitals tell a name from prose. */
  private boolean looksLikeName(List<String> words) {
    if (words.isEmpty() || words.size() > 5) {
      return false;
    }
    if (words.size() == 1 && vocabulary.is("pronoun", words.get(0).toLowerCase(Locale.ROOT))) {
      return true;
    }
    return isCapital(words.get(0)) && words.stream().allMatch(w -> isCapital(w) || w.length() <= 3);
  }

  private static boolean isCapital(String word) {
    int first = word.codePointAt(0);
    return Character.isUpperCase(first)
        || (!Character.isLowerCase(first) && Character.isLetter(first));
  }
}
