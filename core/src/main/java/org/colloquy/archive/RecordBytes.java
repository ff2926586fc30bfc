package org.colloquy.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.colloquy.message.Defect;
import org.colloquy.message.DefectCode;
import org.colloquy.message.Envelope;
import org.colloquy.message.Message;
import org.colloquy.message.MessageId;
import org.colloquy.message.SourceLocation;

/** The bytes of one record of an input: its name where it has no Message-ID, and its message. */
final class RecordBytes {

  /** Bytes of one message beyond this number are not read. */
  static final int MAX_BYTES = 1 << 26;

  private static final String HASHED = "sha256:";

  private RecordBytes() {}

  /** The id by the hash of the whole record. */
  static MessageId hash(InputBytes input, SourceLocation source) throws IOException {
    Sha256 hash = new Sha256();
    byte[] chunk = new byte[1 << 16];
    long at = source.offset();
    long end = source.offset() + source.length();
    while (at < end) {
      int n = input.read(at, chunk, 0, (int) Math.min(chunk.length, end - at));
      if (n < 0) {
        break;
      }
      hash.update(chunk, 0, n);
      at += n;
    }
    return new MessageId(HASHED + hash.hex());
  }

  /** An envelope that was named by the hash of its header block alone gets the right name. */
  static Envelope named(Envelope envelope, InputBytes input, long bytesSeen) throws IOException {
    boolean wrong =
        envelope.id().value().startsWith(HASHED) && bytesSeen != envelope.source().length();
    return wrong ? envelope.withId(hash(input, envelope.source())) : envelope;
  }

  /** Reads the record and parses it; a record above {@link #MAX_BYTES} is cut, with a defect. */
  static Message load(InputBytes input, Envelope envelope, Function<byte[], Message> parser)
      throws IOException {
    SourceLocation source = envelope.source();
    int length = (int) Math.min(MAX_BYTES, source.length());
    Message message = parser.apply(input.read(source.offset(), length));
    return length < source.length()
        ? withDefect(message, new Defect(DefectCode.LIMIT_EXCEEDED, length, "message size"))
        : message;
  }

  static Message withDefect(Message message, Defect defect) {
    List<Defect> defects = new ArrayList<>(message.defects());
    defects.add(defect);
    return new Message(
        message.envelope(), message.to(), message.cc(), message.flowed(), message.body(), defects);
  }

  /** The message under the id that its envelope bears in the archive. */
  static Message under(Envelope envelope, Message message) {
    return new Message(
        envelope, message.to(), message.cc(), message.flowed(), message.body(), message.defects());
  }
}
