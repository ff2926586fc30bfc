package org.colloquy.thread;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.colloquy.message.Mailbox;

/**
 * The words of the lines that say whose words are quoted. Whether they name somebody is asked of
 * them, not read out of them, so that their language does not matter.
 */
final class NamedWords {
  private static final int MOST_WORDS = 40;

  /** Shorter accounts ("ann", "list") are words of other things. */
  private static final int LEAST_ACCOUNT = 4;

  private final int[] words;

  private NamedWords(int[] words) {
    this.words = words;
  }

  /** The words and addresses of a text, which is not long. */
  static NamedWords of(String text) {
    IntStream addresses =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[\\s<>()\\[\\]\",;:]+", 0))
            .filter(word -> word.indexOf('@') > 0)
            .mapToInt(String::hashCode);
    IntStream plain = Arrays.stream(WordHashes.of(text, MOST_WORDS));
    return new NamedWords(IntStream.concat(addresses, plain).sorted().toArray());
  }

  void write(DataOutput out) throws IOException {
    AnswerClues.writeNumbers(words, out);
  }

  static NamedWords read(DataInput in) throws IOException {
    return new NamedWords(AnswerClues.readNumbers(in));
  }

  boolean isEmpty() {
    return words.length == 0;
  }

  /** Whether the lines name this sender: by address, by account, by all words of the name. */
  Fit writer(Mailbox sender) {
    if (isEmpty()) {
      return Fit.UNKNOWN;
    }
    int[] name = WordHashes.of(withoutInitials(sender.displayName()), MOST_WORDS);
    if (hasAll(name) || namesAddress(sender.addressKey())) {
      return Fit.WHOLLY;
    }
    return Arrays.stream(name).anyMatch(this::has) ? Fit.PARTLY : Fit.CONTRARY;
  }

  private boolean namesAddress(String address) {
    String account = account(address);
    return (!account.isEmpty() && has(address.hashCode()))
        || (account.length() >= LEAST_ACCOUNT && hasAll(WordHashes.of(account, MOST_WORDS)));
  }

  private boolean hasAll(int[] wanted) {
    return wanted.length > 0 && Arrays.stream(wanted).allMatch(this::has);
  }

  private boolean has(int word) {
    return Arrays.binarySearch(words, word) >= 0;
  }

  /** "ada" of "ada@example.org" and of "ada at example.org". */
  private static String account(String address) {
    int end = 0;
    while (end < address.length() && address.charAt(end) != '@' && address.charAt(end) != ' ') {
      end++;
    }
    return address.substring(0, end);
  }

  private static String withoutInitials(String name) {
    StringBuilder words = new StringBuilder();
    for (String word : name.split("[\\s.,]+", -1)) {
      if (word.length() > 1) {
        words.append(word).append(' ');
      }
    }
    return words.toString();
  }
}
