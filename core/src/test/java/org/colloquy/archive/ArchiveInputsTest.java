package org.colloquy.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.colloquy.message.Envelope;
import org.colloquy.message.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a path leads to. */
class ArchiveInputsTest {

  @TempDir Path folder;

  private static String mail(int n) {
    return ("From: Ada Ash <ada@example.org>\nDate: Wed, 20 Jan 2010 05:49:"
            + (10 + n)
            + " +0000\n")
        + ("Message-ID: <" + n + "@example.org>\n\nNumber " + n + ".\n");
  }

  private static String record(int n) {
    return "From ada@example.org Wed Jan 20 05:49:50 2010\n" + mail(n) + "\n";
  }

  private Path file(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private Path file(String name, String content) throws IOException {
    return file(name, content.getBytes(UTF_8));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packing = new GZIPOutputStream(out)) {
      packing.write(text.getBytes(UTF_8));
    }
    return out.toByteArray();
  }

  private static List<String> bodies(Archive archive) {
    return archive.envelopes().stream().map(e -> archive.load(e).body().strip()).toList();
  }

  @Test
  void readsAFolderOfAllKindsAsOneInput() throws IOException {
    file("a.mbox", record(1) + record(2));
    file("b/2010-January.txt.gz", gzip(record(3)));
    file("c/cur/1.host:2,S", "From ada@example.org Wed Jan 20 05:49:50 2010\n" + mail(4));
    file("c/new/2.host", mail(5));
    file("c/tmp/3.host", mail(9));
    file("d/one.eml", mail(6));
    file("d/read.me", "This folder holds mail.\n");
    file("d/pasted.txt", "> May I?\nYou may.\n");
    file("d/index.html", "<html></html>");
    file("d/.hidden", mail(9));
    Files.createSymbolicLink(folder.resolve("e"), folder.resolve("d"));
    try (Archive archive = Archive.open(List.of(folder))) {
      assertThat(bodies(archive))
          .containsExactly(
              "Number 1.",
              "Number 2.",
              "Number 3.",
              "Number 4.",
              "Number 5.",
              "Number 6.",
              "> May I?\nYou may.");
      assertThat(archive.envelopes().get(3).source().file())
          .isEqualTo(folder.resolve("c/cur/1.host:2,S").toString());
      assertThat(archive.inputs()).extracting(Input::files).containsExactly(6L);
      assertThat(archive.account().skipped())
          .extracting(s -> folder.relativize(Path.of(s.name())) + " " + s.reason().id())
          .containsExactlyInAnyOrder(
              "c/tmp unfinished",
              "d/read.me no-mail",
              "d/index.html no-mail",
              "d/.hidden hidden",
              "e symbolic-link");
      assertThat(archive.isWhole()).isTrue();
      assertAccounted(archive.inputs());
    }
  }

  private static void assertAccounted(List<Input> inputs) {
    for (Input input : inputs) {
      long gaps = input.gaps().values().stream().mapToLong(ByteCount::bytes).sum();
      assertThat(input.records().bytes() + gaps).isEqualTo(input.unpackedBytes());
    }
  }

  @Test
  void keepsWhatADamagedFileYieldsAndSaysSo() throws IOException {
    StringBuilder mbox = new StringBuilder();
    for (int n = 0; n < 40; n++) {
      mbox.append(record(n));
    }
    byte[] packed = gzip(mbox.toString());
    Path cut = file("cut.gz", Arrays.copyOf(packed, packed.length - 60));
    try (Archive archive = Archive.open(List.of(cut))) {
      assertThat(archive.envelopes()).hasSizeBetween(5, 40);
      assertThat(archive.isWhole()).isFalse();
      assertThat(archive.account().damages())
          .singleElement()
          .satisfies(damage -> assertThat(damage.file()).isEqualTo(cut.toString()))
          .satisfies(damage -> assertThat(damage.detail()).startsWith("damaged after "));
      assertAccounted(archive.inputs());
    }
  }

  @Test
  void readsLinesThatEndInCarriageReturnsAlone() throws IOException {
    Path mbox = file("mac.mbox", (record(1) + record(2)).replace('\n', '\r'));
    try (Archive archive = Archive.open(List.of(mbox))) {
      assertThat(bodies(archive)).containsExactly("Number 1.", "Number 2.");
      assertAccounted(archive.inputs());
    }
  }

  @Test
  void findsMailBehindText() throws IOException {
    Path mbox = file("a.mbox", "The archive of our list\n\n" + record(1));
    try (Archive archive = Archive.open(List.of(mbox))) {
      assertThat(bodies(archive)).containsExactly("Number 1.");
      assertThat(archive.inputs().get(0).gaps())
          .containsEntry(Gap.LEADING_TEXT, new ByteCount(1, 25));
      assertAccounted(archive.inputs());
    }
  }

  @Test
  void believesAContentLengthThatEndsAtABoundary() throws IOException {
    String body = "An mbox:\n\n" + record(7).strip() + "\n";
    String first =
        mail(1).replace("\n\nNumber 1.\n", "\nContent-Length: " + body.length() + "\n\n" + body);
    String liar = mail(2).replace("\n\n", "\nContent-Length: 4711\n\n");
    String from = "From ada@example.org Wed Jan 20 05:49:50 2010\n";
    Path mbox = file("a.mbox", from + first + "\n" + from + liar + "\n" + record(3));
    try (Archive archive = Archive.open(List.of(mbox))) {
      assertThat(archive.envelopes())
          .extracting(e -> e.id().value())
          .containsExactly("<1@example.org>", "<2@example.org>", "<3@example.org>");
      assertThat(bodies(archive).get(0)).isEqualTo(body.strip());
    }
  }

  @Test
  void knowsAllPlacesOfACrossPostedMessage() throws IOException {
    Path here = file("here.mbox", record(1));
    Path there = file("there.mbox", record(2) + record(1));
    try (Archive archive = Archive.open(List.of(here, there))) {
      Envelope posted = archive.envelopes().get(0);
      assertThat(archive.copies(posted))
          .extracting(place -> place.file() + " " + place.offset())
          .containsExactly(there + " " + (record(2).length() + 46));
      assertThat(archive.isWhole()).isTrue();
    }
  }

  @Test
  void tellsCopiesOfOneMaildirFromThoseOfTwoListsInAFolder() throws IOException {
    file("lists/one.mbox", record(1));
    file("lists/two.mbox", record(1));
    file("mail/cur/1.host", mail(2));
    file("mail/cur/2.host", mail(2));
    try (Archive archive = Archive.open(List.of(folder))) {
      assertThat(archive.rejections())
          .extracting(Rejection::reason)
          .containsExactly(Rejection.Reason.CROSS_POSTED, Rejection.Reason.DUPLICATE);
    }
  }

  @Test
  void scansTheSameMessagesAsItOpens() throws IOException {
    file("a.mbox", record(1) + record(1) + record(2));
    file("b.mbox", record(2) + record(3).replace("Ada", "Eve") + record(3));
    List<Message> scanned = new ArrayList<>();
    List<Rejection> rejected = new ArrayList<>();
    MessageSink sink =
        new MessageSink() {
          @Override
          public void message(Message message) {
            scanned.add(message);
          }

          @Override
          public void rejected(Rejection rejection) {
            rejected.add(rejection);
          }
        };
    List<Path> paths = List.of(folder.resolve("a.mbox"), folder.resolve("b.mbox"));
    Account account = Archive.builder().scan(paths, sink);
    try (Archive archive = Archive.open(paths)) {
      assertThat(scanned).isEqualTo(archive.envelopes().stream().map(archive::load).toList());
      assertThat(rejected).isEqualTo(archive.rejections());
      assertThat(account.inputs())
          .extracting(Input::name, Input::records, Input::gaps)
          .isEqualTo(
              archive.inputs().stream().map(i -> tuple(i.name(), i.records(), i.gaps())).toList());
    }
  }

  @Test
  void readsANamedPipe() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeTrue(
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "mkfifo is missing");
    byte[] packed = gzip(record(1) + record(2));
    Thread writer =
        new Thread(
            () -> {
              try (OutputStream out = Files.newOutputStream(pipe)) {
                out.write(packed);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    writer.start();
    try (Archive archive = Archive.open(List.of(pipe))) {
      assertThat(bodies(archive)).containsExactly("Number 1.", "Number 2.");
    }
    writer.join();
  }

  @Test
  void readsAFileOnceHoweverItIsNamed() throws IOException {
    Path mbox = file("a.mbox", record(1));
    Path link = Files.createSymbolicLink(folder.resolve("link"), mbox);
    Path roundabout = folder.resolve(".").resolve("a.mbox");
    try (Archive archive = Archive.open(List.of(mbox, link, roundabout))) {
      assertThat(archive.inputs()).hasSize(1);
      assertThat(archive.rejections()).isEmpty();
    }
  }

  @Test
  void seesFromLinesBehindMoreNulsThanItsWindowHolds() throws IOException {
    String hole = "\0".repeat(3_000_000);
    Path mbox = file("a.mbox", hole + record(1) + hole + record(2).replace("Wed ", ""));
    try (Archive archive = Archive.open(List.of(mbox))) {
      assertThat(bodies(archive)).containsExactly("Number 1.", "Number 2.");
      assertThat(archive.inputs().get(0).gaps())
          .containsEntry(Gap.NUL_BYTES, new ByteCount(2, 6_000_000));
      assertAccounted(archive.inputs());
    }
  }

  @Test
  void doesNotTakeAChangedFileForWhatItWas() throws IOException {
    Path shorter = file("shorter.mbox", record(1));
    Path other = file("other.mbox", record(2));
    try (Archive archive = Archive.open(List.of(shorter, other))) {
      Files.writeString(shorter, record(1).substring(0, 90));
      Files.writeString(other, record(3));
      for (Envelope envelope : archive.envelopes()) {
        assertThatThrownBy(() -> archive.load(envelope))
            .isInstanceOf(UncheckedIOException.class)
            .hasMessageContaining("since it was opened");
      }
    }
  }

  @Test
  void findsCopiesWhoseIdsDifferInTheirBracketsInOnePassToo() throws IOException {
    Path mbox = file("a.mbox", record(1) + record(1).replaceAll("<1@(.*)>", "1@$1"));
    List<Rejection> rejected = new ArrayList<>();
    Archive.builder()
        .scan(
            List.of(mbox),
            new MessageSink() {
              @Override
              public void message(Message message) {}

              @Override
              public void rejected(Rejection rejection) {
                rejected.add(rejection);
              }
            });
    assertThat(rejected).hasSize(1);
  }

  @Test
  @Timeout(10)
  void takesNoLongerForIdsWhoseHashesAreEqual() throws IOException {
    StringBuilder mbox = new StringBuilder();
    for (int n = 0; n < 1 << 15; n++) {
      String id = Integer.toBinaryString(1 << 15 | n).replace("0", "Aa").replace("1", "BB");
      mbox.append(record(1).replace("<1@", "<" + id + "@"));
    }
    try (Archive archive = Archive.open(List.of(file("a.mbox", mbox.toString())))) {
      assertThat(archive.envelopes()).hasSize(1 << 15);
    }
  }
}
