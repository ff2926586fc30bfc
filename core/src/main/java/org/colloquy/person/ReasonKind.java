package org.colloquy.person;

import java.util.Locale;

/** What speaks for two mailboxes being one person's. */
public enum ReasonKind {
  /** The same address, compared without case, that no archive cut and no role shares. */
  SAME_ADDRESS(true),
  /** The same full name, whatever its order, case, diacritics, titles and company. */
  SAME_NAME(true),
  /** The same full name but for initials: "Ada B. Ash", "Ada Ash". */
  INITIALS(true),
  /** The same full name in another alphabet, or with "ue" for "ü". */
  TRANSLITERATION(true),
  /** A list put its own mailbox into From, and the message names the writer's own. */
  LIST_SENDER(true),
  /** The address spells the full name: ada.ash@example.org. */
  SPELLED_ADDRESS(true),
  /** A signature gives name and address. */
  SIGNATURE(true),
  /** An attribution line gives name and address. */
  ATTRIBUTION(true),
  /** A trailer, such as Signed-off-by, gives name and address. */
  TRAILER(true),
  /** An entry of a .mailmap. */
  MAILMAP(true),
  /** Somebody decided so. */
  DECISION(true),
  /** First names that are forms of one, and the same last name: "Tim Ash", "Timothy Ash". */
  SHORT_FORM(false),
  /** An initial for a first name: "A. Ash", "Ada Ash". */
  INITIAL_FOR_NAME(false),
  /** One name holds the other, and more: "Ada Ash", "Ada Birch Ash"; "Ada", "Ada Ash". */
  NAME_PART(false),
  /** One letter differs. */
  SPELLING(false),
  /** The same words, written in one: "AdaAsh". */
  RUN_TOGETHER(false),
  /** The same uncommon part before the @. */
  SAME_LOCAL_PART(false),
  /** The same domain, of few people and open to nobody else. */
  SAME_DOMAIN(false);

  private final boolean certain;

  ReasonKind(boolean certain) {
    this.certain = certain;
  }

  /** {@return whether it is enough alone; else it takes a second reason of another sort} */
  public boolean isCertain() {
    return certain;
  }

  /** Whether it lies in the names, and not in the addresses. */
  boolean isName() {
    return !isCertain() && this != SAME_LOCAL_PART && this != SAME_DOMAIN;
  }

  /** {@return the name in files: "same-address"} */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
