package org.colloquy.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.colloquy.message.Envelope;
import org.colloquy.message.Limits;
import org.colloquy.message.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchesTest {
  /** Enough for several batches by their number and by their size. */
  private static final int MESSAGES = 3_000;

  @TempDir Path folder;

  /** Mails of which some are copies, some bear a taken id, some are blank, and one is long. */
  private Path mbox() throws IOException {
    Random random = new Random(3);
    StringBuilder mbox = new StringBuilder();
    for (int i = 0; i < MESSAGES; i++) {
      int id = random.nextInt(MESSAGES);
      boolean blank = random.nextInt(50) == 0;
      mbox.append("From ada@example.org Wed Jan 20 05:49:50 2010\n");
      mbox.append(blank ? "\n" : mail(id, random.nextInt(2)));
      mbox.append(i == MESSAGES / 2 ? "wick and oil\n".repeat(200_000) : "").append('\n');
    }
    return Files.write(folder.resolve("a.mbox"), mbox.toString().getBytes(UTF_8));
  }

  private static String mail(int id, int second) {
    return "From: Ada Ash <ada@example.org>\nMessage-ID: <%d@example.org>\n".formatted(id)
        + "Date: Wed, 20 Jan 2010 05:49:0%d +0000\nSubject: wick %d\n\n".formatted(second, id)
        + "I trimmed it.\n".repeat(id % 100);
  }

  @Test
  void readsWhatOneThreadReads() throws IOException {
    List<Path> inputs = List.of(mbox());
    try (Archive one = Archive.builder().jobs(1).open(inputs);
        Archive three = Archive.builder().jobs(3).open(inputs)) {
      assertThat(three.envelopes()).isEqualTo(one.envelopes());
      assertThat(three.rejections()).isEqualTo(one.rejections()).isNotEmpty();
      assertThat(three.inputs()).isEqualTo(one.inputs());
      for (Envelope envelope : one.envelopes()) {
        assertThat(three.copies(envelope)).isEqualTo(one.copies(envelope));
      }
    }
  }

  @Test
  void throwsWhatAReaderThrows() throws IOException {
    List<Path> inputs = List.of(mbox());
    Archive.Builder builder = Archive.builder().jobs(2).reader(new Failing());
    assertThatThrownBy(() -> builder.open(inputs))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no more oil");
  }

  @Test
  void refusesToReadNothingAtOnce() {
    assertThatThrownBy(() -> Archive.builder().jobs(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("jobs 0");
  }

  /** Reads an mbox until the 2,500th message. */
  private static final class Failing implements ArchiveReader {
    private final ArchiveReader mbox = ArchiveReader.standard(Limits.standard()).get(0);

    @Override
    public boolean recognises(byte[] head) {
      return mbox.recognises(head);
    }

    @Override
    public void read(InputBytes input, RecordSink sink) throws IOException {
      mbox.read(input, sink);
    }

    @Override
    public Message message(RawMail mail) {
      if (mail.source().offset() > 2_000_000) {
        throw new IllegalStateException("no more oil");
      }
      return mbox.message(mail);
    }
  }
}
