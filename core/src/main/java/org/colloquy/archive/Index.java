package org.colloquy.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.message.Envelope;
import org.colloquy.message.MessageId;

/** What the first pass keeps. Strings that come again are kept once. */
final class Index {

  private static final long REPORT_BYTES = 1 << 20;

  private final List<Envelope> envelopes = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();
  private final List<Input> inputs = new ArrayList<>();
  private final Map<MessageId, Envelope> byId = new HashMap<>();
  private final Shared shared = new Shared();
  private long bytesBefore;
  private long reported;

  /** Reads all envelopes of an input. */
  void read(ArchiveReader reader, InputBytes input, Progress progress) throws IOException {
    try {
      reader.read(
          input,
          envelope -> {
            take(envelope, input);
            report(envelope.source().offset() + envelope.source().length(), input, progress);
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    bytesBefore += input.size();
    progress.report(bytesBefore, bytesBefore, messages());
  }

  private void report(long position, InputBytes input, Progress progress) {
    if (bytesBefore + position >= reported + REPORT_BYTES) {
      reported = bytesBefore + position;
      progress.report(reported, bytesBefore + input.size(), messages());
    }
  }

  private long messages() {
    return (long) envelopes.size() + rejections.size();
  }

  private void take(Envelope found, InputBytes input) {
    if (found.source().length() == 0) {
      reject(found, Rejection.Reason.EMPTY);
      return;
    }
    Envelope first = byId.get(found.id());
    if (first == null) {
      keep(found);
    } else if (isCopy(first, found)) {
      reject(found, Rejection.Reason.DUPLICATE);
    } else {
      takeUnderHash(found, input);
    }
  }

  private void takeUnderHash(Envelope found, InputBytes input) {
    Envelope renamed = found.withId(hash(found, input));
    if (byId.containsKey(renamed.id())) {
      reject(renamed, Rejection.Reason.DUPLICATE);
    } else {
      keep(renamed);
    }
  }

  private static MessageId hash(Envelope found, InputBytes input) {
    try {
      return RecordBytes.hash(input, found.source());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isCopy(Envelope first, Envelope second) {
    return first.from().equals(second.from()) && first.date().equals(second.date());
  }

  private void keep(Envelope found) {
    Envelope envelope = shared.share(found);
    byId.put(envelope.id(), envelope);
    envelopes.add(envelope);
  }

  private void reject(Envelope found, Rejection.Reason reason) {
    rejections.add(new Rejection(found.source(), found.id(), reason));
  }

  void add(Input input) {
    inputs.add(input);
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

  List<Input> inputs() {
    return Collections.unmodifiableList(inputs);
  }
}
