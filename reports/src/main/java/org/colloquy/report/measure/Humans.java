package org.colloquy.report.measure;

import java.util.Optional;
import org.colloquy.MessageAnalysis;
import org.colloquy.message.Mailbox;
import org.colloquy.person.Person;
import org.colloquy.quote.Author;

/** Who is behind a message, when it is no program. */
final class Humans {

  private Humans() {}

  /** The sender; empty where it is a program or not known. */
  static Optional<Author> sender(MessageAnalysis message) {
    return message.attributed().sender().filter(author -> !author.isBot());
  }

  /** Whether a program sent it. */
  static boolean isAutomatic(MessageAnalysis message) {
    return message.attributed().sender().filter(Author::isBot).isPresent();
  }

  /** Equal for the same person, and where no person is known, for the same mailbox. */
  static String key(Author author) {
    return author.person().map(Person::id).orElseGet(() -> key(author.mailbox()));
  }

  /** Equal for the same address, and where there is none, for the same name. */
  static String key(Mailbox mailbox) {
    return mailbox.address().isEmpty() ? mailbox.displayName() : mailbox.addressKey();
  }
}
