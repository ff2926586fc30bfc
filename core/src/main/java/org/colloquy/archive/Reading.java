package org.colloquy.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One way through all inputs, from front to back. */
final class Reading {

  private static final long REPORT_BYTES = 1 << 20;

  private final Opener opener;
  private final Progress progress;
  private final Taker taker;
  private final List<Input> inputs = new ArrayList<>();
  private final Map<String, Integer> mailboxes = new HashMap<>();
  private long bytesBefore;
  private long reported;
  private long messages;

  /** What becomes of the messages. */
  interface Taker {

    /** A source is about to be read. */
    void open(Source source);

    /**
     * Takes a message.
     *
     * @param mailbox number of the mailbox in which it stands, from 0
     */
    void take(ArchiveReader reader, RawMail mail, int mailbox) throws IOException;
  }

  Reading(Opener opener, Progress progress, Taker taker) {
    this.opener = opener;
    this.progress = progress;
    this.taker = taker;
  }

  /** Reads every input once, however often it is named. */
  Account run(List<Path> paths) throws IOException {
    Set<String> named = new HashSet<>();
    for (Path path : paths) {
      if (named.add(real(path))) {
        InputTally tally = new InputTally(path.toString());
        opener.each(path, source -> read(source, tally));
        inputs.add(tally.input());
      }
    }
    return new Account(inputs, opener.skipped(), opener.damages());
  }

  /** One name for the many that lead to a file. */
  private static String real(Path path) throws IOException {
    return Files.exists(path) ? path.toRealPath().toString() : path.toString();
  }

  private void read(Source source, InputTally tally) throws IOException {
    taker.open(source);
    Sink sink = new Sink(source, tally);
    try {
      FileFacts facts = source.read(sink);
      if (sink.bytes < facts.unpackedBytes()) {
        opener.noteShort(source, sink.bytes);
      }
      tally.files(facts.withUnpackedBytes(sink.bytes));
    } catch (IOException e) {
      tally.files(new FileFacts("", 1, sink.bytes, sink.bytes, Optional.empty()));
      throw e;
    }
    bytesBefore += sink.bytes;
    progress.report(bytesBefore, bytesBefore, messages);
  }

  /** Counts what a source holds, and hands on its messages. */
  private final class Sink implements RecordSink {

    private final Source source;
    private final InputTally tally;
    private final int mailbox;
    private long bytes;

    Sink(Source source, InputTally tally) {
      this.source = source;
      this.tally = tally;
      this.mailbox = mailboxes.computeIfAbsent(source.mailbox(), name -> mailboxes.size());
    }

    @Override
    public void record(RawMail mail) throws IOException {
      Interruption.check();
      tally.record(mail.source().length());
      bytes += mail.source().length();
      messages++;
      taker.take(source.reader(), mail, mailbox);
      report(mail.source().offset() + mail.source().length());
    }

    @Override
    public void gap(Gap kind, long offset, long length) {
      tally.gap(kind, length);
      bytes += length;
    }

    private void report(long position) {
      if (bytesBefore + position >= reported + REPORT_BYTES) {
        reported = bytesBefore + position;
        progress.report(reported, bytesBefore + Math.max(position, source.size()), messages);
      }
    }
  }
}
