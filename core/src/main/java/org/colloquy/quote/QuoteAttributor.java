package org.colloquy.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.message.Mailbox;
import org.colloquy.message.MessageId;
import org.colloquy.person.People;

/**
 * Tells who wrote every zone of a thread's messages, by two witnesses: the attribution line or
 * header block above a quote, and the message of the thread in which the quoted words stand as its
 * own text. Where both speak and disagree, the words themselves win. Immutable and safe to use from
 * many threads; time is linear in the text.
 */
public final class QuoteAttributor {
  private final People people;

  /**
   * An attributor that knows these people.
   *
   * @param people of the archive
   */
  public QuoteAttributor(People people) {
    this.people = people;
  }

  /**
   * Attributes the messages of one thread, given parents first; returns them in the same order.
   *
   * @param thread messages with their zones
   * @return the same messages with the writer of each zone
   */
  public List<AttributedMessage> attribute(List<ZonedMessage> thread) {
    Map<MessageId, Integer> places = new HashMap<>();
    for (int i = 0; i < thread.size(); i++) {
      places.putIfAbsent(thread.get(i).message().id(), i);
    }
    List<MessageView> views = new ArrayList<>();
    for (ZonedMessage zoned : thread) {
      int parent = zoned.parent().map(id -> places.getOrDefault(id, -1)).orElse(-1);
      views.add(MessageView.of(zoned, parent, sender(zoned)));
    }
    return new ThreadAttribution(people, views).messages();
  }

  private Optional<Author> sender(ZonedMessage zoned) {
    Mailbox from = zoned.message().from();
    return from.isEmpty() ? Optional.empty() : Optional.of(new Author(from, people.of(from)));
  }
}
