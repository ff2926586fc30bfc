package org.colloquy.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.colloquy.message.Mailbox;

/** The ways in which a sender may sign: names, short names, initials, the address's local part. */
final class SenderName {
  private static final int MIN_SHORT_NAME = 2;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'.-]+");

  private final List<String> words = new ArrayList<>();
  private final String initials;
  private final String localPart;

  SenderName(Mailbox sender) {
    StringBuilder first = new StringBuilder();
    for (String word : BETWEEN_WORDS.split(sender.displayName().toLowerCase(Locale.ROOT), 8)) {
      if (!word.isEmpty()) {
        words.add(word);
        first.append(word.charAt(0));
      }
    }
    initials = first.toString();
    String address = sender.address().toLowerCase(Locale.ROOT);
    int at = address.indexOf('@');
    localPart = at > 0 ? address.substring(0, at) : "";
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
