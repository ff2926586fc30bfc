package org.colloquy.archive;

import org.colloquy.message.Envelope;
import org.colloquy.message.Message;

/** Reads every message whole and keeps none; of each it remembers a hash, to know its copies. */
final class Scan implements Reading.Taker {

  private final MessageSink sink;
  private final SeenIds seen = new SeenIds();

  Scan(MessageSink sink) {
    this.sink = sink;
  }

  @Override
  public void open(Source source) {}

  @Override
  public void take(ArchiveReader reader, RawMail mail, int mailbox) {
    Message message = WholeMessage.of(reader, mail);
    if (mail.isBlank()) {
      reject(message, Rejection.Reason.EMPTY);
      return;
    }
    int before = seen.meet(message.envelope(), mailbox);
    if (before == SeenIds.TAKEN) {
      Envelope renamed = message.envelope().withId(RecordHash.of(mail));
      message = WholeMessage.under(renamed, message);
      before = seen.meet(renamed, mailbox);
    }
    if (before == SeenIds.NEW) {
      sink.message(message);
    } else {
      boolean here = before == mailbox;
      reject(message, here ? Rejection.Reason.DUPLICATE : Rejection.Reason.CROSS_POSTED);
    }
  }

  private void reject(Message message, Rejection.Reason reason) {
    sink.rejected(new Rejection(message.envelope().source(), message.id(), reason));
  }
}
