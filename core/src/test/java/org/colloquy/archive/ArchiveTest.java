package org.colloquy.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.colloquy.message.DefectCode;
import org.colloquy.message.Envelope;
import org.colloquy.message.Mailbox;
import org.colloquy.message.Message;
import org.colloquy.message.MessageParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class ArchiveTest {

  @TempDir Path folder;

  private static String record(int n, String body) {
    return "From ada@example.org Wed Jan 20 05:49:50 2010\n"
        + "From: Ada Ash <ada@example.org>\n"
        + ("Date: Wed, 20 Jan 2010 05:49:" + (10 + n) + " +0000\n")
        + ("Message-ID: <" + n + "@example.org>\nSubject: no " + n + "\n\n" + body + "\n");
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private Path file(String name, String content) throws IOException {
    return file(name, content.getBytes(UTF_8));
  }

  private static List<String> bodies(Archive archive) {
    return archive.envelopes().stream().map(e -> archive.load(e).body()).toList();
  }

  private interface Packer {
    OutputStream around(OutputStream out) throws IOException;
  }

  private static byte[] packed(String text, Packer packer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packing = packer.around(out)) {
      packing.write(text.getBytes(UTF_8));
    }
    return out.toByteArray();
  }

  private static byte[] joined(byte[] first, byte[] second) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(first);
    out.writeBytes(second);
    return out.toByteArray();
  }

  @Test
  void readsAnMboxInOrder() throws IOException {
    Path mbox = file("a.mbox", record(1, "One.\n>From here\n") + record(2, "Two.\n"));
    try (Archive archive = Archive.open(List.of(mbox))) {
      assertThat(archive.envelopes())
          .extracting(e -> e.id().value() + " " + e.subject())
          .containsExactly("<1@example.org> no 1", "<2@example.org> no 2");
      assertThat(bodies(archive)).containsExactly("One.\nFrom here\n", "Two.\n");
      assertThat(archive.rejections()).isEmpty();
      Envelope second = archive.envelopes().get(1);
      assertThat(archive.load(second).envelope()).isEqualTo(second);
      assertThat(second.source().file()).isEqualTo(mbox.toString());
    }
  }

  @Test
  void readsPackedInputsWithAllTheirMembers() throws IOException {
    Packer gzip = GZIPOutputStream::new;
    Packer xz = out -> new XZOutputStream(out, new LZMA2Options(1));
    Packer bzip2 = BZip2CompressorOutputStream::new;
    int n = 0;
    for (Packer packer : List.of(gzip, xz, bzip2)) {
      byte[] both =
          joined(packed(record(1, "One.\n"), packer), packed(record(2, "Two.\n"), packer));
      Path file = file("packed" + n++, both);
      try (Archive archive = Archive.open(List.of(file))) {
        assertThat(bodies(archive)).containsExactly("One.\n", "Two.\n");
        assertThat(archive.inputs())
            .extracting(i -> i.name() + " " + i.bytes() + " " + i.sha256().orElseThrow())
            .containsExactly(file + " " + both.length + " " + hash(both));
      }
    }
  }

  @Test
  void accountsForItsInputs() throws IOException {
    byte[] mbox = record(1, "One.\n").getBytes(UTF_8);
    Path a = file("a.mbox", mbox);
    Path b = file("b.txt", "Hello, all.\n");
    try (Archive archive = Archive.open(List.of(a, b))) {
      assertThat(archive.inputs())
          .containsExactly(
              new Input(
                  a.toString(),
                  1,
                  mbox.length,
                  mbox.length,
                  Optional.of(hash(mbox)),
                  new ByteCount(1, mbox.length - 47),
                  Map.of(
                      Gap.FROM_LINE, new ByteCount(1, 46), Gap.BLANK_LINES, new ByteCount(1, 1))),
              new Input(
                  b.toString(),
                  1,
                  12,
                  12,
                  Optional.of(hash("Hello, all.\n".getBytes(UTF_8))),
                  new ByteCount(1, 12),
                  Map.of()));
    }
  }

  private static String hash(byte[] bytes) {
    Sha256 hash = new Sha256();
    hash.update(bytes, 0, bytes.length);
    return hash.hex();
  }

  @Test
  void readsAMailInAFileOfItsOwn() throws IOException {
    String mail = record(1, ">From here\n");
    Path file = file("one.eml", mail.substring(mail.indexOf('\n') + 1));
    try (Archive archive = Archive.open(List.of(file))) {
      assertThat(archive.envelopes()).hasSize(1);
      assertThat(bodies(archive)).containsExactly(">From here\n\n");
    }
  }

  @Test
  void readsPastedText() throws IOException {
    Path file = file("note.txt", "On Monday, Ada wrote:\r\n> May I?\r\nYes.\r\n");
    try (Archive archive = Archive.open(List.of(file))) {
      Message message = archive.load(archive.envelopes().get(0));
      assertThat(message.body()).isEqualTo("On Monday, Ada wrote:\n> May I?\nYes.\n");
      assertThat(message.from()).isEqualTo(Mailbox.NONE);
      assertThat(message.defects()).isEmpty();
      assertThat(message.envelope()).isEqualTo(archive.envelopes().get(0));
    }
  }

  @Test
  void readsStandardInput() throws IOException {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(record(1, "One.\n").getBytes(UTF_8)));
    try (Archive archive = Archive.open(List.of(Path.of("-")))) {
      assertThat(bodies(archive)).containsExactly("One.\n");
      assertThat(archive.envelopes().get(0).source().file()).isEqualTo("-");
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void leavesOutSecondCopiesAlsoFromAnotherInput() throws IOException {
    Path a = file("a.mbox", record(1, "One.\n") + record(1, "One, with a footer.\n"));
    Path b = file("b.mbox", record(1, "One.\n") + record(2, "Two.\n"));
    try (Archive archive = Archive.open(List.of(a, b))) {
      assertThat(bodies(archive)).containsExactly("One.\n", "Two.\n");
      assertThat(archive.rejections())
          .extracting(r -> r.reason() + " " + r.id())
          .containsExactly("DUPLICATE <1@example.org>", "CROSS_POSTED <1@example.org>");
    }
  }

  @Test
  void keepsAnotherMessageWithATakenIdUnderItsHash() throws IOException {
    String other = record(1, "Other.\n").replace("Ada Ash", "Ben Bo");
    Path mbox = file("a.mbox", record(1, "One.\n") + other + other);
    try (Archive archive = Archive.open(List.of(mbox))) {
      assertThat(bodies(archive)).containsExactly("One.\n", "Other.\n");
      Envelope renamed = archive.envelopes().get(1);
      Message message = archive.load(renamed);
      assertThat(message.id().value()).startsWith("sha256:").isEqualTo(renamed.id().value());
      assertThat(message.defects())
          .extracting(d -> d.code())
          .containsExactly(DefectCode.DUPLICATE_MESSAGE_ID);
      assertThat(archive.rejections()).hasSize(1);
    }
  }

  @Test
  void namesAMailWithoutIdAlikeInBothPasses() throws IOException {
    Path mbox = file("a.mbox", record(1, "x\n".repeat(9)).replaceFirst("Message-ID.*\n", ""));
    try (Archive archive = Archive.open(List.of(mbox))) {
      Envelope envelope = archive.envelopes().get(0);
      assertThat(envelope.id().value()).startsWith("sha256:");
      assertThat(archive.load(envelope).envelope()).isEqualTo(envelope);
      assertThat(archive.load(envelope).defects())
          .extracting(d -> d.code())
          .containsExactly(DefectCode.MISSING_MESSAGE_ID);
    }
  }

  @Test
  void rejectsEmptyRecords() throws IOException {
    Path mbox =
        file("a.mbox", "From ada@example.org Wed Jan 20 05:49:50 2010\n\n" + record(1, "One.\n"));
    try (Archive archive = Archive.open(List.of(mbox))) {
      assertThat(archive.envelopes()).hasSize(1);
      assertThat(archive.rejections())
          .extracting(Rejection::reason)
          .containsExactly(Rejection.Reason.EMPTY);
    }
  }

  @Test
  void findsNothingInAnEmptyFile() throws IOException {
    try (Archive archive = Archive.open(List.of(file("a", ""), file("b", "\n\n\n")))) {
      assertThat(archive.envelopes()).isEmpty();
      assertThat(archive.inputs()).hasSize(2);
    }
  }

  @Test
  void saysInOneLineWhatItCannotRead() throws IOException {
    Path binary = file("binary", new byte[] {1, 2, 3, 0, 5});
    Path page = file("page.html", "<!DOCTYPE html>\n<html></html>\n");
    for (Path path : List.of(folder.resolve("missing"), binary, page)) {
      assertThatThrownBy(() -> Archive.open(List.of(path)))
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith(path + ": ")
          .message()
          .doesNotContain("\n");
    }
  }

  @Test
  void asksReadersOfOnesOwn() throws IOException {
    ArchiveReader shouting =
        new ArchiveReader() {
          private final ArchiveReader text = new PastedTextReader(MessageParser.standard());

          @Override
          public boolean recognises(byte[] head) {
            return head[0] == '!';
          }

          @Override
          public void read(InputBytes input, RecordSink sink) throws IOException {
            text.read(input, sink);
          }

          @Override
          public Message message(RawMail mail) {
            Message message = text.message(mail);
            return new Message(
                message.envelope(),
                message.to(),
                message.cc(),
                message.flow(),
                message.body().toUpperCase(Locale.ROOT),
                message.parts(),
                message.defects());
          }
        };
    Path file = file("a", "!Hello\n");
    Path other = file("b", "Hello\n");
    try (Archive archive = Archive.builder().reader(shouting).open(List.of(file, other))) {
      assertThat(bodies(archive)).containsExactly("!HELLO\n", "Hello\n");
    }
  }

  @Test
  void tellsHowFarItHasCome() throws IOException {
    StringBuilder mbox = new StringBuilder();
    for (int n = 0; n < 40; n++) {
      mbox.append(record(n, "a line of text\n".repeat(5_000)));
    }
    Path file = file("a.mbox", mbox.toString());
    List<String> reports = new ArrayList<>();
    Archive.builder()
        .progress((read, total, messages) -> reports.add(read + "/" + total))
        .open(List.of(file))
        .close();
    assertThat(reports).hasSizeBetween(3, 10);
    assertThat(reports.get(reports.size() - 1)).isEqualTo(mbox.length() + "/" + mbox.length());
  }

  @Test
  void loadsTheSameFromManyThreads() throws IOException {
    StringBuilder mbox = new StringBuilder();
    for (int n = 0; n < 50; n++) {
      mbox.append(record(n, ("body of " + n + "\n").repeat(n * 20)));
    }
    try (Archive archive = Archive.open(List.of(file("a.mbox", mbox.toString())))) {
      List<String> once = bodies(archive);
      List<String> parallel =
          archive.envelopes().parallelStream().map(e -> archive.load(e).body()).toList();
      assertThat(parallel).isEqualTo(once);
    }
  }

  @Test
  void refusesEnvelopesOfOtherArchives() throws IOException {
    Path mbox = file("a.mbox", record(1, "One.\n"));
    Path other = file("b.mbox", record(2, "Two.\n"));
    try (Archive a = Archive.open(List.of(mbox));
        Archive b = Archive.open(List.of(other))) {
      assertThatThrownBy(() -> a.load(b.envelopes().get(0)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("<2@example.org>");
    }
  }
}
