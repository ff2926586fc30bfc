package org.colloquy.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.message.Limits;
import org.colloquy.message.Message;

/**
 * Writes what is read of mboxes as the rows that {@code shared/eval/oracle.py} compares: a JSON
 * object a line, one line a message, copies too.
 */
final class OracleExport implements RecordSink, AutoCloseable {

  private final ArchiveReader reader;
  private final BufferedWriter out;
  private final int limit;
  private int messages;

  private OracleExport(ArchiveReader reader, BufferedWriter out, int limit) {
    this.reader = reader;
    this.out = out;
    this.limit = limit;
  }

  /**
   * Exports inputs.
   *
   * @param args the file to write, then the mboxes, unpacked
   */
  public static void main(String[] args) throws IOException {
    export(Path.of(args[1]), Path.of(args[0]), Integer.MAX_VALUE);
  }

  /** Exports the first messages of an mbox. */
  static void export(Path mbox, Path rows, int limit) throws IOException {
    byte[] head = head(mbox);
    ArchiveReader reader =
        ArchiveReader.standard(Limits.standard()).stream()
            .filter(r -> r.recognises(head))
            .findFirst()
            .orElseThrow();
    try (OracleInput input = new OracleInput(mbox);
        OracleExport export =
            new OracleExport(reader, Files.newBufferedWriter(rows, UTF_8), limit)) {
      reader.read(input, export);
    }
  }

  private static byte[] head(Path mbox) throws IOException {
    try (var in = Files.newInputStream(mbox)) {
      return in.readNBytes(ArchiveReader.HEAD_BYTES);
    }
  }

  @Override
  public void record(RawMail mail) throws IOException {
    if (messages < limit) {
      Message message = reader.message(mail);
      String hash = OracleText.rawHash(mail.bytes(), mail.from(), mail.to());
      out.write(OracleRow.json(mail.source().file(), messages, hash, message));
      out.newLine();
    }
    messages++;
  }

  @Override
  public void gap(Gap kind, long offset, long length) {}

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
