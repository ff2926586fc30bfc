package org.colloquy.fuzz;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.colloquy.archive.ArchiveReader;
import org.colloquy.archive.Gap;
import org.colloquy.archive.InputBytes;
import org.colloquy.archive.RawMail;
import org.colloquy.archive.RecordSink;
import org.colloquy.archive.SlowInput;
import org.colloquy.message.Limits;

/** Splits bytes into records and gaps by the public interface of the readers. */
final class Splitting implements RecordSink {

  private static final List<ArchiveReader> READERS = ArchiveReader.standard(Limits.standard());

  private final byte[] input;
  private final List<Stretch> stretches = new ArrayList<>();

  private Splitting(byte[] input) {
    this.input = input;
  }

  /**
   * Whether a reader recognises the input; then what it finds, else nothing.
   *
   * @param chunk how many bytes the input hands out at once
   */
  static List<Stretch> of(byte[] input, int chunk) throws IOException {
    Splitting splitting = new Splitting(input);
    byte[] head = Arrays.copyOf(input, Math.min(input.length, ArchiveReader.HEAD_BYTES));
    for (ArchiveReader reader : READERS) {
      if (reader.recognises(head)) {
        reader.read(new SlowInput(InputBytes.of("fuzz", input), chunk), splitting);
        break;
      }
    }
    return splitting.stretches;
  }

  @Override
  public void record(RawMail mail) {
    long offset = mail.source().offset();
    stretches.add(new Stretch("message", offset, mail.source().length()));
    int at = Math.toIntExact(offset);
    Law.holds(at + mail.length() <= input.length, "a record lies inside the input");
    boolean same =
        Arrays.equals(
            input, at, at + mail.length(), mail.bytes(), mail.from(), mail.from() + mail.length());
    Law.holds(same, "a record has the bytes of its place");
  }

  @Override
  public void gap(Gap kind, long offset, long length) {
    stretches.add(new Stretch(kind.id(), offset, length));
  }
}
