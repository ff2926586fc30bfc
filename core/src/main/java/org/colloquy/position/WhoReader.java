package org.colloquy.position;

/** Reads the words that name somebody, around the word that fills a slot. */
final class WhoReader {
  private WhoReader() {}

  /** The name that a word is part of: "Cy" in "by Cleo Cy" is "Cleo Cy". */
  static String fullName(Clauses words, int at) {
    int first = at;
    while (first > 0 && isNext(words, first - 1)) {
      first--;
    }
    int end = at + 1;
    while (end < words.size() && isNext(words, end)) {
      end++;
    }
    return words.shown(first, end);
  }

  private static boolean isNext(Clauses words, int at) {
    return Names.isName(words.words(), at);
  }

  /** The name or role that a word is part of: "Ben and Cleo", "the tree maintainers". */
  static String of(Clauses words, int at) {
    if (!Names.isName(words.words(), at)) {
      return role(words, at);
    }
    int end = at + 1;
    while (end < words.size() && isNext(words, end)) {
      end++;
    }
    if (Names.isRole(words.norm(end))) {
      return role(words, end);
    }
    if (words.norm(end).equals("and") && end + 1 < words.size() && isNext(words, end + 1)) {
      return fullName(words, at) + " and " + fullName(words, end + 1);
    }
    return fullName(words, at);
  }

  /** A role with up to three words before it, back to its article; "somebody else". */
  private static String role(Clauses words, int at) {
    int first = words.norm(at).equals("else") ? Math.max(0, at - 1) : at;
    for (int i = at - 1; i >= Math.max(0, at - 4) && !words.isMark(i); i--) {
      if (words.norm(i).equals("the") || words.norm(i).equals("other")) {
        first = i;
        break;
      }
      if (Names.isName(words.words(), i)) {
        first = i;
      }
    }
    return words.shown(first, at + 1);
  }
}
