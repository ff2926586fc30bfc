package org.colloquy.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.colloquy.message.MessageId;
import org.colloquy.person.Mentions;
import org.colloquy.person.PersonName;

/** Makes pseudonyms from names, the same ones for one key. Safe from many threads. */
final class Pseudonyms {
  private static final String CONSONANTS = "bdfghjklmnprstvz";
  private static final String VOWELS = "aeio";
  private static final int SYLLABLES = 4;
  private static final int HALF = 8;
  private static final int ID_DIGITS = 32;

  private final PseudonymKey key;
  private final Map<String, String> words = new ConcurrentHashMap<>();

  Pseudonyms(PseudonymKey key) {
    this.key = key;
  }

  /**
   * A word that can be spoken for a word of a name: "ash" becomes "temihola", an initial another
   * letter. 24 bits of the hash.
   */
  String word(String word) {
    return words.computeIfAbsent(word, this::made);
  }

  private String made(String word) {
    byte[] hash = key.bytes("word", firstForm(word));
    if (word.length() == 1 && !Character.isIdeographic(word.charAt(0))) {
      return String.valueOf((char) ('a' + Math.floorMod(hash[0], 26)));
    }
    StringBuilder made = new StringBuilder();
    for (int i = 0; i < SYLLABLES; i++) {
      made.append(CONSONANTS.charAt(hash[i] & 15)).append(VOWELS.charAt(hash[i] >> 4 & 3));
    }
    return made.toString();
  }

  /** One for all forms of a first name, so that "Tim" is still Timothy. */
  private static String firstForm(String word) {
    return Mentions.formsOf(word).stream().min(Comparator.naturalOrder()).orElse(word);
  }

  /** The words of a name, each with a capital: "Kobavire Temihola". */
  List<String> name(PersonName name) {
    return name.words().stream().map(w -> capital(word(w))).toList();
  }

  /** An address in a domain of its own, below .invalid (RFC 2606, section 2). */
  String address(String address) {
    return place("u", key.hash("address", address.toLowerCase(Locale.ROOT)));
  }

  /** An address that a program writes from. */
  String botAddress(String address) {
    return place("bot-", key.hash("address", address.toLowerCase(Locale.ROOT)));
  }

  private static String place(String prefix, String hash) {
    return prefix + hash.substring(0, HALF) + "@" + hash.substring(HALF, 2 * HALF) + ".invalid";
  }

  /** An id in angle brackets. */
  MessageId id(MessageId id) {
    String value = id.value();
    boolean bracketed = value.startsWith("<") && value.endsWith(">") && value.length() > 2;
    String bare = bracketed ? value.substring(1, value.length() - 1) : value;
    return new MessageId("<" + key.hash("id", bare).substring(0, ID_DIGITS) + "@id.invalid>");
  }

  static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
