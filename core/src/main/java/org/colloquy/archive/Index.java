package org.colloquy.archive;

import java.io.File;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.message.Envelope;
import org.colloquy.message.MessageId;
import org.colloquy.message.SourceLocation;

/** What the first pass keeps. Strings that come again are kept once. */
final class Index implements Reading.Taker {

  private final Map<String, Source> sources = new HashMap<>();
  private final List<Envelope> envelopes = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();
  private final Map<MessageId, List<SourceLocation>> copies = new HashMap<>();
  private final Map<MessageId, Known> byId = new HashMap<>();
  private final Shared shared = new Shared();

  private record Known(Envelope envelope, int mailbox) {}

  @Override
  public void open(Source source) {
    sources.put(source.name(), source);
  }

  @Override
  public void take(ArchiveReader reader, RawMail mail, int mailbox) {
    take(reader.envelope(mail), mail, mailbox);
  }

  /** Takes a message whose envelope was read. */
  void take(Envelope read, RawMail mail, int mailbox) {
    Envelope found = read;
    if (mail.isBlank()) {
      reject(found, Rejection.Reason.EMPTY);
      return;
    }
    Known first = byId.get(found.id());
    if (first != null && !isCopy(first.envelope(), found)) {
      found = found.withId(RecordHash.of(mail));
      first = byId.get(found.id());
    }
    if (first == null) {
      keep(found, mailbox);
    } else {
      copies.computeIfAbsent(first.envelope().id(), id -> new ArrayList<>(1)).add(found.source());
      boolean here = first.mailbox() == mailbox;
      reject(found, here ? Rejection.Reason.DUPLICATE : Rejection.Reason.CROSS_POSTED);
    }
  }

  static boolean isCopy(Envelope first, Envelope second) {
    return first.from().equals(second.from()) && first.date().equals(second.date());
  }

  private void keep(Envelope found, int mailbox) {
    Envelope envelope = shared.share(found);
    byId.put(envelope.id(), new Known(envelope, mailbox));
    envelopes.add(envelope);
  }

  private void reject(Envelope found, Rejection.Reason reason) {
    rejections.add(new Rejection(found.source(), shared.id(found.id()), reason));
  }

  /** Drops what only reading needs. */
  void seal() {
    byId.clear();
    shared.clear();
  }

  List<Envelope> envelopes() {
    return Collections.unmodifiableList(envelopes);
  }

  List<Rejection> rejections() {
    return Collections.unmodifiableList(rejections);
  }

  List<SourceLocation> copies(MessageId id) {
    return Collections.unmodifiableList(copies.getOrDefault(id, List.of()));
  }

  /** The source of a file: that of its name, or of a folder in its name. */
  Optional<Source> source(String file) {
    Source source = sources.get(file);
    int end = folderEnd(file, file.length());
    while (source == null && end > 0) {
      source = sources.get(file.substring(0, end));
      end = folderEnd(file, end);
    }
    return Optional.ofNullable(source);
  }

  private static int folderEnd(String file, int before) {
    return Math.max(
        file.lastIndexOf('/', before - 1), file.lastIndexOf(File.separatorChar, before - 1));
  }
}
