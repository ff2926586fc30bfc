package org.colloquy.report.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.archive.ArchiveReader;
import org.colloquy.archive.Gap;
import org.colloquy.archive.InputBytes;
import org.colloquy.archive.RawMail;
import org.colloquy.archive.RecordSink;
import org.colloquy.message.Message;
import org.colloquy.message.MessageId;

/**
 * Reads annotated mail, one JSON object a line, as an archive, and keeps the annotation. A reader
 * is for one file.
 */
final class GoldReader implements ArchiveReader {

  /** Longer lines are no mail. */
  static final int MAX_BYTES = 16 << 20;

  private final List<GoldMessage> messages = new ArrayList<>();
  private final Map<MessageId, String> bodies = new HashMap<>();
  private int repeated;

  /** What was annotated, in the order of the file. */
  List<GoldMessage> messages() {
    return Collections.unmodifiableList(messages);
  }

  /** How many records have the id and the body of one before them. */
  int repeated() {
    return repeated;
  }

  /** Whoever opens a file with this reader says that it is such a file. */
  @Override
  public boolean recognises(byte[] head) {
    return true;
  }

  @Override
  public void read(InputBytes input, RecordSink sink) throws IOException {
    InputLines lines = new InputLines(input, MAX_BYTES);
    while (lines.next()) {
      RawMail line = lines.line();
      try {
        take(line, sink);
      } catch (GoldFault e) {
        throw new IOException(input.name() + ": line " + lines.number() + ": " + e.getMessage(), e);
      }
    }
    bodies.clear();
    if (messages.isEmpty()) {
      throw new IOException(input.name() + ": no record in it");
    }
  }

  private void take(RawMail line, RecordSink sink) throws IOException {
    if (isBlank(line)) {
      sink.gap(Gap.BLANK_LINES, line.source().offset(), line.source().length());
    } else if (line.isCut()) {
      throw new GoldFault("a record must not be longer than " + MAX_BYTES + " bytes");
    } else {
      keep(GoldRecord.parse(line.bytes(), line.from(), line.to()));
      sink.record(line);
    }
  }

  private static boolean isBlank(RawMail line) {
    for (int i = line.from(); i < line.to(); i++) {
      if (line.bytes()[i] > ' ' || line.bytes()[i] < 0) {
        return false;
      }
    }
    return !line.isCut();
  }

  private void keep(GoldRecord record) throws GoldFault {
    String before = bodies.putIfAbsent(record.gold().id(), record.body());
    if (before != null && !before.equals(record.body())) {
      throw new GoldFault("message " + record.gold().id() + " was there before, with another body");
    }
    repeated += before == null ? 0 : 1;
    messages.add(record.gold());
  }

  /** Reads a record again that {@link #read} found sound. */
  @Override
  public Message message(RawMail mail) {
    try {
      GoldRecord record = GoldRecord.parse(mail.bytes(), mail.from(), mail.to());
      return GoldMail.message(record, mail.source());
    } catch (GoldFault e) {
      throw new UncheckedIOException(
          mail.source().file() + ": byte " + mail.source().offset() + ": " + e.getMessage(), e);
    }
  }
}
