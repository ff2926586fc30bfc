package org.colloquy.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Puts pseudonyms into a text: for every address and message id; for whole names, however they are
 * spaced, turned or broken over lines; for a single word of a name where it is written with a
 * capital and is no word of the language; and for what stands before the @ of an address of the
 * archive. Lines stay lines.
 */
final class TextPseudonymiser {
  private static final String BETWEEN = " .,_-\"()\t\u00a0";
  private static final String BEFORE_LINE = " \t>|:%*";
  private static final int WIDEST = 3;
  private static final int WIDEST_BREAK = 24;

  private final NameBook book;
  private final NameCensus census;
  private final Predicate<String> known;
  private final Function<String, String> address;

  /**
   * @param known whether an address is one of the archive
   * @param address the pseudonym of an address or message id
   */
  TextPseudonymiser(
      NameBook book, NameCensus census, Predicate<String> known, Function<String, String> address) {
    this.book = book;
    this.census = census;
    this.known = known;
    this.address = address;
  }

  /**
   * The text with pseudonyms.
   *
   * @param near words of the names of those whom the text is from or to: of these, common words are
   *     taken for names too where the place allows it
   */
  String of(String text, Set<String> near) {
    if (text.isEmpty()) {
      return text;
    }
    Draft draft = new Draft(text, near);
    WordScan.read(text, known, draft);
    return draft.finish();
  }

  /** One text on its way. */
  private final class Draft implements WordScan.Sink {
    private final String text;
    private final Set<String> near;
    private final List<int[]> words = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final StringBuilder out;
    private int done;

    Draft(String text, Set<String> near) {
      this.text = text;
      this.near = near;
      this.out = new StringBuilder(text.length() + text.length() / 8);
    }

    @Override
    public void word(int begin, int end) {
      words.add(new int[] {begin, end});
      keys.add(Word.key(text.substring(begin, end)));
    }

    @Override
    public void address(int begin, int at, int domain, int end) {
      flush();
      String whole = text.substring(begin, at) + "@" + text.substring(domain, end);
      replace(begin, end, address.apply(whole).replace("@", text.substring(at, domain)));
    }

    String finish() {
      flush();
      return out.append(text, done, text.length()).toString();
    }

    /** Goes through the words since the last address. */
    private void flush() {
      int at = 0;
      while (at < words.size()) {
        int taken = name(at);
        if (taken == 0) {
          single(at);
        }
        at += Math.max(1, taken);
      }
      words.clear();
      keys.clear();
    }

    private int name(int at) {
      Optional<NameBook.Name> name = book.at(keys, at).filter(found -> isThere(found, at));
      name.ifPresent(found -> put(found, at));
      return name.map(found -> found.words().size()).orElse(0);
    }

    private boolean isThere(NameBook.Name name, int at) {
      boolean usual = true;
      boolean capitals = true;
      for (int i = at; i < at + name.words().size(); i++) {
        usual &= census.isUsual(keys.get(i));
        capitals &= !Character.isLowerCase(text.charAt(words.get(i)[0]));
        if (i > at && !isBetween(words.get(i - 1)[1], words.get(i)[0])) {
          return false;
        }
      }
      return name.sure() || capitals || !usual;
    }

    /** Whether a stretch of text may stand inside a name. */
    private boolean isBetween(int begin, int end) {
      int lineBreak = text.indexOf('\n', begin);
      boolean broken = lineBreak >= 0 && lineBreak < end;
      if (end - begin > (broken ? WIDEST_BREAK : WIDEST)) {
        return false;
      }
      for (int i = begin; i < end; i++) {
        char c = text.charAt(i);
        boolean fits =
            c == '\n'
                ? i == lineBreak
                : (broken && i > lineBreak ? BEFORE_LINE : BETWEEN).indexOf(c) >= 0;
        if (!fits) {
          return false;
        }
      }
      return end > begin;
    }

    /** Word for word; what is more than there are places stands in the last one. */
    private void put(NameBook.Name name, int at) {
      int places = name.words().size();
      List<String> instead = name.instead();
      int last = Math.min(places, instead.size()) - 1;
      for (int i = 0; i < places; i++) {
        int[] word = words.get(at + i);
        String written = text.substring(word[0], word[1]);
        if (i < last) {
          replace(word[0], word[1], Word.as(written, instead.get(i)));
        } else if (i == last) {
          replace(word[0], word[1], rest(written, instead.subList(last, instead.size())));
        } else {
          // the pseudonym is shorter: a place is left empty, but no line break is lost
          boolean apart = text.substring(done, word[0]).isBlank();
          boolean sameLine = text.indexOf('\n', done) < 0 || text.indexOf('\n', done) >= word[0];
          replace(apart && sameLine ? done : word[0], word[1], "");
        }
      }
    }

    private String rest(String written, List<String> words) {
      return Word.joined(words.stream().map(word -> Word.as(written, word)).toList());
    }

    private void single(int at) {
      int[] word = words.get(at);
      String written = text.substring(word[0], word[1]);
      String key = keys.get(at);
      Optional<String> instead = instead(at, written, key);
      if (instead.isPresent()) {
        replace(word[0], word[1], instead.get());
        return;
      }
      int apostrophe = written.lastIndexOf('\'');
      if (apostrophe > 0) {
        String owner = written.substring(0, apostrophe);
        instead(at, owner, Word.key(owner))
            .ifPresent(name -> replace(word[0], word[0] + apostrophe, name));
      }
    }

    private Optional<String> instead(int at, String written, String key) {
      if (isName(at, written, key)) {
        return Optional.of(Word.as(written, book.instead(key)));
      }
      return book.handle(key)
          .filter(handle -> census.isHandle(key))
          .map(handle -> Word.as(written, handle));
    }

    private boolean isName(int at, String written, String key) {
      if (!book.isWord(key)
          || Character.isLowerCase(written.charAt(0))
          || !Character.isLetter(written.charAt(0))
          || isInIdentifier(words.get(at))) {
        return false;
      }
      return !census.isCommon(key) || (near.contains(key) && isLikeName(at, key));
    }

    /** "ASH_MAX" is a word of a program. */
    private boolean isInIdentifier(int[] word) {
      return (word[0] > 0 && text.charAt(word[0] - 1) == '_')
          || (word[1] < text.length() && text.charAt(word[1]) == '_');
    }

    /** Whether a common word is a name where it stands: "Hi Mark,", "that Mark did", no "5 Jan". */
    private boolean isLikeName(int at, String key) {
      if (key.length() < WIDEST || census.isOfCalendar(key)) {
        return key.length() >= WIDEST && !isByNumber(at);
      }
      return !isAtStart(at) || isBeforeMark(at);
    }

    private boolean isByNumber(int at) {
      return isNumber(at - 1) || isNumber(at + 1);
    }

    private boolean isNumber(int at) {
      return at >= 0 && at < keys.size() && Character.isDigit(text.charAt(words.get(at)[0]));
    }

    private boolean isAtStart(int at) {
      int place = words.get(at)[0] - 1;
      while (place >= 0 && text.charAt(place) == ' ') {
        place--;
      }
      return place < 0 || "\n>|:.?!(\"*-".indexOf(text.charAt(place)) >= 0;
    }

    private boolean isBeforeMark(int at) {
      int place = words.get(at)[1];
      return place >= text.length() || "\n,:!.;)'".indexOf(text.charAt(place)) >= 0;
    }

    private void replace(int begin, int end, String instead) {
      out.append(text, done, begin).append(instead);
      done = end;
    }
  }
}
