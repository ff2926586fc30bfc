package org.colloquy.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.colloquy.message.SourceLocation;

/** A public-inbox as a source: each message is a mail of its own, named by its blob. */
final class InboxSource implements Source {

  private final String name;
  private final PublicInbox inbox;
  private final ArchiveReader reader;
  private final String label;
  private final Consumer<SkippedFile> skipped;

  InboxSource(
      String name,
      PublicInbox inbox,
      ArchiveReader reader,
      String label,
      Consumer<SkippedFile> skipped) {
    this.name = name;
    this.inbox = inbox;
    this.reader = reader;
    this.label = label;
    this.skipped = skipped;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String mailbox() {
    return name;
  }

  @Override
  public ArchiveReader reader() {
    return reader;
  }

  /** Unknown: a repository does not tell the size of its messages before they are read. */
  @Override
  public long size() {
    return 0;
  }

  /** The hash is that of the lines "blob, LF" of its messages. */
  @Override
  public FileFacts read(RecordSink sink) throws IOException {
    Sha256 blobs = new Sha256();
    long[] counts = new long[2];
    inbox.read(
        mail -> {
          byte[] line = (mail.name().substring(mail.name().length() - 40) + "\n").getBytes(UTF_8);
          blobs.update(line, 0, line.length);
          counts[0]++;
          counts[1] += mail.size();
          sink.record(raw(new SourceLocation(mail.name(), 0, mail.size()), mail));
        },
        skipped);
    return new FileFacts(label, counts[0], counts[1], counts[1], Optional.of(blobs.hex()));
  }

  @Override
  public RawMail mail(SourceLocation place, int most) throws IOException {
    return raw(place, inbox.load(place.file()));
  }

  private static RawMail raw(SourceLocation place, GitMail mail) {
    return new RawMail(place, mail.bytes(), 0, mail.bytes().length);
  }
}
