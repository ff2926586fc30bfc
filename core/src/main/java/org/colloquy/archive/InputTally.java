package org.colloquy.archive;

import java.util.EnumMap;
import java.util.Map;

/** Counts what becomes of the bytes of one input. */
final class InputTally {

  private final String name;
  private final Map<Gap, ByteCount> gaps = new EnumMap<>(Gap.class);
  private ByteCount records = ByteCount.NONE;
  private final FilesHash digest = new FilesHash();
  private long files;
  private long bytes;
  private long unpackedBytes;

  InputTally(String name) {
    this.name = name;
  }

  void files(FileFacts read) {
    files += read.files();
    bytes += read.bytes();
    unpackedBytes += read.unpackedBytes();
    read.sha256().ifPresent(hash -> digest.add(hash, read.name()));
  }

  void record(long length) {
    records = records.with(length);
  }

  void gap(Gap kind, long length) {
    gaps.merge(kind, new ByteCount(1, length), (old, one) -> old.with(length));
  }

  Input input() {
    return new Input(name, files, bytes, unpackedBytes, digest.hex(), records, gaps);
  }
}
