package org.colloquy.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.message.Mailbox;
import org.colloquy.message.Message;
import org.colloquy.text.Lines;
import org.colloquy.zone.Content;
import org.colloquy.zone.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Whom each level of a message answers, as its greeting tells: "Hi Ada," at depth 1 means that Ada
 * wrote the quote at depth 2 that no attribution line names. The message itself also answers the
 * one person it is sent to.
 *
 * <pre>{@code
 * Ben Bo wrote:
 * > Hi Ada,
 * > > Shall we?       Ada's, says the greeting
 * > Let us.
 * }</pre>
 */
final class Addressees {
  private static final int LONGEST_GREETING = 60;

  private final Names names;
  private final List<@Nullable Author> greeted = new ArrayList<>();

  Addressees(Message message, Optional<Author> sender, Names names) {
    this.names = names;
    if (message.to().size() == 1) {
      names
          .participant(message.to().get(0))
          .filter(a -> isOther(a, sender))
          .ifPresent(a -> put(0, a));
    }
  }

  private static boolean isOther(Author author, Optional<Author> writer) {
    return author.person().isPresent() && writer.map(w -> !w.isSameAs(author)).orElse(true);
  }

  /** Takes note of a greeting at the head of what a writer says. */
  void greet(Lines lines, Zone greeting, Optional<Author> writer) {
    forget(greeting.depth());
    String text = Content.text(lines, greeting.lines().first());
    if (text.length() <= LONGEST_GREETING) {
      greeted(text).filter(a -> isOther(a, writer)).ifPresent(a -> put(greeting.depth(), a));
    }
  }

  /** The one participant whose name ends the greeting. */
  private Optional<Author> greeted(String text) {
    int end = text.length();
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    String name = text.substring(text.lastIndexOf(' ', Math.max(0, end - 1)) + 1, end);
    return name.isEmpty() ? Optional.empty() : names.participant(new Mailbox(name, ""));
  }

  /** An attribution line at a depth begins a new conversation below it. */
  void forget(int depth) {
    while (greeted.size() > depth) {
      greeted.remove(greeted.size() - 1);
    }
  }

  private void put(int depth, Author author) {
    while (greeted.size() < depth) {
      greeted.add(null);
    }
    greeted.add(author);
  }

  /** Whom the text one level up answers. */
  Optional<Author> answered(int depth) {
    return depth > 0 && depth <= greeted.size()
        ? Optional.ofNullable(greeted.get(depth - 1))
        : Optional.empty();
  }
}
