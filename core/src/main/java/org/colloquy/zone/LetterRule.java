package org.colloquy.zone;

import com.google.common.base.CharMatcher;
import java.util.Locale;

/** Claims what belongs to the form of a letter: the greeting, the sign-off and the name below. */
final class LetterRule implements ZoneRule {
  private static final int MAX_LENGTH = 60;
  private static final int MAX_WORDS = 5;

  /** What people put around their name when they sign. */
  private static final CharMatcher SIGNING = CharMatcher.anyOf("-/~*_ \t,.!");

  private final Vocabulary vocabulary;

  LetterRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public void apply(Draft draft) {
    int first = draft.nextSaying(0);
    if (first == 0) {
      return;
    }
    greeting(draft, first);
    for (int line = first; line <= draft.count(); line++) {
      if (draft.kind(line) == ZoneKind.ATTRIBUTION || draft.kind(line) == ZoneKind.HEADER_BLOCK) {
        greeting(draft, draft.nextSaying(line));
      } else if (draft.isFree(line) && endsText(draft, line)) {
        signOff(draft, line);
      }
    }
  }

  private void greeting(Draft draft, int line) {
    for (int next = line;
        next > 0 && next <= line + 1 && draft.isFree(next) && isGreeting(draft, next);
        next++) {
      draft.claim(next, ZoneKind.GREETING);
      if (next == draft.count()) {
        return;
      }
    }
  }

  private boolean isGreeting(Draft draft, int line) {
    if (draft.length(line) > MAX_LENGTH) {
      return false;
    }
    String content = draft.content(line).strip();
    String[] words = content.split("\\s+", MAX_WORDS + 2);
    if (words.length > MAX_WORDS) {
      return false;
    }
    char last = content.charAt(content.length() - 1);
    boolean ends = last == ',' || last == '!' || last == ':' || last == '-';
    if (opensAsGreeting(words)) {
      return ends || (words.length <= 3 && draft.nextSaying(line) != line + 1);
    }
    return (last == ',' || last == ':')
        && words.length <= 2
        && areNames(words)
        && draft.nextSaying(line) != line + 1;
  }

  private boolean opensAsGreeting(String[] words) {
    String one = bare(words[0]);
    String two = words.length > 1 ? one + " " + bare(words[1]) : one;
    return vocabulary.is("greeting", one) || vocabulary.is("greeting", two);
  }

  private static String bare(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int end = lower.length();
    while (end > 0 && ",.!:;-".indexOf(lower.charAt(end - 1)) >= 0) {
      end--;
    }
    return lower.substring(0, end);
  }

  /** Whether nothing of the same writer follows: the end, another depth, or a signature. */
  private static boolean endsText(Draft draft, int line) {
    int next = draft.nextSaying(line);
    if (next == 0 || draft.depth(next) < draft.depth(line)) {
      return true;
    }
    ZoneKind below = draft.kind(next);
    return below != null
        && switch (below) {
          case SEPARATOR, SIGNATURE, FOOTER, ATTRIBUTION, HEADER_BLOCK -> true;
          default -> false;
        };
  }

  /** From the last line upwards: a name or two, and the closing words above them. */
  private void signOff(Draft draft, int last) {
    int line = last;
    for (int up = 0; up < 4 && line > 0 && isShort(draft, line); up++) {
      if (isClosing(draft, line)) {
        for (int claimed = line; claimed <= last; claimed++) {
          if (!draft.isBlank(claimed)) {
            draft.claim(claimed, ZoneKind.SIGN_OFF);
          }
        }
        return;
      }
      line = draft.previousSaying(line);
      if (line > 0 && (!draft.isFree(line) || draft.depth(line) != draft.depth(last))) {
        break;
      }
    }
    if (isNameAlone(draft, last)) {
      draft.claim(last, ZoneKind.SIGN_OFF);
    }
  }

  private static boolean isShort(Draft draft, int line) {
    return draft.isFree(line) && draft.length(line) <= MAX_LENGTH;
  }

  private boolean isClosing(Draft draft, int line) {
    String content = draft.content(line).strip();
    String whole = bare(content);
    if (vocabulary.is("closing", whole)) {
      return true;
    }
    int comma = content.indexOf(',');
    boolean closes = comma > 0 && vocabulary.is("closing", bare(content.substring(0, comma)));
    return closes && content.split("\\s+", MAX_WORDS + 2).length <= MAX_WORDS;
  }

  /**
   * A name on a line of its own below a blank line: " Ada", "- Ben Bo", "C." The sender's own name
   * counts however it is spelled; any other must look like a name and not like an answer.
   */
  private boolean isNameAlone(Draft draft, int line) {
    int above = draft.previousSaying(line);
    boolean apart = above < line - 1 || draft.depth(above) != draft.depth(line);
    if (above == 0 || draft.length(line) > 40) {
      return false;
    }
    String name = SIGNING.trimFrom(draft.content(line));
    String[] words = name.split("\\s+", 5);
    if (name.isEmpty() || words.length > 3) {
      return false;
    }
    if (draft.depth(line) == 0 && isOf(words, draft.sender())) {
      return true;
    }
    return apart
        && areNames(words)
        && !vocabulary.is("answer", bare(name))
        && !vocabulary.is("answer", bare(words[0]));
  }

  /** Whether every word is one of the sender's name. */
  private static boolean isOf(String[] words, String sender) {
    String known = " " + sender.toLowerCase(Locale.ROOT).replace(',', ' ') + " ";
    for (String word : words) {
      if (!known.contains(" " + bare(word) + " ")) {
        return false;
      }
    }
    return true;
  }

  private static boolean areNames(String[] words) {
    for (String word : words) {
      String bare = CharMatcher.anyOf(",.:").trimTrailingFrom(word);
      boolean letters =
          !bare.isEmpty()
              && Character.isUpperCase(bare.codePointAt(0))
              && bare.chars()
                  .allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '.');
      if (!letters) {
        return false;
      }
    }
    return true;
  }
}
