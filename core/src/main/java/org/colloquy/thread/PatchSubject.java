package org.colloquy.thread;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The subject of a message that posts a patch, as git format-patch and people write it.
 *
 * <pre>{@code
 * [PATCH v2 3/7] close the handle   title "close the handle", version 2, number 3, count 7
 * [PATCH 0/7] a series              number 0: the cover letter
 * [dev] [PATCHv3] rename it         version 3, a patch on its own: number 1, count 1
 * Re: [PATCH v2 3/7] close it       no patch: an answer to one
 * [RFC 1/2] rename it               a patch, for it is numbered
 * }</pre>
 *
 * The title is what the versions of a patch share; a tag before the one that says PATCH is taken
 * for the name of a list.
 *
 * @param title what follows the tag, in lower case, runs of white space made one space
 * @param version from 1, which is meant where none is given
 * @param number place in the series from 1, 0 for the cover letter
 * @param count number of patches in the series, at least 1
 */
public record PatchSubject(String title, int version, int number, int count) {
  private static final Set<String> BEFORE_VERSION = Set.of("", "patch", "patch-", "rfc", "rfc-");
  private static final String WORD_ENDS = "[ \t,:]+";

  /**
   * Checks that no part is null.
   *
   * @throws IllegalArgumentException when the version is below 1, the number below 0 or the count
   *     below 1
   */
  public PatchSubject {
    requireNonNull(title, "title must not be null");
    if (version < 1 || number < 0 || count < 1) {
      throw new IllegalArgumentException(
          "v" + version + " " + number + "/" + count + " must be at least v1 0/1");
    }
  }

  /**
   * Reads a decoded, unfolded Subject; empty for a reply and for what is no patch.
   *
   * @param subject the value of the field, without folds and encoded words
   * @return version, place in the series and title
   */
  public static Optional<PatchSubject> of(String subject) {
    int at = skipSpace(subject, 0);
    while (at < subject.length() && subject.charAt(at) == '[') {
      int close = subject.indexOf(']', at);
      if (close < 0) {
        return Optional.empty();
      }
      String tag = subject.substring(at + 1, close).toLowerCase(Locale.ROOT);
      if (isPatch(tag)) {
        return Optional.of(read(tag, subject.substring(close + 1)));
      }
      at = skipSpace(subject, close + 1);
    }
    return Optional.empty();
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** "PATCH", "PATCHv2", "RFC/PATCH", "RFC 1/2"; not the list "PATCHES". */
  private static boolean isPatch(String tag) {
    boolean rfc = false;
    for (String word : tag.split("[ \t,:/]+", -1)) {
      if (saysPatch(word.startsWith("rfc-") ? word.substring("rfc-".length()) : word)) {
        return true;
      }
      rfc |= word.equals("rfc");
    }
    return rfc && PatchNumber.in(tag).isPresent();
  }

  private static boolean saysPatch(String word) {
    int end = "patch".length();
    return word.startsWith("patch")
        && (word.length() == end || !Character.isLetter(word.charAt(end)) || version(word) > 0);
  }

  private static PatchSubject read(String tag, String rest) {
    int version = 1;
    for (String word : tag.split(WORD_ENDS, -1)) {
      version = Math.max(version, version(word));
    }
    Optional<PatchNumber> place = PatchNumber.in(tag);
    return new PatchSubject(
        rest.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT),
        version,
        place.map(PatchNumber::number).orElse(1),
        Math.max(1, place.map(PatchNumber::count).orElse(1)));
  }

  /** 2 for "v2" and "patchv2", 0 where the word is no version. */
  private static int version(String word) {
    int v = word.lastIndexOf('v');
    boolean isVersion =
        v >= 0
            && BEFORE_VERSION.contains(word.substring(0, v))
            && PatchNumber.isNumber(word.substring(v + 1));
    return isVersion ? Integer.parseInt(word.substring(v + 1)) : 0;
  }

  /** {@return whether it is the cover letter of a series} */
  public boolean cover() {
    return number == 0;
  }

  /** {@return whether it is one of several patches that were posted together} */
  public boolean inSeries() {
    return count > 1 || cover();
  }
}
