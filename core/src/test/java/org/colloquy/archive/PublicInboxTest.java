package org.colloquy.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.message.Limit;
import org.colloquy.message.Limits;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.util.SystemReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicInboxTest {

  @TempDir Path root;

  private final List<SkippedFile> skipped = new ArrayList<>();

  private PublicInbox open(String name) throws IOException {
    return PublicInbox.open(root.resolve(name), name, Limits.standard());
  }

  /** Name and text of each message, the same when it is loaded again. */
  private List<String> mails(String name) throws IOException {
    List<String> mails = new ArrayList<>();
    try (PublicInbox inbox = open(name)) {
      inbox.read(mail -> mails.add(mail.name() + " " + text(mail)), skipped::add);
      for (String each : mails) {
        GitMail again = inbox.load(each.substring(0, each.indexOf(' ')));
        assertThat(again.name() + " " + text(again)).isEqualTo(each);
      }
    }
    return mails;
  }

  private static String text(GitMail mail) {
    assertThat(mail.size()).isGreaterThanOrEqualTo(mail.bytes().length);
    return new String(mail.bytes(), UTF_8);
  }

  private List<String> texts(String name) throws IOException {
    return mails(name).stream().map(m -> m.substring(m.indexOf(' ') + 1)).toList();
  }

  private List<String> skips() {
    return skipped.stream().map(s -> s.reason() + " " + s.name()).toList();
  }

  private PublicInboxMaker make(String gitDir) throws IOException {
    return new PublicInboxMaker(root.resolve(gitDir));
  }

  @Test
  void readsVersion2InTheOrderOfItsCommits() throws IOException {
    ObjectId one;
    ObjectId two;
    try (PublicInboxMaker maker = make("x.git")) {
      one = maker.add("One.\n");
      two = maker.add("Two.\n");
    }
    assertThat(mails("x.git"))
        .containsExactly("x.git/" + one.name() + " One.\n", "x.git/" + two.name() + " Two.\n");
    assertThat(skipped).isEmpty();
  }

  @Test
  void readsTheEpochsOfAnInboxInTheirOrder() throws IOException {
    for (int epoch = 0; epoch < 12; epoch++) {
      try (PublicInboxMaker maker = make("x/git/" + epoch + ".git")) {
        maker.add("epoch " + epoch);
      }
    }
    make("x/all.git").close();
    make("x/git/12.git").close();
    assertThat(texts("x")).hasSize(12).startsWith("epoch 0", "epoch 1", "epoch 2");
    assertThat(mails("x").get(11)).startsWith("x/git/11.git/").endsWith(" epoch 11");
    assertThat(texts("x/git")).hasSize(12);
    assertThat(texts("x/git/3.git")).containsExactly("epoch 3");
  }

  @Test
  void leavesOutWhatWasDeletedAlsoInALaterEpoch() throws IOException {
    ObjectId spam;
    ObjectId old;
    try (PublicInboxMaker maker = make("x/git/0.git")) {
      old = maker.add("deleted later");
      maker.add("One.");
      spam = maker.add("spam");
      maker.delete(spam);
      maker.add("Two.");
    }
    try (PublicInboxMaker maker = make("x/git/1.git")) {
      maker.delete(maker.blob("deleted later"));
      maker.add("Three.");
    }
    assertThat(texts("x")).containsExactly("One.", "Two.", "Three.");
    assertThat(skips())
        .containsExactlyInAnyOrder(
            "DELETED x/git/0.git/" + old.name(), "DELETED x/git/0.git/" + spam.name());
  }

  @Test
  void readsAMessageThatCameBackAfterItsDeletion() throws IOException {
    try (PublicInboxMaker maker = make("x.git")) {
      ObjectId one = maker.add("One.");
      maker.delete(one);
      maker.add("Two.");
      maker.add("One.");
    }
    assertThat(texts("x.git")).containsExactly("Two.", "One.");
    assertThat(skipped).hasSize(1);
  }

  @Test
  void doesNotCountACommitThatChangesNothing() throws IOException {
    try (PublicInboxMaker maker = make("x.git")) {
      ObjectId one = maker.add("One.");
      maker.file("m", one);
      maker.add("Two.");
    }
    assertThat(texts("x.git")).containsExactly("One.", "Two.");
  }

  @Test
  void readsBothSidesOfAMerge() throws IOException {
    try (PublicInboxMaker maker = make("x.git")) {
      ObjectId root = maker.file("m", maker.blob("One."));
      ObjectId left = maker.file("m", maker.blob("Left."));
      maker.parents(root);
      ObjectId right = maker.file("m", maker.blob("Right."));
      maker.parents(left, right);
      maker.file("m", maker.blob("Left."));
      maker.add("Two.");
    }
    assertThat(texts("x.git"))
        .hasSize(4)
        .startsWith("One.")
        .endsWith("Two.")
        .contains("Left.", "Right.");
  }

  @Test
  void leavesOutPurgedMessages() throws IOException {
    try (PublicInboxMaker maker = make("x.git")) {
      maker.add("");
      maker.add("One.");
    }
    assertThat(texts("x.git")).containsExactly("One.");
    assertThat(skips()).containsExactly("PURGED x.git/e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");
  }

  private static String path(int shelf, int number) {
    return "%02x%038x".formatted(shelf, number);
  }

  @Test
  void readsVersion1InTheOrderInWhichPathsWereAdded() throws IOException {
    ObjectId spam;
    try (PublicInboxMaker maker = make("x.git")) {
      maker.shelve(path(9, 1), maker.blob("One."));
      maker.shelve(path(1, 2), maker.blob("Two, first try."));
      spam = maker.blob("spam");
      maker.shelve(path(1, 1), spam);
      maker.shelve(path(9, 0), maker.blob("Three."));
      maker.shelve(path(1, 1));
      maker.shelve(path(1, 2), maker.blob("Two."));
      maker.shelve(path(9, 1));
      maker.shelve(path(9, 1), maker.blob("One, again."));
    }
    assertThat(texts("x.git")).containsExactly("Two.", "Three.", "One, again.");
    assertThat(skips()).containsExactly("DELETED x.git/" + spam.name());
  }

  @Test
  void readsManyMessagesOfVersion1() throws IOException {
    List<String> expected = new ArrayList<>();
    try (PublicInboxMaker maker = make("x.git")) {
      for (int i = 0; i < 100; i++) {
        String text = "number " + i;
        maker.shelve(path((i * 37) % 16, (i * 101) % 300), maker.blob(text));
        expected.add(text);
      }
    }
    assertThat(texts("x.git")).isEqualTo(expected);
  }

  @Test
  void readsAClone() throws IOException {
    try (PublicInboxMaker maker = make("x/.git")) {
      maker.add("One.");
    }
    assertThat(texts("x")).containsExactly("One.");
  }

  @Test
  void findsTheNewestCommitInPackedRefsAndUnderUsualNames() throws IOException {
    ObjectId commit;
    try (PublicInboxMaker maker = make("x.git")) {
      commit = maker.file("m", maker.blob("One."));
    }
    Path gitDir = root.resolve("x.git");
    Files.delete(gitDir.resolve("refs/heads/master"));
    Files.writeString(
        gitDir.resolve("packed-refs"),
        "# pack-refs with: peeled\n" + commit.name() + " refs/heads/master\n");
    assertThat(texts("x.git")).containsExactly("One.");
    Files.writeString(gitDir.resolve("HEAD"), "ref: refs/heads/gone\n");
    assertThat(texts("x.git")).containsExactly("One.");
    Files.writeString(gitDir.resolve("HEAD"), commit.name() + "\n");
    assertThat(texts("x.git")).containsExactly("One.");
    Files.writeString(gitDir.resolve("HEAD"), "ref: refs/heads/../../../../etc/passwd\n");
    assertThat(texts("x.git")).containsExactly("One.");
    try (PublicInbox inbox = open("x.git")) {
      assertThat(inbox.heads()).containsEntry("x.git", commit.name());
    }
  }

  @Test
  void cutsAMessageAtTheLimit() throws IOException {
    ObjectId blob;
    try (PublicInboxMaker maker = make("x.git")) {
      blob = maker.add("0123456789".repeat(100_000));
    }
    Limits limits = Limits.standard().with(Limit.MESSAGE_BYTES, 1_000);
    try (PublicInbox inbox = PublicInbox.open(root.resolve("x.git"), "x.git", limits)) {
      GitMail mail = inbox.load("x.git/" + blob.name());
      assertThat(mail.size()).isEqualTo(1_000_000);
      assertThat(text(mail)).isEqualTo("0123456789".repeat(100));
    }
  }

  @Test
  void goesOnPastADamagedMessage() throws IOException {
    ObjectId bad;
    ObjectId gone;
    try (PublicInboxMaker maker = make("x.git")) {
      maker.add("One.");
      bad = maker.add("Two.");
      gone = maker.add("Three.");
      maker.add("Four.");
    }
    Files.delete(object("x.git", gone));
    Path file = object("x.git", bad);
    Files.delete(file);
    Files.write(file, new byte[] {0x78, (byte) 0x9c, 1, 2, 3});
    assertThat(texts("x.git")).containsExactly("One.", "Four.");
    assertThat(skips())
        .containsExactly("UNREADABLE x.git/" + bad.name(), "UNREADABLE x.git/" + gone.name());
  }

  @Test
  void readsWhatComesAfterABreakInHistory() throws IOException {
    ObjectId gone;
    try (PublicInboxMaker maker = make("x.git")) {
      maker.add("One.");
      gone = maker.file("m", maker.blob("Two."));
      maker.add("Three.");
    }
    Files.delete(object("x.git", gone));
    assertThat(texts("x.git")).containsExactly("Three.");
    assertThat(skips()).containsExactly("UNREADABLE x.git/" + gone.name());
    skipped.clear();
    ObjectId head;
    try (PublicInbox inbox = open("x.git")) {
      head = ObjectId.fromString(inbox.heads().get("x.git"));
    }
    Files.writeString(root.resolve("x.git/shallow"), head.name() + "\n");
    assertThat(texts("x.git")).containsExactly("Three.");
    assertThat(skipped).isEmpty();
  }

  private Path object(String repository, ObjectId id) {
    String name = id.name();
    return root.resolve(repository)
        .resolve("objects")
        .resolve(name.substring(0, 2))
        .resolve(name.substring(2));
  }

  @Test
  void refusesARepositoryWithoutMailInOneLine() throws IOException {
    try (PublicInboxMaker maker = make("code.git")) {
      maker.file("Main.java", maker.blob("class Main {}\n"));
    }
    make("empty.git").close();
    for (String name : List.of("code.git", "empty.git")) {
      assertThatThrownBy(() -> mails(name))
          .isInstanceOf(IOException.class)
          .hasMessage(name + ": a git repository without mail");
    }
    Files.createDirectory(root.resolve("plain"));
    assertThatThrownBy(() -> mails("plain")).hasMessage("plain: no git repository");
  }

  @Test
  void refusesARepositoryThatLeadsElsewhere() throws IOException {
    make("x.git").close();
    Path gitDir = root.resolve("x.git");
    Path link = gitDir.resolve("objects/pack/pack-1.idx");
    Files.createSymbolicLink(link, Path.of("/dev/zero"));
    assertThatThrownBy(() -> mails("x.git"))
        .isInstanceOf(IOException.class)
        .hasMessage("x.git: neither a file nor a folder: objects/pack/pack-1.idx");
    Files.delete(link);
    Files.createSymbolicLink(gitDir.resolve("shallow"), Path.of("/dev/zero"));
    assertThatThrownBy(() -> mails("x.git"))
        .hasMessage("x.git: neither a file nor a folder: shallow");
    Files.delete(gitDir.resolve("shallow"));
    Files.writeString(gitDir.resolve("objects/info/alternates"), "/somewhere/objects\n");
    assertThatThrownBy(() -> mails("x.git"))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("x.git: its objects lie in other repositories");
  }

  @Test
  void refusesNamesOfOtherInboxes() throws IOException {
    make("x.git").close();
    try (PublicInbox inbox = open("x.git")) {
      assertThatThrownBy(() -> inbox.load("y.git/" + ObjectId.zeroId().name()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("y.git/");
    }
  }

  @Test
  void loadsFromManyThreads() throws IOException {
    try (PublicInboxMaker maker = make("x.git")) {
      for (int i = 0; i < 60; i++) {
        maker.add("number " + i);
      }
    }
    List<String> once = mails("x.git");
    try (PublicInbox inbox = open("x.git")) {
      List<String> again =
          once.parallelStream().map(m -> reloaded(inbox, m.substring(0, m.indexOf(' ')))).toList();
      assertThat(again).isEqualTo(once);
    }
  }

  private static String reloaded(PublicInbox inbox, String name) {
    try {
      return name + " " + text(inbox.load(name));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void touchesNothingAndPutsJgitBack() throws IOException {
    try (PublicInboxMaker maker = make("x.git")) {
      maker.add("One.");
    }
    SystemReader reader = SystemReader.getInstance();
    Map<Path, String> before = state();
    mails("x.git");
    assertThat(state()).isEqualTo(before);
    assertThat(SystemReader.getInstance()).isSameAs(reader);
  }

  private Map<Path, String> state() throws IOException {
    Map<Path, String> state = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path each : all.toList()) {
        state.put(each, Files.getLastModifiedTime(each) + " " + Files.size(each));
      }
    }
    return state;
  }
}
