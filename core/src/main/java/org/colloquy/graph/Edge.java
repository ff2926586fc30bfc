package org.colloquy.graph;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colloquy.message.MessageId;

/**
 * That one person is tied to another in one way, and by which messages.
 *
 * <pre>{@code
 * p2 reply p1, weight 2, contacts <2@example.org> (1 January), <5@example.org> (3 January)
 * }</pre>
 *
 * @param from id of the person who answers, quotes, names or takes the position
 * @param to id of the person who is answered, quoted, named or meant
 * @param kind what ties them
 * @param weight how much, in the unit of the kind: the sum of the contacts' weights; above 0
 * @param contacts the messages that show it, in order of first appearance, each once
 */
public record Edge(String from, String to, EdgeKind kind, double weight, List<Contact> contacts) {

  /**
   * Checks that no part is null, and copies collections.
   *
   * @throws IllegalArgumentException when the weight is not above 0, or no contact is given
   */
  public Edge {
    requireNonNull(from, "from must not be null");
    requireNonNull(to, "to must not be null");
    requireNonNull(kind, "kind must not be null");
    contacts = List.copyOf(contacts);
    if (!(weight > 0) || contacts.isEmpty()) {
      throw new IllegalArgumentException(
          "edge "
              + from
              + " -> "
              + to
              + " of weight "
              + weight
              + " must have weight > 0 and contacts");
    }
  }

  /**
   * {@return an edge that weighs what its contacts weigh together}
   *
   * @param from id of the person who answers, quotes, names or takes the position
   * @param to id of the person who is answered, quoted, named or meant
   * @param kind what ties them
   * @param contacts the messages that show it, at least one
   */
  public static Edge of(String from, String to, EdgeKind kind, List<Contact> contacts) {
    double weight = 0;
    for (Contact contact : contacts) {
      weight += contact.weight();
    }
    return new Edge(from, to, kind, weight, contacts);
  }

  /** {@return whether it leads from a person to the same person} */
  public boolean isLoop() {
    return from.equals(to);
  }

  /** {@return the ids of the messages that show it, in the order of the contacts} */
  public List<MessageId> evidence() {
    return contacts.stream().map(Contact::message).toList();
  }

  /** {@return the earliest date of a contact; empty when none has a date} */
  public Optional<Instant> first() {
    return contacts.stream().flatMap(c -> c.date().stream()).min(Comparator.naturalOrder());
  }

  /** {@return the latest date of a contact; empty when none has a date} */
  public Optional<Instant> last() {
    return contacts.stream().flatMap(c -> c.date().stream()).max(Comparator.naturalOrder());
  }
}
