package org.colloquy.archive;

import java.io.IOException;

/** Hands on every message as it stands. */
final class Handing implements Reading.Taker {
  private final FoundMailSink sink;

  Handing(FoundMailSink sink) {
    this.sink = sink;
  }

  @Override
  public void open(Source source) {}

  @Override
  public void take(ArchiveReader reader, RawMail mail, int mailbox) throws IOException {
    sink.mail(new FoundMail(reader, mail));
  }
}
