package org.colloquy.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colloquy.message.Mailbox;

/** The ways in which a sender may sign: names, short names, initials, the address's local part. */
final class SenderName {
  private static final int MIN_SHORT_NAME = 2;

  private static final int MAX_WORDS = 8;

  private final List<String> words = new ArrayList<>();
  private final String initials;
  private final String localPart;

  SenderName(Mailbox sender) {
    StringBuilder first = new StringBuilder();
    split(sender.displayName().toLowerCase(Locale.ROOT));
    for (String word : words) {
      first.append(word.charAt(0));
    }
    initials = first.toString();
    String address = sender.address().toLowerCase(Locale.ROOT);
    int at = address.indexOf('@');
    localPart = at > 0 ? address.substring(0, at) : "";
  }

  /** Takes the words of a name; the last one takes the rest. */
  private void split(String name) {
    int begin = 0;
    int parts = 1;
    for (int at = 0; at < name.length() && parts < MAX_WORDS; parts++) {
      int end = skip(name, at, true);
      at = skip(name, end, false);
      if (at > end) {
        add(name.substring(begin, end));
        begin = at;
      }
    }
    add(name.substring(begin));
  }

  private void add(String word) {
    if (!word.isEmpty()) {
      words.add(word);
    }
  }

  /** The offset behind what is of words, or is not. */
  private static int skip(String name, int from, boolean ofWords) {
    int at = from;
    while (at < name.length() && isOfWord(name.codePointAt(at)) == ofWords) {
      at += Character.charCount(name.codePointAt(at));
    }
    return at;
  }

  private static boolean isOfWord(int c) {
    return switch (Character.getType(c)) {
      case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetterOrDigit(c) || c == '\'' || c == '.' || c == '-';
    };
  }

  /** Whether every word is one by which the sender may sign. */
  boolean isSignedBy(String[] signed) {
    for (String word : signed) {
      if (!isOwn(bare(word))) {
        return false;
      }
    }
    return signed.length > 0;
  }

  /** Whether the words hold two of the sender's names in full. */
  boolean isFullName(String[] signed) {
    int found = 0;
    for (String word : signed) {
      found += words.contains(bare(word)) ? 1 : 0;
    }
    return found >= 2;
  }

  private boolean isOwn(String word) {
    if (word.isEmpty()) {
      return false;
    }
    if (word.equals(localPart) || initials.startsWith(word)) {
      return true;
    }
    for (String own : words) {
      if (own.equals(word) || (word.length() >= MIN_SHORT_NAME && own.startsWith(word))) {
        return true;
      }
    }
    return false;
  }

  private static String bare(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int end = lower.length();
    while (end > 0 && ",.!:;-".indexOf(lower.charAt(end - 1)) >= 0) {
      end--;
    }
    return lower.substring(0, end);
  }
}
