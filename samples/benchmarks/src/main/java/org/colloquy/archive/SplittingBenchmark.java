package org.colloquy.archive;

import java.io.IOException;
import org.colloquy.benchmark.Mails;
import org.colloquy.benchmark.Read;
import org.colloquy.message.Limits;
import org.jspecify.annotations.NullMarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** An mbox into records; one operation is the whole mbox. */
@NullMarked
public class SplittingBenchmark {

  /** Hands on every record and looks into none. */
  @Benchmark
  public void split(Mails mails, Read read, Blackhole hole) throws IOException {
    RecordSink sink =
        new RecordSink() {
          @Override
          public void record(RawMail mail) {
            hole.consume(mail);
            read.add(mail.length());
          }

          @Override
          public void gap(Gap kind, long offset, long length) {
            read.bytes += length;
          }
        };
    new MboxSplitter(InputBytes.of("memory", mails.mbox()), Limits.standard(), sink).run();
  }
}
