package org.colloquy.report.table;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.flag;
import static org.colloquy.report.table.Column.id;
import static org.colloquy.report.table.Column.text;
import static org.colloquy.report.table.Column.time;

import java.util.List;
import org.colloquy.message.Mailbox;
import org.colloquy.position.Stance;

/** persons.csv: one row for each person who sent a message or is tied to one who did. */
final class PersonsTable {

  static final Table<PersonTally> TABLE =
      new Table<>(
          "persons",
          "somebody behind one or several mailboxes",
          List.of(
              id("person", "stable within a run", t -> t.person().id()),
              text("name", "the fullest display name seen", t -> t.person().name()),
              text("address", "the first address seen", t -> t.person().address()),
              text(
                  "mailboxes",
                  "every spelling seen, joined by \"; \"",
                  t -> Cells.joined(t.person().mailboxes(), PersonsTable::written)),
              flag("bot", "whether it is a program that sends the mails", t -> t.person().bot()),
              count("messages", "messages", "messages sent", PersonTally::messages),
              count("threads", "threads", "threads written in", PersonTally::threads),
              count(
                  "threads_started",
                  "threads",
                  "threads whose root they wrote",
                  PersonTally::started),
              time("first", "date of the first message", PersonTally::first),
              time("last", "date of the last message", PersonTally::last),
              count("words_new", "words", "prose written, quotes left out", PersonTally::newWords),
              count("agree", "positions", direct("agrees"), t -> t.direct(Stance.AGREE)),
              count("object", "positions", direct("objects"), t -> t.direct(Stance.OBJECT)),
              count("defer", "positions", direct("defers"), t -> t.direct(Stance.DEFER)),
              count(
                  "positions_other",
                  "positions",
                  "positions of which they are the holder that are reported, conditional or an"
                      + " invitation",
                  PersonTally::indirect)));

  private PersonsTable() {}

  private static String direct(String verb) {
    return "direct positions in which this person " + verb;
  }

  private static String written(Mailbox mailbox) {
    if (mailbox.address().isEmpty()) {
      return mailbox.displayName();
    }
    return mailbox.displayName().isEmpty()
        ? mailbox.address()
        : mailbox.displayName() + " <" + mailbox.address() + ">";
  }
}
