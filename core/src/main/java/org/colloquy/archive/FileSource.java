package org.colloquy.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.colloquy.message.SourceLocation;

/** A file, or what was unpacked of one, and who reads it. */
final class FileSource implements Source {

  private final InputBytes input;
  private final ArchiveReader reader;
  private final Origin origin;
  private final Closeable closing;

  /**
   * Where the bytes come from.
   *
   * @param label name of the file in the folder that was named, "" where it was named itself
   * @param packed the file as it stands, where it was packed or is no file
   * @param hashed whether a hash is wanted
   */
  record Origin(String label, Optional<PackedFile> packed, boolean hashed) {}

  /**
   * A file before it was unpacked.
   *
   * @param bytes its size
   * @param sha256 its SHA-256 in hexadecimal
   */
  record PackedFile(long bytes, String sha256) {}

  FileSource(InputBytes input, ArchiveReader reader, Origin origin, Closeable closing) {
    this.input = input;
    this.reader = reader;
    this.origin = origin;
    this.closing = closing;
  }

  @Override
  public String name() {
    return input.name();
  }

  @Override
  public ArchiveReader reader() {
    return reader;
  }

  @Override
  public long size() {
    return input.size();
  }

  @Override
  public FileFacts read(RecordSink sink) throws IOException {
    if (origin.packed().isEmpty() && origin.hashed()) {
      HashedBytes hashing = new HashedBytes(input);
      reader.read(hashing, sink);
      return facts(input.size(), Optional.of(hashing.hex()));
    }
    reader.read(input, sink);
    return origin
        .packed()
        .map(file -> facts(file.bytes(), Optional.of(file.sha256())))
        .orElseGet(() -> facts(input.size(), Optional.empty()));
  }

  private FileFacts facts(long bytes, Optional<String> sha256) {
    return new FileFacts(origin.label(), 1, bytes, input.size(), sha256);
  }

  @Override
  public RawMail mail(SourceLocation place, int most) throws IOException {
    byte[] bytes = input.read(place.offset(), (int) Math.min(most, place.length()));
    return new RawMail(place, bytes, 0, bytes.length);
  }

  @Override
  public void close() throws IOException {
    closing.close();
  }
}
