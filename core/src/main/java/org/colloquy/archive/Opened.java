package org.colloquy.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.colloquy.message.Envelope;
import org.colloquy.message.Limit;
import org.colloquy.message.Limits;
import org.colloquy.message.Message;
import org.colloquy.message.SourceLocation;

/** The contents of inputs as they stand. */
final class Opened implements Contents {
  private final Index index;
  private final Account account;
  private final int maxBytes;

  Opened(Index index, Account account, Limits limits) {
    this.index = index;
    this.account = account;
    this.maxBytes = (int) Math.min(Integer.MAX_VALUE - 8, limits.of(Limit.MESSAGE_BYTES));
  }

  @Override
  public List<Envelope> envelopes() {
    return index.envelopes();
  }

  @Override
  public Message load(Envelope envelope) {
    Source source = source(envelope);
    try {
      Message message = WholeMessage.of(source.reader(), source.mail(envelope.source(), maxBytes));
      if (!WholeMessage.isOf(envelope, message)) {
        throw new IOException("changed since it was opened");
      }
      return WholeMessage.under(envelope, message);
    } catch (IOException e) {
      throw unreadable(envelope, e);
    }
  }

  @Override
  public String fingerprint(Envelope envelope) {
    Source source = source(envelope);
    try {
      return Fingerprint.of(source.reader(), source.mail(envelope.source(), maxBytes));
    } catch (IOException e) {
      throw unreadable(envelope, e);
    }
  }

  private Source source(Envelope envelope) {
    return index
        .source(envelope.source().file())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "envelope " + envelope.id() + " must be of this archive"));
  }

  private static UncheckedIOException unreadable(Envelope envelope, IOException e) {
    IOException cause = Interruption.cause(e);
    String why = cause instanceof NoSuchFileException ? "no such file" : cause.getMessage();
    return new UncheckedIOException(envelope.source().file() + ": " + why, cause);
  }

  @Override
  public List<Rejection> rejections() {
    return index.rejections();
  }

  @Override
  public List<SourceLocation> copies(Envelope envelope) {
    return index.copies(envelope.id());
  }

  @Override
  public Account account() {
    return account;
  }
}
