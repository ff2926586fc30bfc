package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.colloquy.archive.Archive;
import org.colloquy.graph.EdgeKind;
import org.colloquy.message.MessageId;
import org.colloquy.position.Evidence;
import org.colloquy.position.Position;
import org.colloquy.position.PositionDetector;
import org.colloquy.position.Stance;
import org.colloquy.thread.ParentBy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColloquyTest {
  private static final PositionDetector ALWAYS =
      message ->
          message.sender().stream()
              .flatMap(
                  sender ->
                      Evidence.ofLine(message.message(), 0, 1).stream()
                          .map(e -> Position.direct(Stance.AGREE, sender, e, 1, "always")))
              .toList();

  @TempDir Path directory;

  @Test
  void analysesOnePastedMessage() {
    MessageAnalysis analysis =
        Colloquy.standard().analyze("Ada Ash wrote:\n> Shall we?\n\nAgreed.\n");
    assertThat(analysis.attributed().zones()).hasSize(3);
    assertThat(analysis.parentBy()).isEmpty();
    assertThat(analysis.thread()).isEqualTo(analysis.message().id());
  }

  @Test
  void tellsParentWriterAndPositionOfAnArchivesMessages() throws IOException {
    String mbox =
        mail(1, 0, "Shall we rename the lamp that hangs beside the door?")
            + mail(
                2,
                1,
                "On Monday, Writer 1 wrote:\n> Shall we rename the lamp that hangs beside the door?\n\nI agree.");
    try (Archive archive =
        Archive.open(List.of(Files.writeString(directory.resolve("a.mbox"), mbox)))) {
      ThreadAnalysis thread =
          Colloquy.standard().analyze(archive).threads().findFirst().orElseThrow();
      MessageAnalysis answer = thread.messages().get(1);
      assertThat(answer.attributed().parent()).contains(new MessageId("<1@example.org>"));
      assertThat(answer.parentBy()).contains(ParentBy.IN_REPLY_TO);
      assertThat(answer.positions())
          .singleElement()
          .satisfies(
              p -> {
                assertThat(p.stance()).isEqualTo(Stance.AGREE);
                assertThat(p.target().message()).contains(new MessageId("<1@example.org>"));
              });
      assertThat(thread.graph().edges())
          .extracting(e -> e.kind())
          .contains(EdgeKind.REPLY, EdgeKind.QUOTE, EdgeKind.AGREE);
    }
  }

  @Test
  void givesTheSameForAnyNumberOfJobs() throws IOException {
    Path mbox = Files.writeString(directory.resolve("a.mbox"), manyThreads(new Random(7)));
    assertThat(described(mbox, 2)).isEqualTo(described(mbox, 1));
    assertThat(described(mbox, 8)).isEqualTo(described(mbox, 1));
  }

  private static List<String> described(Path mbox, int jobs) throws IOException {
    Colloquy colloquy = Colloquy.builder().jobs(jobs).build();
    try (Archive archive = Archive.open(List.of(mbox));
        Stream<ThreadAnalysis> threads = colloquy.analyze(archive).threads()) {
      return threads.map(t -> t.messages() + " " + t.graph()).toList();
    }
  }

  @Test
  void stopsWhenTheStreamIsClosedEarly() throws IOException {
    Path mbox = Files.writeString(directory.resolve("a.mbox"), manyThreads(new Random(1)));
    try (Archive archive = Archive.open(List.of(mbox));
        Stream<ThreadAnalysis> threads =
            Colloquy.builder().jobs(4).build().analyze(archive).threads()) {
      assertThat(threads.limit(1)).hasSize(1);
    }
  }

  @Test
  void asksTheDetectorsThatItWasGiven() {
    MessageAnalysis found =
        Colloquy.builder()
            .detectors(ALWAYS, ALWAYS)
            .build()
            .analyze("Ada Ash wrote:\n> Shall we?\n\nYes.\n\nAda\n");
    assertThat(found.positions())
        .hasSize(2)
        .allSatisfy(p -> assertThat(p.detector()).isEqualTo("always"));
    assertThat(Colloquy.builder().detectors().build().analyze("I agree.\n").positions()).isEmpty();
  }

  @Test
  void refusesToWorkWithoutAJob() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Colloquy.builder().jobs(0))
        .withMessageContaining("0");
  }

  private static String manyThreads(Random random) {
    List<String> mails = new ArrayList<>();
    for (int id = 1; id <= 120; id++) {
      int parent = random.nextInt(4) == 0 ? 0 : random.nextInt(id);
      mails.add(
          mail(
              id,
              parent,
              "I agree with what was said about lamp number " + parent + ".\n> quoted " + parent));
    }
    return String.join("", mails);
  }

  private static String mail(int id, int parent, String body) {
    return "From ada@example.org Mon Jan  5 10:15:00 2015\n"
        + "From: Writer "
        + id % 9
        + " <writer"
        + id % 9
        + "@example.org>\n"
        + "Date: Mon, 05 Jan 2015 10:"
        + String.format("%02d", id % 60)
        + ":00 +0000\n"
        + "Message-ID: <"
        + id
        + "@example.org>\n"
        + (parent == 0 ? "" : "In-Reply-To: <" + parent + "@example.org>\n")
        + "Subject: the lamp\n\n"
        + body
        + "\n\n";
  }
}
