package org.colloquy.position;

import java.util.Optional;
import java.util.Set;

/**
 * Finds who else is said to take a stance: the subject of the verb that tells it, the owner of the
 * noun that names it, or who says so.
 *
 * <pre>{@code
 * Peter has NAKed it.              Peter
 * Some of Peter's concerns.        Peter
 * The objections raised by Peter.  Peter
 * Some users are against it.       Some users
 * Peter says that it is wrong.     Peter
 * As Peter said, it is wrong.      nobody: the writer says so, too
 * Peter might object.              nobody: he has not
 * }</pre>
 */
final class Reporter {
  /** Most words between a subject and its verb. */
  private static final int GAP = 5;

  /** Most words between a verb and its object. */
  private static final int REACH = 6;

  private static final Set<String> AUXILIARIES = WordSets.get("auxiliaries");
  private static final Set<String> MODALS = WordSets.get("modals");

  /** "agreed", "rejects": what people do, and things do not. */
  private static final Set<String> STANCE_VERBS = WordSets.get("stance-verbs");

  /** The same as they stand behind "did not" and "some people". */
  private static final Set<String> STANCE_INFINITIVES = WordSets.get("stance-infinitives");

  private static final Set<String> SAYING = WordSets.get("saying");

  private static final Set<String> BEING = WordSets.get("being");

  /** What one is who takes a stance: "happy", "against". */
  private static final Set<String> MINDED = WordSets.get("minded");

  /** "raised", "had": their object is a stance. */
  private static final Set<String> VOICING = WordSets.get("voicing");

  private static final Set<String> STANCE_NOUNS = WordSets.get("stance-nouns");

  /** "I know that Peter objects": who thinks so is not whose stance it is. */
  private static final Set<String> ASSUMING = WordSets.get("assuming");

  /** Words behind which a clause of its own begins. */
  private static final Set<String> CLAUSE_HEADS = WordSets.get("clause-heads");

  private static final Set<String> OWNING_LEADS = WordSets.get("sharing");

  private static final Set<String> APPROVALS = WordSets.get("approvals");

  private static final Set<String> THINGS = WordSets.get("things");

  /** "very" happy, "in" favour, "a bit" worried. */
  private static final Set<String> DEGREES = WordSets.get("degrees");

  private static final Set<String> OPINIONS = WordSets.get("opinions");

  /** How what somebody feels or thinks begins. */
  private static final Set<String> OPENERS = WordSets.get("openers");

  /** What stands before the name of a thing, and not before that of a person. */
  private static final Set<String> BEFORE_THINGS = WordSets.get("before-things");

  private static final Set<String> DID = Set.of("did");

  private static final Set<String> WRITER = Set.of("i", "my", "we", "our", "me");

  private final Clauses words;

  Reporter(Clauses words) {
    this.words = words;
  }

  /** Whose stance the words from one up to another show, where it is not the writer's. */
  Optional<String> of(int first, int end) {
    return tellsOfWriter(first, end)
        ? Optional.empty()
        : report(0).filter(r -> r.first() < end && isJoined(r.last(), first)).map(this::name);
  }

  /** Whose stance the sentence tells, where it is not the writer's. */
  Optional<String> ofSentence() {
    return report(0).filter(r -> !tellsOfWriter(0, r.first())).map(this::name);
  }

  /**
   * Somebody who takes a stance.
   *
   * @param first index of the first word of the name
   * @param end index after its last word
   * @param last index after the last word of both
   * @param word index of the word that tells the stance
   */
  record Report(int first, int end, int last, int word) {}

  private String name(Report report) {
    return words.shown(report.first(), report.end());
  }

  /** Whether the words from one up to another tell what the writer does. */
  boolean tellsOfWriter(int first, int end) {
    for (int at = first; at < end; at++) {
      boolean assumes = isAssuming(at + 1) || isAssuming(at + 2);
      if (WRITER.contains(words.norm(at)) && !assumes) {
        return true;
      }
    }
    return false;
  }

  private boolean isAssuming(int at) {
    return ASSUMING.contains(words.norm(at));
  }

  private boolean isJoined(int last, int first) {
    for (int at = last; at < first; at++) {
      boolean because = words.norm(at + 1).equals("because");
      if ((words.word(at).isBoundary() && !because) || words.norm(at).equals("but")) {
        return false;
      }
    }
    return true;
  }

  /** The first of those, from a word on, who take a stance. */
  Optional<Report> report(int from) {
    int at = from;
    while (at < words.size()) {
      int end = PeopleWords.end(words, at);
      int last = end > at ? told(at, end) : 0;
      if (last > 0) {
        int word = last == end ? source(at) : last - 1;
        return Optional.of(new Report(at, end, last, word));
      }
      at = Math.max(at + 1, end);
    }
    return Optional.empty();
  }

  /** The word behind what tells the stance of somebody, or 0. */
  private int told(int first, int end) {
    if (words.norm(end).equals("'s") && STANCE_NOUNS.contains(words.norm(end + 1))) {
      return isShared(first, end + 1) || holds(MODALS, 0, first) ? 0 : end + 2;
    }
    if (source(first) >= 0) {
      return end;
    }
    return isSubject(first) ? predicate(first, end) : 0;
  }

  /** "I share Peter's doubts" is the writer's doubt; "merged with Peter's ack" is Peter's still. */
  private boolean isShared(int first, int noun) {
    String lead = words.norm(first - 1);
    return OWNING_LEADS.contains(lead)
        && !(lead.equals("with") && APPROVALS.contains(words.norm(noun)));
  }

  /**
   * Where "objections" stands in "objections raised by Peter", "NAK" in "a NAK from Peter"; or -1.
   */
  private int source(int first) {
    if (!words.norm(first - 1).equals("by") && !words.norm(first - 1).equals("from")) {
      return -1;
    }
    int noun = VOICING.contains(words.norm(first - 2)) ? first - 3 : first - 2;
    return STANCE_NOUNS.contains(words.norm(noun)) ? noun : -1;
  }

  /** A subject opens its clause; "with Peter" and "if Peter" do not. */
  private boolean isSubject(int first) {
    String before = words.norm(first - 1);
    return first == 0
        || words.isMark(first - 1)
        || CLAUSE_HEADS.contains(before)
        || isAssuming(first - 1);
  }

  /** The word behind the predicate of somebody, where that tells a stance, or 0. */
  private int predicate(int first, int end) {
    int from = pastPlace(first, end);
    int verb = from;
    while (verb < Math.min(words.size(), from + GAP) && isBetween(verb)) {
      if (MODALS.contains(words.norm(verb))) {
        return 0;
      }
      verb++;
    }
    // a capital right behind a name belongs to the name, or begins something else
    boolean odd = verb >= words.size() || (verb == from && words.word(verb).capital());
    return odd ? 0 : stance(first, from, verb);
  }

  private int stance(int first, int from, int verb) {
    String word = words.norm(verb);
    boolean bare = STANCE_INFINITIVES.contains(word) && isInfinitive(first, from, verb);
    if (STANCE_VERBS.contains(word) || bare) {
      return word.equals("objects") && !isVerb(verb) ? 0 : verb + 1;
    }
    if (holds(BEING, from, verb)) {
      return minded(verb);
    }
    if (VOICING.contains(word) || holds(VOICING, from, verb)) {
      return find(STANCE_NOUNS, verb);
    }
    boolean person = words.isPerson(first) || words.norm(first).matches("he|she");
    return person && SAYING.contains(word) && !words.isMark(verb + 1) && isOpinion(words, verb)
        ? verb + 1
        : 0;
  }

  /** "Ben feels that", "Ben thought it", but not "Compact feels wrong", "Further thought shows". */
  static boolean isOpinion(Clauses words, int verb) {
    String next = words.norm(verb + 1);
    return !OPINIONS.contains(words.norm(verb))
        || OPENERS.contains(next)
        || words.isPerson(verb + 1);
  }

  /** Whether the name that a word is part of can be that of somebody who acts: no "several Map". */
  static boolean mayAct(Clauses words, int at) {
    int first = at;
    while (first > 0 && (words.isPerson(first - 1) || words.norm(first - 1).equals("and"))) {
      first--;
    }
    return !BEFORE_THINGS.contains(words.norm(first - 1));
  }

  private boolean holds(Set<String> set, int first, int end) {
    for (int at = first; at < end; at++) {
      if (set.contains(words.norm(at))) {
        return true;
      }
    }
    return false;
  }

  /** "people on this list", "companies in the call": where a group is, is passed over. */
  private int pastPlace(int first, int end) {
    boolean place = !words.isPerson(first) && words.norm(end).matches("on|in|at|from|of");
    int at = end + 1;
    while (place && at < end + GAP && !isBetween(at) && !words.isMark(at)) {
      at++;
    }
    return place ? at : end;
  }

  /** "Ben objects to this", but not "File objects to copy", "Dbus objects:". */
  private boolean isVerb(int objects) {
    String next = words.norm(objects + 1);
    return next.equals("to")
        ? THINGS.contains(words.norm(objects + 2))
        : next.equals("that") || next.equals("because");
  }

  /** "did not like", "seems to agree", "some people agree" */
  private boolean isInfinitive(int first, int end, int at) {
    String before = words.norm(at - 1);
    if (words.norm(first).equals("you") && words.norm(at).equals("want")) {
      // "you do not want to do this" is advice; "you did not want it" is told
      return holds(DID, end, at);
    }
    return before.equals("to")
        || before.equals("not")
        || before.equals("did")
        || (at == end && !words.isPerson(first) && !words.norm(at).equals("want"));
  }

  private boolean isBetween(int at) {
    String word = words.norm(at);
    return AUXILIARIES.contains(word)
        || BEING.contains(word)
        || VOICING.contains(word)
        || word.equals("not")
        || word.endsWith("ly");
  }

  /** "happy", "much against it", "in favour"; "fine" only with something, for patches are fine. */
  private int minded(int from) {
    int found = find(MINDED, from);
    for (int at = from; at < found - 1; at++) {
      if (!DEGREES.contains(words.norm(at)) && !isBetween(at)) {
        // "filed against it" is no mind
        return 0;
      }
    }
    boolean quality = found > 0 && words.norm(found - 1).matches("fine|ok|okay|good");
    return found > from + 5 || (quality && !words.norm(found).equals("with")) ? 0 : found;
  }

  private int find(Set<String> set, int from) {
    for (int at = from; at < Math.min(words.size(), from + REACH) && !words.isMark(at); at++) {
      if (set.contains(words.norm(at))) {
        return at + 1;
      }
    }
    return 0;
  }
}
