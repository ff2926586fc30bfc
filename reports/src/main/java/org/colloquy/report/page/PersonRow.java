package org.colloquy.report.page;

import java.util.List;
import org.colloquy.message.Mailbox;
import org.colloquy.person.Person;

/** What the list of people tells of a person; counts grow as threads are added. */
final class PersonRow {
  private static final int MOST_ADDRESSES = 20;

  private final int number;
  private final Person person;
  private int messages;
  private int threads;
  private int lastThread;
  private long first = ThreadRow.NO_DAY;
  private long last = ThreadRow.NO_DAY;
  private final StanceCounts held = new StanceCounts();
  private final StanceCounts received = new StanceCounts();

  /**
   * A person without any message yet.
   *
   * @param number place in the list of people, from 0
   */
  PersonRow(int number, Person person) {
    this.number = number;
    this.person = person;
  }

  int number() {
    return number;
  }

  Person person() {
    return person;
  }

  String name() {
    return Visible.line(person.name(), "nobody");
  }

  /** The mailboxes as they stand in the archive, each once, the first {@value MOST_ADDRESSES}. */
  List<String> addresses() {
    return person.mailboxes().stream()
        .map(PersonRow::written)
        .distinct()
        .limit(MOST_ADDRESSES)
        .toList();
  }

  private static String written(Mailbox mailbox) {
    String name = mailbox.displayName();
    String address = mailbox.address();
    String both =
        name.isEmpty() || address.isEmpty() ? name + address : name + " <" + address + ">";
    return Visible.line(both, "-");
  }

  int messages() {
    return messages;
  }

  int threads() {
    return threads;
  }

  /** Day of the earliest message, or {@link ThreadRow#NO_DAY}. */
  long first() {
    return first;
  }

  /** Day of the latest message, or {@link ThreadRow#NO_DAY}. */
  long last() {
    return last;
  }

  /** Positions of which they are the holder. */
  StanceCounts held() {
    return held;
  }

  /** Positions about what they wrote, or that defer to them. */
  StanceCounts received() {
    return received;
  }

  /** Counts a message that they sent in a thread; threads come one after another. */
  void sent(int thread) {
    messages++;
    if (lastThread != thread) {
      lastThread = thread;
      threads++;
    }
  }

  /** Takes the day of a message that they sent. */
  void sentOn(long day) {
    first = first == ThreadRow.NO_DAY ? day : Math.min(first, day);
    last = Math.max(last, day);
  }
}
