package org.colloquy.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.archive.SkippedFile.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class FolderWalkTest {

  @TempDir Path root;

  private final List<SkippedFile> skipped = new ArrayList<>();

  private Path file(String name) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "text");
  }

  private void repository(String name) throws IOException {
    file(name + "/HEAD");
    file(name + "/objects/pack/x.pack");
    file(name + "/refs/heads/master");
  }

  /** Kind and name below the root, of each leaf. */
  private List<String> leaves(Path path) throws IOException {
    List<String> leaves = new ArrayList<>();
    FolderWalk walk = FolderWalk.of(path, skipped::add);
    while (walk.hasNext()) {
      FolderLeaf leaf = walk.next();
      assertThat(leaf.path()).exists();
      leaves.add(leaf.kind() + " " + below(leaf.name()));
    }
    return leaves;
  }

  private String below(String name) {
    assertThat(name).startsWith(root.toString());
    return name.substring(root.toString().length());
  }

  private List<String> skips() {
    return skipped.stream().map(s -> s.reason() + " " + below(s.name())).toList();
  }

  @Test
  void expandsNestedFoldersInAStableOrder() throws IOException {
    for (String name : List.of("b.mbox", "a/10", "a/9", "a/b/c/x.eml", "2001.gz", "Z", "a/b/.x")) {
      file(name);
    }
    Files.createDirectories(root.resolve("empty"));
    assertThat(leaves(root))
        .containsExactly(
            "FILE /2001.gz",
            "FILE /Z",
            "FILE /a/9",
            "FILE /a/10",
            "FILE /a/b/c/x.eml",
            "FILE /b.mbox");
    assertThat(skips()).containsExactly("HIDDEN /a/b/.x");
  }

  @Test
  void isOneLeafForAFile() throws IOException {
    assertThat(leaves(file("a.mbox"))).containsExactly("FILE /a.mbox");
  }

  @Test
  void followsOnlyTheLinkThatIsNamed() throws IOException {
    file("real/a.eml");
    Path link = Files.createSymbolicLink(root.resolve("link"), root.resolve("real"));
    Files.createSymbolicLink(root.resolve("real/up"), root);
    Files.createSymbolicLink(root.resolve("real/loop"), root.resolve("real/loop"));
    Files.createSymbolicLink(root.resolve("real/file"), root.resolve("real/a.eml"));
    assertThat(leaves(link)).containsExactly("FILE /link/a.eml");
    assertThat(skips())
        .containsExactly(
            "SYMBOLIC_LINK /link/file", "SYMBOLIC_LINK /link/loop", "SYMBOLIC_LINK /link/up");
    FolderLeaf named = FolderWalk.of(root.resolve("real/file"), skipped::add).next();
    assertThat(named.path()).isEqualTo(root.resolve("real/a.eml").toRealPath());
    assertThat(below(named.name())).isEqualTo("/real/file");
  }

  @Test
  void readsInboxesAndRepositoriesAsAWhole() throws IOException {
    repository("lists/dev/git/0.git");
    repository("lists/dev/git/1.git");
    repository("lists/dev/all.git");
    file("lists/dev/msgmap.sqlite3");
    file("lists/dev/xap15/0/postlist.glass");
    repository("epochs/0.git");
    repository("epochs/10.git");
    repository("epochs/all.git");
    file("epochs/notes.mbox");
    repository("one.git");
    repository("clone/.git");
    file("clone/README");
    assertThat(leaves(root))
        .containsExactly(
            "GIT_REPOSITORY /clone",
            "GIT_REPOSITORY /epochs",
            "FILE /epochs/notes.mbox",
            "GIT_REPOSITORY /lists/dev",
            "GIT_REPOSITORY /one.git");
    assertThat(skips()).containsExactly("BOOKKEEPING /epochs/all.git");
    assertThat(leaves(root.resolve("lists/dev/git")))
        .containsExactly("GIT_REPOSITORY /lists/dev/git");
    assertThat(GitFolder.repositories(root.resolve("lists/dev")))
        .extracting(p -> p.getFileName().toString())
        .containsExactly("0.git", "1.git");
  }

  @Test
  @Timeout(20)
  void neverOpensAPipe() throws Exception {
    file("a.eml");
    Path pipe = root.resolve("pipe");
    assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertThat(leaves(root)).containsExactly("FILE /a.eml");
    assertThat(skips()).containsExactly("NOT_A_FILE /pipe");
    assertThatThrownBy(() -> FolderWalk.of(pipe, skipped::add))
        .isInstanceOf(IOException.class)
        .hasMessage(pipe + ": neither a file nor a folder");
  }

  @Test
  void saysWhichInputIsMissing() {
    Path missing = root.resolve("missing");
    assertThatThrownBy(() -> FolderWalk.of(missing, skipped::add))
        .isInstanceOf(IOException.class)
        .hasMessage(missing + ": no such file or folder");
  }

  @Test
  void goesOnPastWhatItMayNotRead() throws IOException {
    Path file = file("a.eml");
    Path folder = file("closed/b.eml").getParent();
    file("c.eml");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("---------"));
    try {
      assumeThat(Files.isReadable(file)).as("root reads everything").isFalse();
      assertThat(leaves(root)).containsExactly("FILE /c.eml");
      assertThat(skips()).containsExactly("UNREADABLE /a.eml", "UNREADABLE /closed");
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void goesOnPastWhatVanishesMeanwhile() throws IOException {
    file("a.eml");
    Path second = file("b.eml");
    Path folder = Files.createDirectory(root.resolve("c"));
    file("d.eml");
    FolderWalk walk = FolderWalk.of(root, skipped::add);
    assertThat(below(walk.next().name())).isEqualTo("/a.eml");
    Files.delete(second);
    Files.delete(folder);
    assertThat(below(walk.next().name())).isEqualTo("/d.eml");
    assertThat(skips()).containsExactly("VANISHED /b.eml", "VANISHED /c");
  }

  @Test
  void keepsNamesWithLineEnds() throws IOException {
    file("a\nb.mbox");
    assertThat(leaves(root)).containsExactly("FILE /a\nb.mbox");
  }

  @Test
  @Timeout(60)
  void walksThousandsOfLevelsAsFarAsPathsReach() throws IOException {
    // A path of the system ends at 4,096 bytes, so the tree is built by pushing it downwards.
    int steps = 3;
    Path spare = root.resolve("spare");
    for (int i = 0; i < steps; i++) {
      Path bottom = chain(root.resolve("next"));
      Files.writeString(bottom.resolve("mail" + i), "text");
      if (i > 0) {
        Files.move(root.resolve("tree"), bottom.resolve("d"));
      }
      Files.move(root.resolve("next"), root.resolve("tree"));
    }
    List<String> leaves = leaves(root);
    assertThat(leaves).isNotEmpty();
    assertThat(skipped).extracting(SkippedFile::reason).containsExactly(Reason.UNREADABLE);
    for (int i = 0; i < steps; i++) {
      Path bottom = bottom(root.resolve("tree"));
      if (Files.exists(bottom.resolve("d"))) {
        Files.move(bottom.resolve("d"), spare);
      }
      deleteChain(root.resolve("tree"), bottom);
      if (Files.exists(spare)) {
        Files.move(spare, root.resolve("tree"));
      }
    }
  }

  private static final int CHAIN = 1_000;

  private static Path chain(Path top) throws IOException {
    return Files.createDirectories(bottom(top));
  }

  private static Path bottom(Path top) {
    Path path = top;
    for (int i = 1; i < CHAIN; i++) {
      path = path.resolve("d");
    }
    return path;
  }

  private static void deleteChain(Path top, Path bottom) throws IOException {
    try (var files = Files.list(bottom)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    for (int level = CHAIN; level > 0; level--) {
      Files.delete(top.resolve("d/".repeat(level - 1)));
    }
  }
}
