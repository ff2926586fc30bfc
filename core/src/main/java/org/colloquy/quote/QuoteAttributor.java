package org.colloquy.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.message.Mailbox;
import org.colloquy.message.Message;
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

  /** An attributor that knows these people. */
  public QuoteAttributor(People people) {
    this.people = people;
  }

  /** Attributes the messages of one thread, given parents first; returns them in the same order. */
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
    Map<Object, Author> senders = senders(views);
    List<Words> own =
        views.size() > 1 ? views.stream().map(Words::own).toList() : List.of(new Words());
    QuoteIndex index = QuoteIndex.of(own);
    Ancestry ancestry = new Ancestry(views);
    QuoteChecker checker = new QuoteChecker(views, own, index, ancestry);
    Alignment.Aligner aligner = new Alignment.Aligner(index, views, ancestry);
    List<List<Author>> participants = new ArrayList<>();
    List<List<AttributedZone>> zones = new ArrayList<>();
    for (int i = 0; i < views.size(); i++) {
      MessageView view = views.get(i);
      participants.add(participants(view.message(), senders));
      Names names = new Names(people, participants.get(i));
      zones.add(
          new ZoneAttribution(
                  i, views, aligner, ancestry, checker, names, SenderGuess.of(view, names))
              .zones());
    }
    List<List<AttributedZone>> answered = Hearsay.ask(views, zones);
    List<AttributedMessage> attributed = new ArrayList<>();
    for (int i = 0; i < views.size(); i++) {
      attributed.add(attributed(views.get(i), answered.get(i), participants.get(i)));
    }
    return List.copyOf(attributed);
  }

  private static AttributedMessage attributed(
      MessageView view, List<AttributedZone> zones, List<Author> participants) {
    Optional<Author> sender =
        zones.get(0).zone().depth() == 0 ? zones.get(0).authorship().author() : view.sender();
    return new AttributedMessage(
        view.message(), sender, view.zoned().parent(), zones, participants);
  }

  private Optional<Author> sender(ZonedMessage zoned) {
    Mailbox from = zoned.message().from();
    return from.isEmpty() ? Optional.empty() : Optional.of(new Author(from, people.of(from)));
  }

  /** The senders of the thread, each person once. */
  private static Map<Object, Author> senders(List<MessageView> views) {
    Map<Object, Author> found = new LinkedHashMap<>();
    for (MessageView view : views) {
      view.sender().ifPresent(author -> found.putIfAbsent(key(author), author));
    }
    return found;
  }

  /** Who a name can mean: the senders of the thread, then the recipients, each person once. */
  private List<Author> participants(Message message, Map<Object, Author> senders) {
    Map<Object, Author> others = new LinkedHashMap<>();
    recipients(message.to(), senders, others);
    recipients(message.cc(), senders, others);
    List<Author> participants = new ArrayList<>(senders.values());
    participants.addAll(others.values());
    return List.copyOf(participants);
  }

  private void recipients(
      List<Mailbox> mailboxes, Map<Object, Author> senders, Map<Object, Author> others) {
    for (Mailbox mailbox : mailboxes) {
      if (!mailbox.isEmpty()) {
        Author author = new Author(mailbox, people.find(mailbox));
        if (!senders.containsKey(key(author))) {
          others.putIfAbsent(key(author), author);
        }
      }
    }
  }

  private static Object key(Author author) {
    return author.person().<Object>map(p -> p.id()).orElse(author.mailbox());
  }
}
