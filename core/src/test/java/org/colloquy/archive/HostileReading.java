package org.colloquy.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What is read of one hostile input.
 *
 * @param messages how many messages were read or rejected, or "R" where the input was refused
 * @param millis time that it took
 * @param digest hash of everything that was read
 */
record HostileReading(String messages, long millis, String digest) {

  /** Of an input that was not reached. */
  static final HostileReading NONE = new HostileReading("none", 0, "");

  private static final String REFUSED = "R";

  /** Reads every message whole, in one pass. */
  static HostileReading scanned(Path input) {
    return timed(digest -> digest.account(Archive.builder().scan(List.of(input), digest)));
  }

  /** Opens the input first, and loads every message after that. */
  static HostileReading opened(Path input) {
    return timed(
        digest -> {
          try (Archive archive = Archive.open(List.of(input))) {
            archive.envelopes().forEach(envelope -> digest.message(archive.load(envelope)));
            archive.rejections().forEach(digest::rejected);
            digest.account(archive.account());
          }
        });
  }

  /** One way of reading. */
  private interface Way {
    void read(HostileDigest digest) throws IOException;
  }

  private static HostileReading timed(Way way) {
    HostileDigest digest = new HostileDigest();
    long start = System.nanoTime();
    String messages;
    try {
      way.read(digest);
      messages = "" + digest.count();
    } catch (IOException e) {
      messages = REFUSED;
    }
    return new HostileReading(messages, (System.nanoTime() - start) / 1_000_000, digest.hex());
  }
}
