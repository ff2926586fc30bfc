package org.colloquy.nlp;

import static org.colloquy.nlp.WordClass.DEALING;
import static org.colloquy.nlp.WordClass.EXPERIENCER;
import static org.colloquy.nlp.WordClass.EXPERIENCER_OR_QUALITY;
import static org.colloquy.nlp.WordClass.SHARING;
import static org.colloquy.nlp.WordClass.SPEECH;
import static org.colloquy.nlp.WordClass.STANCE_NOUN;
import static org.colloquy.nlp.WordClass.VOICING;

import java.util.List;
import java.util.Optional;

/**
 * Finds who takes the stance of a cue: the subject of the verb that names it ("Peter disagrees"),
 * the owner of the noun that names it ("Peter's concerns"), or who says so ("Peter thinks it is
 * wrong"); the writer where there is none of these.
 */
final class Holder {

  private final Cue cue;
  private final Parse parse;

  private Holder(Cue cue) {
    this.cue = cue;
    this.parse = cue.parse();
  }

  static Subject of(Cue cue) {
    Holder holder = new Holder(cue);
    Optional<Subject> own = holder.ofNoun().or(holder::ofVerb);
    if (own.filter(s -> !s.isUnnamed()).isPresent()) {
      return own.get();
    }
    // "Otto said that he disagrees": the name above tells who "he" is.
    return holder
        .ofSpeech()
        .filter(s -> own.isEmpty() || (s.isSomebody() && !s.isUnnamed()))
        .or(() -> own)
        .or(holder::ofAside)
        .orElse(Subject.WRITER_SELF);
  }

  // --- nouns: "Peter's concerns", "objections offered by Peter", "Peter has objections"

  private Optional<Subject> ofNoun() {
    if (!isStanceNoun()) {
      return Optional.empty();
    }
    int noun = cue.head();
    return sharer(noun)
        .or(() -> owner(noun))
        .or(() -> source(noun))
        .or(() -> participle(noun).flatMap(this::source))
        .or(() -> voice(noun))
        .or(() -> dealtWith() ? Optional.of(Subject.SOMEBODY) : Optional.empty());
  }

  private boolean isStanceNoun() {
    Token head = cue.headToken();
    return head.is(STANCE_NOUN) && (head.isNoun() || parse.has(cue.head(), t -> t.relates("det")));
  }

  /** "I share Mara's concerns". */
  private Optional<Subject> sharer(int noun) {
    int verb = parse.at(noun).head();
    return parse.stands(verb, t -> t.is(SHARING))
        ? subject(verb).filter(i -> !cue.covers(i)).map(i -> Subject.of(parse, i))
        : Optional.empty();
  }

  private Optional<Integer> participle(int noun) {
    Token token = parse.at(noun);
    return token.relates("nsubj:pass")
        ? Optional.of(token.head())
        : parse.child(noun, "acl", "acl:relcl");
  }

  private Optional<Subject> owner(int noun) {
    return cue.outside(noun, t -> t.relates("nmod:poss")).map(this::possessor);
  }

  private Subject possessor(int index) {
    return switch (parse.at(index).lower()) {
      case "my", "our" -> Subject.WRITER_SELF;
      case "your", "his", "her", "their", "its" -> Subject.SOMEBODY;
      default -> Subject.of(parse, index);
    };
  }

  /** "a NAK from Peter", "raised by Peter". */
  private Optional<Subject> source(int index) {
    return parse.children(index).stream()
        .filter(i -> !cue.covers(i) && parse.at(i).relates("nmod", "obl", "obl:agent"))
        .filter(i -> parse.has(i, t -> t.relates("case") && t.lower().matches("by|from|of")))
        .map(i -> Subject.of(parse, i))
        .filter(s -> !s.isThing())
        .findFirst();
  }

  /** "Peter raised an objection". */
  private Optional<Subject> voice(int noun) {
    int verb = parse.at(noun).head();
    if (!parse.stands(verb, t -> t.is(VOICING)) || !parse.at(noun).relates("obj", "obl")) {
      return Optional.empty();
    }
    return subject(verb).filter(i -> !cue.covers(i)).map(i -> Subject.of(parse, i));
  }

  /** "Ada addressed the concerns": whose they are is not said, but not hers. */
  private boolean dealtWith() {
    int noun = cue.head();
    return parse.at(noun).relates("obj", "obl", "nsubj:pass")
        && parse.stands(parse.at(noun).head(), t -> t.is(DEALING) && !t.is(VOICING));
  }

  // --- verbs and adjectives: "Peter disagrees", "Peter is not happy with it"

  private Optional<Subject> ofVerb() {
    Token head = cue.predicateToken();
    if (!head.is(EXPERIENCER) && !isFineWith()) {
      return Optional.empty();
    }
    return subject(cue.predicate())
        .filter(i -> !cue.covers(i) && !isAddressed(i))
        .filter(i -> !isPassive(i))
        .map(i -> Subject.of(parse, i))
        .filter(s -> !s.isThing());
  }

  /** "Peter is fine with it" tells a stance, "the patch is fine" a quality. */
  private boolean isFineWith() {
    return cue.predicateToken().is(EXPERIENCER_OR_QUALITY)
        && (takesWith(cue.predicate()) || takesWith(cue.head()));
  }

  private boolean takesWith(int word) {
    return parse.children(word).stream()
        .anyMatch(i -> parse.has(i, t -> t.relates("case") && t.lower().equals("with")));
  }

  /** "This was agreed": whoever agreed is not its subject; "Peter is convinced" is no passive. */
  private boolean isPassive(int subject) {
    return parse.at(subject).relates("nsubj:pass")
        && !cue.predicateToken().lemma().matches("convince|persuade|worry|concern|oppose");
  }

  /** "Peter, agreed" speaks to Peter. */
  private boolean isAddressed(int subject) {
    return parse.breaks(subject + 1, Math.min(subject + 2, parse.size()))
        && !parse.has(subject, t -> t.relates("acl:relcl", "appos", "acl"));
  }

  /** The subject of a verb, or of the verb that it completes or continues. */
  private Optional<Integer> subject(int verb) {
    Optional<Integer> own = parse.subject(verb);
    Token token = parse.at(verb);
    if (own.isPresent() || token.head() == Token.NO_HEAD) {
      return own;
    }
    if (token.relates("xcomp")) {
      return parse.child(token.head(), "obj").or(() -> subject(token.head()));
    }
    boolean continues = token.relates("conj", "obl", "nmod");
    return continues ? subject(token.head()) : Optional.empty();
  }

  // --- who says so: "Peter thinks it is wrong"

  private Optional<Subject> ofSpeech() {
    List<Integer> path = cue.path();
    for (int k = 0; k + 1 < path.size(); k++) {
      if (isSaid(path.get(k), path.get(k + 1))) {
        Optional<Subject> speaker = speaker(path.get(k + 1));
        if (speaker.isPresent()) {
          return speaker;
        }
      }
    }
    return speakerBeside();
  }

  private boolean isSaid(int said, int verb) {
    return parse.at(said).relates("ccomp", "xcomp", "parataxis")
        && !cue.covers(verb)
        && parse.at(verb).is(SPEECH);
  }

  private Optional<Subject> speaker(int verb) {
    return subject(verb)
        .filter(i -> !cue.covers(i) && !isAfterthought(verb, i))
        .map(i -> Subject.of(parse, i))
        .filter(s -> !s.isThing());
  }

  /** "This is fine, don't you think?" */
  private boolean isAfterthought(int verb, int subject) {
    return verb > cue.last() && parse.at(subject).lower().equals("you");
  }

  /** "This is wrong, Peter says"; but "as Peter said" tells that the writer thinks so too. */
  private Optional<Subject> speakerBeside() {
    return parse
        .child(cue.clause(), t -> t.relates("parataxis") && t.is(SPEECH) && t.isVerb())
        .filter(i -> !cue.covers(i))
        .flatMap(this::speaker);
  }

  // --- "according to Peter", "in Peter's opinion"

  private Optional<Subject> ofAside() {
    return cue.path().stream()
        .flatMap(i -> parse.children(i).stream())
        .filter(i -> parse.at(i).relates("obl", "nmod") && !cue.covers(i))
        .flatMap(i -> aside(i).stream())
        .findFirst();
  }

  private Optional<Subject> aside(int index) {
    if (parse.has(index, t -> t.relates("case") && t.lower().equals("according"))) {
      return Optional.of(Subject.of(parse, index)).filter(Subject::isSomebody);
    }
    return parse.at(index).lemma().matches("opinion|view|mind|eye")
        ? parse.child(index, "nmod:poss").map(this::possessor)
        : Optional.empty();
  }
}
