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
    SourceLocation place = envelope.source();
    Source source =
        index
            .source(place.file())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "envelope " + envelope.id() + " must be of this archive"));
    try {
      Message message = WholeMessage.of(source.reader(), source.mail(place, maxBytes));
      if (!WholeMessage.isOf(envelope, message)) {
        throw new IOException("changed since it was opened");
      }
      return WholeMessage.under(envelope, message);
    } catch (NoSuchFileException e) {
      throw new UncheckedIOException(place.file() + ": no such file", e);
    } catch (IOException e) {
      throw new UncheckedIOException(place.file() + ": " + e.getMessage(), e);
    }
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
