package org.colloquy.report.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Parses a query by recursive descent. {@code or} binds loosest, then {@code and}, which may be
 * left out; {@code not} and {@code -} bind tightest.
 */
final class Parser {
  /** Parentheses and nots within one another; beyond it the query is refused. */
  static final int MAX_DEPTH = 100;

  private final Scanner scanner;
  private final List<Node.Not> nots = new ArrayList<>();
  private Token token;
  private int depth;

  Parser(String text) {
    scanner = new Scanner(text);
    token = scanner.next();
  }

  /** The whole query. */
  Node parse() {
    if (token.kind() == Token.Kind.END) {
      return Node.And.ALL;
    }
    Node node = or(Prefix.NONE);
    if (token.kind() == Token.Kind.CLOSE) {
      throw new QueryException(token.at(), ") closes nothing");
    }
    return node;
  }

  /** Every "not" of the query, those within another one before it. */
  List<Node.Not> nots() {
    return nots;
  }

  private Node or(Prefix prefix) {
    List<Node> parts = new ArrayList<>();
    parts.add(and(prefix));
    while (token.kind() == Token.Kind.OR) {
      take();
      parts.add(and(prefix));
    }
    return parts.size() == 1 ? parts.get(0) : new Node.Or(parts);
  }

  private Node and(Prefix prefix) {
    List<Node> parts = new ArrayList<>();
    parts.add(part(prefix));
    while (token.kind() == Token.Kind.AND || token.begins()) {
      if (token.kind() == Token.Kind.AND) {
        take();
      }
      parts.add(part(prefix));
    }
    return parts.size() == 1 ? parts.get(0) : new Node.And(parts);
  }

  private Node part(Prefix prefix) {
    Token begin = token;
    return switch (begin.kind()) {
      case NOT -> {
        deepen(begin);
        Node.Not not = not(part(prefix));
        depth--;
        yield not;
      }
      case OPEN -> {
        deepen(begin);
        Node group = or(begin.prefix() == Prefix.NONE ? prefix : begin.prefix());
        close(begin);
        yield group;
      }
      case TERM -> {
        take();
        yield Terms.of(begin, begin.prefix() == Prefix.NONE ? prefix : begin.prefix());
      }
      case END -> throw new QueryException(begin.at(), "a term is wanted, and the query ends");
      case AND, OR, CLOSE ->
          throw new QueryException(begin.at(), "a term is wanted, not " + begin.value());
    };
  }

  private Node.Not not(Node part) {
    Node.Not not = new Node.Not(nots.size(), part);
    nots.add(not);
    return not;
  }

  private void deepen(Token begin) {
    if (++depth > MAX_DEPTH) {
      throw new QueryException(
          begin.at(), "more than " + MAX_DEPTH + " parentheses or nots within one another");
    }
    take();
  }

  private void close(Token begin) {
    if (token.kind() != Token.Kind.CLOSE) {
      throw new QueryException(begin.at(), begin.value() + " is not closed");
    }
    take();
    depth--;
  }

  private void take() {
    token = scanner.next();
  }
}
