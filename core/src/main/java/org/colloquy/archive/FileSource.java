package org.colloquy.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.colloquy.message.SourceLocation;

/** A file, or what was unpacked of one, and who reads it. */
final class FileSource implements Source {

  private final InputBytes input;
  private final ArchiveReader reader;
  private final String label;
  private final Optional<Unpacked> unpacked;
  private final boolean hashed;

  /**
   * A file that can be read.
   *
   * @param input its bytes, unpacked
   * @param label its name in the folder that was named, "" where it was named itself
   * @param unpacked what is said of the file as it stands, where it was unpacked
   * @param hashed whether the hash of one that was not is wanted
   */
  FileSource(
      InputBytes input,
      ArchiveReader reader,
      String label,
      Optional<Unpacked> unpacked,
      boolean hashed) {
    this.input = input;
    this.reader = reader;
    this.label = label;
    this.unpacked = unpacked;
    this.hashed = hashed;
  }

  @Override
  public String name() {
    return input.name();
  }

  @Override
  public String mailbox() {
    Path folder = Path.of(name()).getParent();
    return reader instanceof MboxReader || folder == null ? name() : folder.toString();
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
    if (hashed && unpacked.isEmpty()) {
      HashedBytes hashing = new HashedBytes(input);
      reader.read(hashing, sink);
      return facts(input.size(), Optional.of(hashing.hex()));
    }
    reader.read(input, sink);
    return unpacked
        .map(packed -> facts(packed.packedBytes(), Optional.of(packed.sha256())))
        .orElseGet(() -> facts(input.size(), Optional.empty()));
  }

  private FileFacts facts(long bytes, Optional<String> sha256) {
    return new FileFacts(label, 1, bytes, input.size(), sha256);
  }

  @Override
  public RawMail mail(SourceLocation place, int most) throws IOException {
    byte[] bytes = input.read(place.offset(), (int) Math.min(most, place.length()));
    return new RawMail(place, bytes, 0, bytes.length);
  }
}
