package org.colloquy.report.query;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.colloquy.ArchiveAnalysis;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.position.Position;

/**
 * What to pick from an analysis.
 *
 * <pre>{@code
 * from:ada stance:object                 a message of Ada's with an objection in it
 * holder:ben (stance:agree or stance:defer) date:2024-02..2024-05-03
 * subject:"chunk index" -stance:object   threads about it in which nobody objects
 * }</pre>
 *
 * Terms are joined by {@code and} (or nothing), {@code or}, {@code not} (or {@code -}) and
 * parentheses; {@code or} binds loosest. Prefixes are {@code from: to: subject: date: thread: id:
 * list: role:} of messages and {@code stance: holder: target: mode: depth: evidence:} of positions;
 * a word without a prefix is looked for in what the sender wrote (no quotes), the subject and the
 * sender's name and address.
 *
 * <p>Text is found within words, whatever the case and the accents. A person is found by every name
 * and address of theirs. Days are those of UTC.
 *
 * <p><b>What is joined must meet:</b> a thread matches when one of its messages matches, and terms
 * about positions must hold of one position in that message. {@code not} speaks of the whole: a
 * thread matches {@code not X} when nothing in it matches X, a message when nothing in the message
 * does, a position when the position does not.
 *
 * <p>Immutable; parsing and matching take time in proportion to the query and to what it is held
 * against.
 */
public final class Query {
  private final String text;
  private final Node root;
  private final List<Node.Not> nots;
  private final Context context;

  private Query(String text, Node root, List<Node.Not> nots, Context context) {
    this.text = text;
    this.root = root;
    this.nots = List.copyOf(nots);
    this.context = context;
  }

  /**
   * Reads a query; one of white space alone picks everything.
   *
   * @param text as a person types it
   * @return the query
   * @throws QueryException when it cannot be understood
   */
  public static Query parse(String text) {
    Parser parser = new Parser(requireNonNull(text, "text must not be null"));
    return new Query(text, parser.parse(), parser.nots(), Context.NONE);
  }

  /**
   * {@return the same query with the people and roles of an archive: {@code role:} finds nobody but
   * programs without them, {@code to:} knows recipients only as they are written, and {@code list:}
   * takes every recipient of a mail without List-Id for a list}
   *
   * @param archive an analysed archive
   */
  public Query in(ArchiveAnalysis archive) {
    return new Query(text, root, nots, new Context(Optional.of(archive.people()), archive.roles()));
  }

  /**
   * {@return whether one message of the thread matches}
   *
   * @param thread an analysed thread
   */
  public boolean matches(ThreadAnalysis thread) {
    return within(thread).matches();
  }

  /**
   * {@return whether the message matches; whom it answers is not known here, only {@link #within
   * within its thread}}
   *
   * @param message an analysed message
   */
  public boolean matches(MessageAnalysis message) {
    return matches(new MessageFacts(message, Optional.empty(), context).all());
  }

  /**
   * {@return whether the position, which stands in the message, matches}
   *
   * @param position a position of the message
   * @param message an analysed message
   */
  public boolean matches(Position position, MessageAnalysis message) {
    MessageFacts facts = new MessageFacts(message, Optional.empty(), context);
    return matches(List.of(new PositionFacts(facts, position)));
  }

  /**
   * {@return the query for a thread and what is in it}
   *
   * @param thread an analysed thread
   */
  public ThreadQuery within(ThreadAnalysis thread) {
    return new ThreadQuery(this, context, thread);
  }

  /** {@return whether it asks for roles other than that of programs, which somebody must tell} */
  public boolean asksForRoles() {
    return root.asksForRoles();
  }

  boolean matches(List<? extends Facts> whole) {
    boolean[] values = new boolean[nots.size()];
    for (Node.Not not : nots) {
      values[not.number()] = !isAny(not.part(), whole, values);
    }
    return isAny(root, whole, values);
  }

  private static boolean isAny(Node node, List<? extends Facts> whole, boolean[] nots) {
    for (Facts facts : whole) {
      if (node.test(facts, nots)) {
        return true;
      }
    }
    return false;
  }

  /** The query as it was written. */
  @Override
  public String toString() {
    return text;
  }
}
