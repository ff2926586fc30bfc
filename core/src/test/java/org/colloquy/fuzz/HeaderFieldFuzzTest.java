package org.colloquy.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.colloquy.message.Mailbox;
import org.colloquy.message.Message;
import org.colloquy.message.MessageId;

/** Any bytes are the value of a From, To, Subject or References field (RFC 5322, RFC 2047). */
class HeaderFieldFuzzTest {

  private static final String ID = "<fuzz@example.org>";

  @DictionaryFile(resourcePath = "header-fields.dict")
  @FuzzTest
  void anyBytesAreAFieldValue(byte[] value) {
    MailText mail = new MailText().add("Message-ID: ").add(ID).add("\n");
    mail.field("From", value).field("To", value).field("Subject", value);
    mail.field("References", value).field("In-Reply-To", value).add("\nx\n");
    Message message = Reading.of(mail.bytes());
    Law.same(ID, message.id().value(), "other fields leave the id alone");
    Law.same("x\n", message.body(), "fields leave the body alone");
    Law.oneLine(message.subject());
    mailbox(message.from());
    message.to().forEach(HeaderFieldFuzzTest::mailbox);
    ids(message.envelope().references());
    ids(message.envelope().inReplyTo());
  }

  private static void mailbox(Mailbox mailbox) {
    Law.oneLine(mailbox.displayName());
    Law.oneLine(mailbox.address());
  }

  private static void ids(List<MessageId> ids) {
    for (MessageId id : ids) {
      String value = id.value();
      Law.holds(value.startsWith("<") && value.endsWith(">"), "an id keeps its brackets");
      Law.holds(value.chars().noneMatch(Character::isWhitespace), "an id is one word");
    }
  }
}
