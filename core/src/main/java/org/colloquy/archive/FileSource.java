package org.colloquy.archive;

import java.io.IOException;
import java.util.Optional;
import org.colloquy.message.SourceLocation;

/** A file, or what was unpacked of one, and who reads it. */
final class FileSource implements Source {

  private static final String SEPARATOR = java.io.File.separator;

  private final File file;
  private final ArchiveReader reader;
  private final boolean hashed;

  /**
   * A file as it was found.
   *
   * @param bytes what is in it, unpacked
   * @param label its name in the folder that was named, "" where it was named itself
   * @param unpacked what is said of it as it stands, where it was unpacked
   * @param oldMac whether its lines end in CR alone
   */
  record File(InputBytes bytes, String label, Optional<Unpacked> unpacked, boolean oldMac) {

    /** What a reader sees of the bytes. */
    InputBytes view(InputBytes of) {
      return oldMac ? new LineFeeds(of) : of;
    }
  }

  /**
   * A file that can be read.
   *
   * @param hashed whether the hash of one that was not unpacked is wanted
   */
  FileSource(File file, ArchiveReader reader, boolean hashed) {
    this.file = file;
    this.reader = reader;
    this.hashed = hashed;
  }

  @Override
  public String name() {
    return file.bytes().name();
  }

  @Override
  public String mailbox() {
    String folder = folder(name());
    if (reader instanceof MboxReader || folder.isEmpty()) {
      return name();
    }
    boolean ofMaildir = folder.endsWith(SEPARATOR + "cur") || folder.endsWith(SEPARATOR + "new");
    return ofMaildir ? folder(folder) : folder;
  }

  private static String folder(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf(SEPARATOR)));
  }

  @Override
  public ArchiveReader reader() {
    return reader;
  }

  @Override
  public long size() {
    return file.bytes().size();
  }

  @Override
  public FileFacts read(RecordSink sink) throws IOException {
    if (hashed && file.unpacked().isEmpty()) {
      HashedBytes hashing = new HashedBytes(file.bytes());
      reader.read(file.view(hashing), sink);
      return facts(size(), Optional.of(hashing.hex()));
    }
    reader.read(file.view(file.bytes()), sink);
    return file.unpacked()
        .map(packed -> facts(packed.packedBytes(), Optional.of(packed.sha256())))
        .orElseGet(() -> facts(size(), Optional.empty()));
  }

  private FileFacts facts(long bytes, Optional<String> sha256) {
    return new FileFacts(file.label(), 1, bytes, size(), sha256);
  }

  @Override
  public RawMail mail(SourceLocation place, int most) throws IOException {
    int wanted = (int) Math.min(most, place.length());
    byte[] bytes = file.view(file.bytes()).read(place.offset(), wanted);
    if (bytes.length < wanted) {
      throw new IOException("became shorter since it was opened");
    }
    return new RawMail(place, bytes, 0, bytes.length);
  }
}
