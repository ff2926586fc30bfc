package org.colloquy.benchmark;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.colloquy.archive.ArchiveReader;
import org.colloquy.archive.Gap;
import org.colloquy.archive.InputBytes;
import org.colloquy.archive.RawMail;
import org.colloquy.archive.RecordSink;
import org.colloquy.message.Limits;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The mails that are read: generated ones of invented people, or those of an mbox. */
@State(Scope.Benchmark)
public class Mails {

  private static final int GENERATED = 2_000;

  private static final long SEED = 20100120;

  /** "generated", or the path of an unpacked mbox of less than 1 GB. */
  @Param("generated")
  public String input = "generated";

  private byte[] mbox = {};
  private List<byte[]> mails = List.of();

  /** Makes or reads the mails. */
  @Setup
  public void prepare() throws IOException {
    mbox = input.equals("generated") ? generated() : Files.readAllBytes(Path.of(input));
    List<byte[]> found = new ArrayList<>();
    byte[] head = Arrays.copyOf(mbox, Math.min(mbox.length, ArchiveReader.HEAD_BYTES));
    ArchiveReader reader =
        ArchiveReader.standard(Limits.standard()).stream()
            .filter(r -> r.recognises(head))
            .findFirst()
            .orElseThrow(() -> new IOException(input + ": no mbox"));
    reader.read(InputBytes.of("memory", mbox), new Copies(found));
    mails = List.copyOf(found);
  }

  private static byte[] generated() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MailMaker maker = new MailMaker(SEED);
    for (int i = 0; i < GENERATED; i++) {
      out.writeBytes("From mboxrd@z Thu Jan  1 00:00:00 1970\n".getBytes(US_ASCII));
      out.writeBytes(maker.next());
      out.write('\n');
    }
    return out.toByteArray();
  }

  private record Copies(List<byte[]> mails) implements RecordSink {

    @Override
    public void record(RawMail mail) {
      mails.add(Arrays.copyOfRange(mail.bytes(), mail.from(), mail.to()));
    }

    @Override
    public void gap(Gap kind, long offset, long length) {}
  }

  /** All mails in one mbox. */
  public byte[] mbox() {
    return mbox;
  }

  /** The mails one by one, without their From_ lines. */
  public List<byte[]> all() {
    return mails;
  }
}
