package org.colloquy;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.colloquy.message.Mailbox;
import org.colloquy.person.Mentions;
import org.colloquy.person.People;
import org.colloquy.position.Position;
import org.colloquy.quote.AttributedMessage;
import org.colloquy.quote.Author;
import org.colloquy.role.RoleClaim;

/**
 * Whom a name in a text means that fits nobody in the thread: the one among those who have a role
 * whom it fits. A name that may mean several in the thread stays a name. Immutable.
 */
final class RoleHolders {
  private final Mentions<Author> holders;
  private final Consumer<String> listener;

  RoleHolders(List<RoleClaim> claims, People people) {
    List<Author> authors =
        claims.stream()
            .map(RoleClaim::holder)
            .distinct()
            .map(holder -> author(holder, people))
            .toList();
    holders = new Mentions<>(authors, Author::name, Author::isSameAs);
    listener = name -> {};
  }

  private RoleHolders(RoleHolders same, Consumer<String> listener) {
    this.holders = same.holders;
    this.listener = listener;
  }

  /** The same, who tell which names are looked up among them. */
  RoleHolders heardBy(Consumer<String> other) {
    return new RoleHolders(this, other);
  }

  /** The one among them whom a name means. */
  Optional<Author> named(String name) {
    return holders.find(name);
  }

  private static Author author(Mailbox holder, People people) {
    return new Author(holder, people.find(holder));
  }

  /** The positions of a message, with names in the text resolved. */
  List<Position> resolve(AttributedMessage message, List<Position> positions) {
    return positions.stream().map(position -> resolve(message, position)).toList();
  }

  private Position resolve(AttributedMessage message, Position position) {
    Optional<Author> holder = find(message, position.holder());
    Optional<Author> deferTo = position.deferTo().flatMap(named -> find(message, named));
    if (holder.isEmpty() && deferTo.isEmpty()) {
      return position;
    }
    return new Position(
        position.stance(),
        position.mode(),
        holder.orElse(position.holder()),
        position.target(),
        deferTo.or(position::deferTo),
        position.conditional(),
        position.partial(),
        position.trailer(),
        position.evidence(),
        position.confidence(),
        position.detector());
  }

  private Optional<Author> find(AttributedMessage message, Author named) {
    boolean isNameAlone = named.person().isEmpty() && named.mailbox().address().isEmpty();
    if (!isNameAlone) {
      return Optional.empty();
    }
    listener.accept(named.name());
    return named(named.name()).filter(holder -> !mayMeanParticipant(message, named.name()));
  }

  private static boolean mayMeanParticipant(AttributedMessage message, String name) {
    return new Mentions<>(message.participants(), Author::name, Author::isSameAs).mayMean(name);
  }
}
