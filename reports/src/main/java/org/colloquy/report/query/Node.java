package org.colloquy.report.query;

import java.util.List;

/** A part of a query. */
sealed interface Node {

  /**
   * Whether it holds for some facts.
   *
   * @param nots what every {@link Not} comes to, by its number
   */
  boolean test(Facts facts, boolean[] nots);

  /** Whether it asks for roles other than that of programs. */
  default boolean asksForRoles() {
    return false;
  }

  /** All parts hold. */
  record And(List<Node> parts) implements Node {
    /** Without any part it holds for everything. */
    static final And ALL = new And(List.of());

    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean test(Facts facts, boolean[] nots) {
      for (Node part : parts) {
        if (!part.test(facts, nots)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public boolean asksForRoles() {
      return parts.stream().anyMatch(Node::asksForRoles);
    }
  }

  /** One part holds at least. */
  record Or(List<Node> parts) implements Node {

    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean test(Facts facts, boolean[] nots) {
      for (Node part : parts) {
        if (part.test(facts, nots)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public boolean asksForRoles() {
      return parts.stream().anyMatch(Node::asksForRoles);
    }
  }

  /**
   * The part holds for nothing in the whole of what is asked about.
   *
   * @param number place among all of the query; those within the part come before it
   */
  record Not(int number, Node part) implements Node {

    @Override
    public boolean test(Facts facts, boolean[] nots) {
      return nots[number];
    }

    @Override
    public boolean asksForRoles() {
      return part.asksForRoles();
    }
  }

  /** A value holds the text, which is folded. */
  record Contains(Prefix prefix, String text) implements Node {

    @Override
    public boolean test(Facts facts, boolean[] nots) {
      for (String value : facts.texts(prefix)) {
        if (value.contains(text)) {
          return true;
        }
      }
      return false;
    }
  }

  /** A value is the text. */
  record Is(Prefix prefix, String text) implements Node {

    @Override
    public boolean test(Facts facts, boolean[] nots) {
      return facts.texts(prefix).contains(text);
    }

    @Override
    public boolean asksForRoles() {
      return prefix == Prefix.ROLE && !text.equals(Prefix.BOT);
    }
  }

  /** A day or a number lies within. */
  record Within(Prefix prefix, Range range) implements Node {

    @Override
    public boolean test(Facts facts, boolean[] nots) {
      for (Range value : facts.ranges(prefix)) {
        if (value.meets(range)) {
          return true;
        }
      }
      return false;
    }
  }

  /** There is any value. */
  record Known(Prefix prefix) implements Node {

    @Override
    public boolean test(Facts facts, boolean[] nots) {
      return !facts.texts(prefix).isEmpty() || !facts.ranges(prefix).isEmpty();
    }

    @Override
    public boolean asksForRoles() {
      return prefix == Prefix.ROLE;
    }
  }
}
