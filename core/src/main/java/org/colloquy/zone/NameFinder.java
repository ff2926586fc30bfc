package org.colloquy.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds name and address on one side of the verb of an attribution line. The name is what stands
 * nearest to the verb, or to the address, and is no part of a date.
 */
final class NameFinder {
  private static final SignSet WRAPPING = SignSet.of("\"'<>[](),;*_`:?");
  private static final String FOREIGN_WRAPPING = "“”„‘’";
  private static final int ASCII = 128;

  /** Supercite puts it between the short name and the full one. */
  private static final String HANDLE = "==";

  private final Vocabulary vocabulary;
  private final Set<String> languages;

  /** Knows the words of dates in these languages; none at all where no date can stand. */
  NameFinder(Vocabulary vocabulary, Set<String> languages) {
    this.vocabulary = vocabulary;
    this.languages = languages;
  }

  /**
   * What one side holds.
   *
   * @param name the words of the name, in their order
   * @param address the address, or ""
   * @param dated whether a number stands outside the address
   */
  record Found(List<String> name, String address, boolean dated) {
    boolean names() {
      return !name.isEmpty() || !address.isEmpty();
    }
  }

  /** Reads what stands before the verb. */
  Found before(String text) {
    return find(words(text), true);
  }

  /** Reads what stands behind the verb. */
  Found behind(String text) {
    return find(words(text), false);
  }

  /** Whether a text holds nothing but numbers and the words of dates. */
  boolean isDate(String text) {
    return words(text).stream()
        .allMatch(w -> isNumber(w) || isOfDates(bare(w).toLowerCase(Locale.ROOT)));
  }

  private Found find(List<String> words, boolean nearEnd) {
    boolean dated = holdsNumber(words);
    OptionalInt address = addressIn(words, nearEnd);
    if (address.isEmpty() && isNameWithNumber(words)) {
      return new Found(words.stream().map(NameFinder::bare).toList(), "", false);
    }
    if (address.isEmpty()) {
      return new Found(collect(words, nearEnd ? words.size() - 1 : 0, nearEnd ? -1 : 1), "", dated);
    }
    int at = address.getAsInt();
    List<String> name = collect(words, at - 1, -1);
    if (name.isEmpty()) {
      name = collect(words, at + 1, 1);
    }
    return new Found(name, address(words.get(at)), dated);
  }

  /** "Lamp 2000": words with capitals and one number behind them, and no date at all. */
  private boolean isNameWithNumber(List<String> words) {
    int last = words.size() - 1;
    if (last < 1 || last > 2 || !isDigits(bare(words.get(last)))) {
      return false;
    }
    return words.subList(0, last).stream()
        .allMatch(
            w ->
                Character.isUpperCase(w.charAt(0))
                    && w.chars().allMatch(Character::isLetter)
                    && !isOfDates(w.toLowerCase(Locale.ROOT)));
  }

  private static boolean isDigits(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }

  private List<String> words(String text) {
    List<String> words = new ArrayList<>();
    String plain =
        withoutHidden(withoutHostless(withoutSenders(text)))
            .replace("[mailto:", "<")
            .replace("<", " <")
            .replace('，', ',')
            .replace('、', ',')
            .replace('،', ',')
            .replace(",", ", ")
            .replace(" at ", "\u0001");
    int begin = 0;
    while (begin < plain.length()) {
      int end = begin;
      while (end < plain.length() && !isSpace(plain.charAt(end))) {
        end++;
      }
      String word = plain.substring(begin, end);
      if (!word.isEmpty() && !isRepeated(word, words)) {
        splitMasked(word, words);
      }
      begin = end + 1;
    }
    return words;
  }

  /** "Ada Ash &lt;ada at ...&gt;": some archives hide the host, and what is left is no address. */
  private static String withoutHidden(String text) {
    int end = text.indexOf(" at ...>");
    int begin = end < 0 ? -1 : text.lastIndexOf('<', end);
    return begin < 0 ? text : text.substring(0, begin) + text.substring(end + " at ...>".length());
  }

  /**
   * "Lamps on behalf of Ada Ash" is Ada Ash, whether it stands in quotation marks, as the address
   * does, or bare.
   */
  private String withoutSenders(String text) {
    if (!vocabulary.holdsBehalf(text)) {
      return text;
    }
    String rest = text;
    for (String spaced : vocabulary.behalves()) {
      int at = rest.lastIndexOf(spaced);
      while (at > 0) {
        int begin = at;
        while (begin > 0 && "\"<,".indexOf(rest.charAt(begin - 1)) < 0) {
          begin--;
        }
        rest = rest.substring(0, begin) + rest.substring(at + spaced.length());
        at = rest.lastIndexOf(spaced);
      }
    }
    return rest;
  }

  /**
   * What stands between angle brackets is no name, even where no address is left of it: "Ada Ash
   * &lt;ada at xx&gt;", "Ada Ash &lt;Ada Ash".
   */
  private static String withoutHostless(String text) {
    int begin = text.lastIndexOf('<');
    int end = begin < 0 ? -1 : text.indexOf('>', begin);
    String within = begin < 0 ? "" : text.substring(begin + 1, end < 0 ? text.length() : end);
    boolean address = within.indexOf('@') >= 0 || within.indexOf('.') >= 0;
    boolean named = begin > 0 && within.indexOf(' ') >= 0;
    return named && !address
        ? text.substring(0, begin) + (end < 0 ? "" : text.substring(end + 1))
        : text;
  }

  /** "ada@example.org&lt;mailto:ada@example.org&gt;": HTML turned to text repeats an address. */
  private static boolean isRepeated(String word, List<String> words) {
    return word.startsWith("<mailto:")
        && !words.isEmpty()
        && isAddress(words.get(words.size() - 1));
  }

  /** "ada at example.org" is one address, "2015 at 10:15" is two words of a date. */
  private static void splitMasked(String word, List<String> words) {
    int mask = word.indexOf('\u0001');
    if (mask < 0) {
      words.add(word);
      return;
    }
    if (isMasked(word, mask)) {
      words.add(word.replace('\u0001', '@'));
      return;
    }
    for (String part : word.split("\u0001", 0)) {
      if (!part.isEmpty()) {
        words.add(part);
      }
    }
  }

  /** Outside of brackets, a host that begins with a digit could be a time: "2015 at 10.15". */
  private static boolean isMasked(String word, int mask) {
    String host = word.substring(mask + 1);
    if (mask == 0 || host.indexOf('.') <= 0) {
      return false;
    }
    boolean bracketed = word.charAt(0) == '<' && host.chars().anyMatch(Character::isLetter);
    boolean lettered = Character.isLetter(host.charAt(0)) && !isNumber(word.substring(0, 1));
    return bracketed || lettered;
  }

  /** The address beside the name; not the message id of "In article &lt;1@example.org&gt;, Ada". */
  private static OptionalInt addressIn(List<String> words, boolean nearEnd) {
    for (int i = 0; i < words.size(); i++) {
      int at = nearEnd ? words.size() - 1 - i : i;
      if (isAddress(words.get(at))) {
        return isCited(words, at) ? OptionalInt.empty() : OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isCited(List<String> words, int at) {
    String before = at == 0 ? "" : bare(words.get(at - 1)).toLowerCase(Locale.ROOT);
    return before.equals("article") || before.equals("message");
  }

  private static boolean isAddress(String word) {
    int at = word.indexOf('@');
    return at > 0 && at < word.length() - 1;
  }

  private List<String> collect(List<String> words, int from, int step) {
    List<String> name = new ArrayList<>();
    for (int i = from; i >= 0 && i < words.size(); i += step) {
      if (endsName(words, i, step, name.isEmpty())) {
        break;
      }
      String word = nameWord(words.get(i));
      if (!word.isEmpty()) {
        name.add(step < 0 ? 0 : name.size(), word);
      }
    }
    return unwrapped(withoutTitles(name));
  }

  /** "Dr. Ada Ash" is Ada Ash, but of "Dr Ash" nothing is taken: the name would be a word alone. */
  private List<String> withoutTitles(List<String> name) {
    int begin = 0;
    while (begin < name.size() - 2 && isTitle(name.get(begin))) {
      begin++;
    }
    return name.subList(begin, name.size());
  }

  private boolean isTitle(String word) {
    return vocabulary.is("title", word.replace(".", "").toLowerCase(Locale.ROOT));
  }

  /** A word without what wraps it, but for the parentheses of "Ada Ash (Lamp Works)". */
  private static String nameWord(String word) {
    String bare = damagedOrBare(word);
    boolean closes = word.endsWith(")") || word.endsWith("),");
    return bare.isEmpty() ? "" : (word.startsWith("(") ? "(" : "") + bare + (closes ? ")" : "");
  }

  /** A question mark beside letters stands for a letter whose charset was lost: "Zo? Ash". */
  private static String damagedOrBare(String word) {
    String bare = bare(word);
    int begin = word.indexOf(bare);
    int end = begin + bare.length();
    boolean before = begin > 0 && word.charAt(begin - 1) == '?';
    boolean behind = end < word.length() && word.charAt(end) == '?';
    return bare.isEmpty() || before == behind ? bare : before ? "?" + bare : bare + "?";
  }

  /**
   * "(Ada Ash)" is a name that stands in parentheses as a whole, "?Ada Ash?" in lost quote marks.
   */
  private static List<String> unwrapped(List<String> name) {
    int last = name.size() - 1;
    if (last < 0) {
      return name;
    }
    boolean whole = name.get(0).startsWith("(") && name.get(last).endsWith(")");
    boolean lost = name.get(0).startsWith("?") && name.get(last).endsWith("?");
    boolean torn = name.get(last).endsWith(")") && name.stream().noneMatch(w -> w.contains("("));
    return whole || torn || lost
        ? name.stream().map(NameFinder::bare).filter(w -> !w.isEmpty()).toList()
        : name;
  }

  private boolean endsName(List<String> words, int at, int step, boolean first) {
    String word = words.get(at);
    String bare = bare(word);
    return isNumber(word)
        || word.equals(HANDLE)
        || isAddress(bare)
        || (!bare.isEmpty() && isDateWord(bare, words, at))
        || (step < 0 && (isZone(words, at, first) || endsPhrase(word)));
  }

  /**
   * What stands between the time and the name: "(Eastern Standard Time)", "SAST", "Europe/Rome".
   */
  private static boolean isZone(List<String> words, int at, boolean first) {
    String word = words.get(at);
    if (word.endsWith(")") || word.endsWith("),")) {
      return !first && (!word.startsWith("(") || isCapitals(bare(word)));
    }
    boolean place = word.indexOf('/') > 0 && isCapitals(word.substring(0, 1));
    boolean behindTime =
        at > 0
            && isNumber(words.get(at - 1))
            && !words.get(at - 1).endsWith(",")
            && at + 1 < words.size();
    return place || (behindTime && isCapitals(bare(word)) && bare(word).length() >= 3);
  }

  /** "in some zone, Ada Ash": a comma behind a small word ends what is not the name. */
  private static boolean endsPhrase(String word) {
    return word.endsWith(",") && Character.isLowerCase(word.charAt(0));
  }

  private static boolean isCapitals(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  /** A word with digits, but for a name that ends with some: "Ada2000". */
  private static boolean isNumber(String word) {
    return holdsDigit(word) && word.indexOf('@') < 0 && !endsWithDigitsOnly(bare(word));
  }

  private static boolean holdsDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsNumber(List<String> words) {
    for (String word : words) {
      if (isNumber(word)) {
        return true;
      }
    }
    return false;
  }

  /** Three letters or more and then digits; time zones add theirs with a sign ("GMT+01"). */
  private static boolean endsWithDigitsOnly(String word) {
    int letters = 0;
    while (letters < word.length() && Character.isLetter(word.charAt(letters))) {
      letters++;
    }
    return letters >= 4
        && letters < word.length()
        && word.chars().skip(letters).allMatch(Character::isDigit);
  }

  /** A word of dates, unless it stands like a first name: "On 5 January, May Ash wrote". */
  private boolean isDateWord(String word, List<String> words, int at) {
    String lower = word.toLowerCase(Locale.ROOT);
    String plain = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    if (!isOfDates(plain)) {
      return false;
    }
    if (isSurname(words, at)) {
      return false;
    }
    boolean behindComma = at > 0 && words.get(at - 1).endsWith(",");
    return !behindComma || !Character.isUpperCase(word.charAt(0)) || isDateBehind(words, at);
  }

  /** "Ada May" before the verb or an address: a month behind a name. */
  private boolean isSurname(List<String> words, int at) {
    boolean last = at + 1 == words.size() || isAddress(words.get(at + 1));
    if (!last || at == 0 || !Character.isUpperCase(words.get(at).charAt(0))) {
      return false;
    }
    String before = words.get(at - 1);
    return Character.isUpperCase(before.charAt(0))
        && before.chars().allMatch(Character::isLetter)
        && !isOfDates(before.toLowerCase(Locale.ROOT));
  }

  private boolean isDateBehind(List<String> words, int at) {
    if (words.get(at).endsWith(",") || at + 1 == words.size()) {
      return true;
    }
    String next = words.get(at + 1);
    return isNumber(next) || isOfDates(bare(next).toLowerCase(Locale.ROOT));
  }

  private boolean isOfDates(String word) {
    return vocabulary.is("date", word, languages) || vocabulary.is("start", word, languages);
  }

  private static String bare(String word) {
    int begin = 0;
    int end = word.length();
    while (begin < end && wraps(word.charAt(begin))) {
      begin++;
    }
    while (end > begin && wraps(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(begin, end);
  }

  private static boolean wraps(char c) {
    return c < ASCII ? WRAPPING.has(c) : FOREIGN_WRAPPING.indexOf(c) >= 0;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u00a0';
  }

  /** The address of a word; what follows its bracket is grammar: "&lt;ada@example.org&gt;님이". */
  private static String address(String word) {
    int end = word.indexOf('>', word.indexOf('@'));
    String bare = bare(end < 0 ? word : word.substring(0, end));
    return bare.startsWith("mailto:") ? bare.substring(7) : bare;
  }
}
