package org.colloquy.quote;

import java.util.Optional;
import org.colloquy.message.Message;
import org.colloquy.message.MessageId;
import org.colloquy.text.Lines;

/**
 * A message of the thread as attribution sees it.
 *
 * @param zoned the mail and its zones
 * @param lines the lines of its body
 * @param parent place of its parent among the thread's messages, -1 without one
 * @param sender who sent it, by its From field
 */
record MessageView(ZonedMessage zoned, Lines lines, int parent, Optional<Author> sender) {

  static MessageView of(ZonedMessage zoned, int parent, Optional<Author> sender) {
    return new MessageView(zoned, Lines.of(zoned.message().body()), parent, sender);
  }

  Message message() {
    return zoned.message();
  }

  MessageId id() {
    return message().id();
  }
}
