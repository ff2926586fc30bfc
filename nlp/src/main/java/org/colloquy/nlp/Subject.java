package org.colloquy.nlp;

import static org.colloquy.nlp.WordClass.EVERYBODY;
import static org.colloquy.nlp.WordClass.NO_PERSON;
import static org.colloquy.nlp.WordClass.PERSON;
import static org.colloquy.nlp.WordClass.THING;
import static org.colloquy.nlp.WordClass.UNNAMED;
import static org.colloquy.nlp.WordClass.WRITER;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whom a noun or pronoun means.
 *
 * @param kind the writer, somebody else, or no person at all
 * @param name of somebody else, as written, when the sentence tells it
 */
record Subject(Kind kind, Optional<String> name) {

  /** Kinds of subject. */
  enum Kind {
    WRITER,
    SOMEBODY,
    THING
  }

  static final Subject WRITER_SELF = new Subject(Kind.WRITER, Optional.empty());
  static final Subject SOMEBODY = new Subject(Kind.SOMEBODY, Optional.empty());
  static final Subject THING_ITSELF = new Subject(Kind.THING, Optional.empty());

  /** Initials, hyphens, apostrophes and letters of any script; no digits, no underscores. */
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]{0,40}");

  /** "LoopingCall", "SQLite": capitals inside a name of a person follow few beginnings. */
  private static final Pattern CAMEL =
      Pattern.compile("^\\p{Lu}{2}|(?<!\\bMc|\\bMac|\\bDe|\\bLe|\\bVan)(?<=\\p{Ll})\\p{Lu}");

  private static final Set<String> DEFINITE = Set.of("the", "our");
  private static final Set<String> NAME_PARTS = Set.of("compound", "flat", "flat:name", "goeswith");

  boolean isSomebody() {
    return kind == Kind.SOMEBODY;
  }

  /** Somebody else, but the sentence does not tell who. */
  boolean isUnnamed() {
    return isSomebody() && name.isEmpty();
  }

  boolean isThing() {
    return kind == Kind.THING;
  }

  /** Reads the noun phrase whose head stands at this index. */
  static Subject of(Parse parse, int index) {
    Token token = parse.at(index);
    if (token.is(WRITER) || token.is(EVERYBODY)) {
      return WRITER_SELF;
    }
    if (token.is(THING)) {
      return relativeOr(parse, index, THING_ITSELF);
    }
    if (token.is(UNNAMED)) {
      return relativeOr(parse, index, SOMEBODY);
    }
    if (isPersonName(token)) {
      return named(fullName(parse, index));
    }
    return token.is(PERSON) ? role(parse, index) : THING_ITSELF;
  }

  /** A relative pronoun means the noun before it: "Peter, who objected". */
  private static Subject relativeOr(Parse parse, int pronoun, Subject other) {
    int clause = parse.at(pronoun).head();
    if (!parse.stands(clause, t -> t.relates("acl:relcl"))
        || !parse.at(pronoun).lower().matches("who|that|which")) {
      return other;
    }
    return of(parse, parse.at(clause).head());
  }

  private static boolean isPersonName(Token token) {
    return token.isName()
        && !token.is(NO_PERSON)
        && NAME.matcher(token.word()).matches()
        && token.word().chars().anyMatch(Character::isLowerCase)
        && !CAMEL.matcher(token.word()).find();
  }

  private static Subject named(String name) {
    return new Subject(Kind.SOMEBODY, Optional.of(name));
  }

  private static Subject role(Parse parse, int index) {
    return parse
        .child(index, t -> DEFINITE.contains(t.lower()))
        .map(determiner -> named(parse.text(determiner, index)))
        .orElse(SOMEBODY);
  }

  private static String fullName(Parse parse, int index) {
    int first = index;
    while (first > 0 && isNamePart(parse, first - 1, index)) {
      first--;
    }
    int last = index;
    while (last + 1 < parse.size() && isNamePart(parse, last + 1, index)) {
      last++;
    }
    return parse.text(first, last);
  }

  private static boolean isNamePart(Parse parse, int part, int head) {
    Token token = parse.at(part);
    return token.head() == head
        && token.isName()
        && !token.is(NO_PERSON)
        && NAME_PARTS.contains(token.relation());
  }
}
