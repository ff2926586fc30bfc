package org.colloquy.thread;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * What is left of a Subject when the marks of replying, forwarding and posting to a list are taken
 * away (RFC 5256, section 2.1).
 *
 * <pre>{@code
 * Re: [dev] AW: Re[2]: rename   text "rename", reply
 * [PATCH v2 3/7] rename         text "[PATCH v2 3/7] rename", no reply
 * }</pre>
 *
 * Two things differ from the RFC. The marks of other languages than English are known, since many
 * mailers write them. And a tag in brackets that holds a number stays: it tells versions, patches
 * and bugs apart that otherwise bear one subject.
 *
 * @param text the base subject, in its own case, runs of white space made one space
 * @param reply whether a mark of replying was taken away
 * @param forward whether a mark of forwarding was taken away
 */
public record BaseSubject(String text, boolean reply, boolean forward) {

  /** The longest tag in brackets that is taken for the name of a list, in UTF-16 units. */
  private static final int LONGEST_TAG = 60;

  /** The longest reply mark with its counter, in UTF-16 units. */
  private static final int LONGEST_MARK = 20;

  /** Checks that no part is null. */
  public BaseSubject {
    requireNonNull(text, "text must not be null");
  }

  /**
   * {@return the base subject of a decoded, unfolded Subject}
   *
   * @param subject the value of the field, without folds and encoded words
   */
  public static BaseSubject of(String subject) {
    return new Reading(requireNonNull(subject, "subject must not be null")).base();
  }

  /** {@return what equal base subjects share: the text in lower case} */
  public String key() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** One pass over a subject, from both ends. */
  private static final class Reading {
    private final String subject;
    private int begin;
    private int end;
    private boolean reply;
    private boolean forward;

    Reading(String subject) {
      this.subject = subject;
      this.end = subject.length();
    }

    BaseSubject base() {
      skipSpace();
      while (skipMark() || skipTag() || skipForwardFrame()) {
        skipSpace();
      }
      skipForwardTrailers();
      return new BaseSubject(oneSpaced(subject, begin, end), reply, forward);
    }

    private void skipSpace() {
      while (begin < end && isSpace(subject.charAt(begin))) {
        begin++;
      }
    }

    /** "Re:", "Re :", "Re[2]:", "Re^3:", "AW (2):". */
    private boolean skipMark() {
      int at = begin;
      while (at < end && at - begin < LONGEST_MARK && Character.isLetter(subject.charAt(at))) {
        at++;
      }
      int wordEnd = at;
      while (at < end && at - begin < LONGEST_MARK && isCounter(subject.charAt(at))) {
        at++;
      }
      if (at == end || (subject.charAt(at) != ':' && subject.charAt(at) != '：')) {
        return false;
      }
      String word = subject.substring(begin, wordEnd).toUpperCase(Locale.ROOT);
      boolean replies = SubjectMarks.REPLY.contains(word);
      if (!replies && !SubjectMarks.FORWARD.contains(word)) {
        return false;
      }
      begin = at + 1;
      reply |= replies;
      forward |= !replies;
      return true;
    }

    private static boolean isCounter(char c) {
      return isSpace(c) || Character.isDigit(c) || "[]()^*".indexOf(c) >= 0;
    }

    /** "[dev] ", where something is left after it. */
    private boolean skipTag() {
      if (begin == end || subject.charAt(begin) != '[') {
        return false;
      }
      int close = subject.indexOf(']', begin);
      if (close < 0 || close - begin > LONGEST_TAG || tellsApart(begin + 1, close)) {
        return false;
      }
      int after = close + 1;
      while (after < end && isSpace(subject.charAt(after))) {
        after++;
      }
      if (after >= end) {
        return false;
      }
      begin = after;
      return true;
    }

    /** Whether a tag holds a number, version or patch count: "PATCH v2 3/7", "Bug 12", "#4". */
    private boolean tellsApart(int from, int to) {
      for (String word : subject.substring(from, to).toUpperCase(Locale.ROOT).split(" ", -1)) {
        String digits = word.replaceFirst("^[#V]", "");
        if (!digits.isEmpty() && Character.isDigit(digits.charAt(0))) {
          return true;
        }
        if (word.startsWith("PATCH") && Character.isDigit(word.charAt(word.length() - 1))) {
          return true;
        }
      }
      return false;
    }

    /** "[Fwd: rename]" */
    private boolean skipForwardFrame() {
      boolean framed =
          subject.regionMatches(true, begin, "[fwd:", 0, 5)
              && end - begin > 6
              && subject.charAt(end - 1) == ']';
      if (framed) {
        begin += 5;
        end--;
        forward = true;
      }
      return framed;
    }

    /** "rename (fwd)" */
    private void skipForwardTrailers() {
      do {
        while (end > begin && isSpace(subject.charAt(end - 1))) {
          end--;
        }
      } while (skipForwardTrailer());
    }

    private boolean skipForwardTrailer() {
      int at = end - 5;
      if (at < begin || !subject.regionMatches(true, at, "(fwd)", 0, 5)) {
        return false;
      }
      end = at;
      forward = true;
      return true;
    }

    private static String oneSpaced(String text, int from, int to) {
      StringBuilder out = new StringBuilder(to - from);
      for (int i = from; i < to; i++) {
        char c = text.charAt(i);
        if (!isSpace(c)) {
          out.append(c);
        } else if (out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      }
      return out.toString();
    }

    private static boolean isSpace(char c) {
      return Character.isWhitespace(c) || c == '\u00a0';
    }
  }
}
