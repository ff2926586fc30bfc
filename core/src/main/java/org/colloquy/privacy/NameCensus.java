package org.colloquy.privacy;

import java.text.DateFormatSymbols;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.Stream;
import org.colloquy.message.Message;
import org.colloquy.person.PersonName;

/**
 * Counts how an archive writes the words that stand in names, to tell names from words: "Mark" is a
 * word where "mark" is common, and what stands before the @ of an address is one where it is common
 * in mails that have nothing to do with that address. Safe from many threads while it counts.
 */
final class NameCensus {
  /** A word that is written small more often than this is no name where it stands alone. */
  private static final double SMALL_SHARE = 0.1;

  private static final int FEW = 3;
  private static final int MANY = 30;

  private static final int SMALL = 0;
  private static final int CAPITAL = 1;
  private static final int OWN = 2;
  private static final int OTHERS = 3;
  private static final int KINDS = 4;

  private final NameBook book;
  private final Set<String> calendar = calendar();
  private final Map<String, AtomicIntegerArray> counts = new ConcurrentHashMap<>();

  NameCensus(NameBook book) {
    this.book = book;
  }

  private static Set<String> calendar() {
    Set<String> words = new HashSet<>();
    for (String language : new String[] {"en", "de", "fr", "es", "pt", "it", "nl", "sv", "da"}) {
      DateFormatSymbols names = DateFormatSymbols.getInstance(Locale.forLanguageTag(language));
      Stream.of(
              names.getMonths(),
              names.getShortMonths(),
              names.getWeekdays(),
              names.getShortWeekdays())
          .flatMap(Stream::of)
          .flatMap(name -> PersonName.of(name).words().stream())
          .forEach(words::add);
    }
    return words;
  }

  /** Counts the words of one message. */
  void count(Message message) {
    new Count(message).all();
  }

  /** One message on its way; a word is counted when the one behind it is known. */
  private final class Count implements WordScan.Sink {
    private final String text;
    private final Set<String> own;
    private String word = "";
    private char first;
    private boolean isName;
    private boolean behindName;

    Count(Message message) {
      text = message.body();
      own = Handles.near(message);
    }

    void all() {
      WordScan.read(text, address -> false, this);
      next("", ' ', false);
    }

    @Override
    public void word(int begin, int end) {
      String key = Word.key(text.substring(begin, end));
      if (book.handle(key).isPresent()) {
        add(key, own.contains(key) ? OWN : OTHERS);
      }
      next(key, text.charAt(begin), book.isWord(key));
    }

    @Override
    public void address(int begin, int at, int domain, int end) {
      next("", ' ', false);
    }

    /** Counts the word before this one, unless other words of names stand by it: "ada ash". */
    private void next(String key, char letter, boolean name) {
      if (isName && Character.isUpperCase(first)) {
        add(word, CAPITAL);
      } else if (isName && !behindName && !name) {
        add(word, SMALL);
      }
      behindName = isName;
      word = key;
      first = letter;
      isName = name;
    }
  }

  private void add(String word, int kind) {
    counts.computeIfAbsent(word, w -> new AtomicIntegerArray(KINDS)).incrementAndGet(kind);
  }

  private int count(String word, int kind) {
    AtomicIntegerArray found = counts.get(word);
    return found == null ? 0 : found.get(kind);
  }

  /** Whether a word of a name is a word of the language too. */
  boolean isCommon(String word) {
    int small = count(word, SMALL);
    return calendar.contains(word)
        || word.length() < FEW
        || (small >= FEW && small > SMALL_SHARE * (small + count(word, CAPITAL)));
  }

  /** Whether a word is so usual that it may stand beside another one by chance: "mark page". */
  boolean isUsual(String word) {
    int small = count(word, SMALL);
    return calendar.contains(word) || (small > MANY && small > count(word, CAPITAL));
  }

  /** Whether a word is one of the calendar: "Jan". */
  boolean isOfCalendar(String word) {
    return calendar.contains(word);
  }

  /** Whether what stands before an @ means somebody where it stands alone. */
  boolean isHandle(String word) {
    int others = count(word, OTHERS);
    return word.length() > FEW && (others <= FEW || others <= count(word, OWN));
  }
}
