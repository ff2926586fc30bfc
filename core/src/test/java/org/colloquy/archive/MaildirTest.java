package org.colloquy.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How {@link FolderWalk} reads Maildirs. */
class MaildirTest {

  @TempDir Path root;

  private final List<SkippedFile> skipped = new ArrayList<>();

  private void file(String name) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "Subject: x\n\n");
  }

  private void folder(String... names) throws IOException {
    for (String name : names) {
      Files.createDirectories(root.resolve(name));
    }
  }

  private List<String> leaves() throws IOException {
    List<String> leaves = new ArrayList<>();
    FolderWalk walk = FolderWalk.of(root, skipped::add);
    walk.forEachRemaining(l -> leaves.add(l.kind() + " " + below(l.name())));
    return leaves;
  }

  private String below(String name) {
    return name.substring(root.toString().length());
  }

  private List<String> skips() {
    return skipped.stream().map(s -> s.reason() + " " + below(s.name())).toList();
  }

  @Test
  void readsCurAndNewWithAnyFlags() throws IOException {
    folder("tmp");
    file("cur/1.a.example:2,S");
    file("cur/2.a.example!2,RS");
    file("cur/3.a.example;2,");
    file("cur/-rf");
    file("new/4.a.example");
    assertThat(leaves())
        .containsExactly(
            "MAILDIR_MAIL /cur/-rf",
            "MAILDIR_MAIL /cur/1.a.example:2,S",
            "MAILDIR_MAIL /cur/2.a.example!2,RS",
            "MAILDIR_MAIL /cur/3.a.example;2,",
            "MAILDIR_MAIL /new/4.a.example");
    assertThat(skips()).isEmpty();
  }

  @Test
  void skipsWhatIsNoMailAndSaysSo() throws IOException {
    file("cur/1.a.example:2,S");
    file("cur/.hidden");
    file("cur/folder/2.a.example");
    file("new/3.a.example");
    file("tmp/4.a.example");
    file("dovecot.index.log");
    file(".mbox");
    Files.createSymbolicLink(root.resolve("cur/5.link"), root.resolve("new/3.a.example"));
    assertThat(leaves())
        .containsExactly("MAILDIR_MAIL /cur/1.a.example:2,S", "MAILDIR_MAIL /new/3.a.example");
    assertThat(skips())
        .containsExactly(
            "HIDDEN /.mbox",
            "HIDDEN /cur/.hidden",
            "SYMBOLIC_LINK /cur/5.link",
            "FOLDER_IN_MAILDIR /cur/folder",
            "BOOKKEEPING /dovecot.index.log",
            "UNFINISHED /tmp");
  }

  @Test
  void readsSubFolders() throws IOException {
    folder("cur", "new", "tmp", ".Lists.Dev/new", ".Lists.Dev/tmp", ".git/hooks");
    file(".Lists.Dev/cur/1.a.example:2,S");
    file(".Lists.Dev/maildirfolder");
    file("Other/cur/2.a.example:2,S");
    folder("Other/new");
    file("loose/a.mbox");
    assertThat(leaves())
        .containsExactly(
            "MAILDIR_MAIL /.Lists.Dev/cur/1.a.example:2,S",
            "MAILDIR_MAIL /Other/cur/2.a.example:2,S",
            "FILE /loose/a.mbox");
    assertThat(skips()).containsExactly("BOOKKEEPING /.Lists.Dev/maildirfolder", "HIDDEN /.git");
  }

  @Test
  void readsAFolderOfMaildirs() throws IOException {
    for (String name : List.of("ada", "ben")) {
      file(name + "/cur/1.a.example:2,S");
      folder(name + "/new");
    }
    assertThat(leaves())
        .containsExactly(
            "MAILDIR_MAIL /ada/cur/1.a.example:2,S", "MAILDIR_MAIL /ben/cur/1.a.example:2,S");
  }

  @Test
  void readsAThousandMails() throws IOException {
    folder("new");
    for (int i = 0; i < 1_000; i++) {
      file("cur/%04d.a.example:2,S".formatted(i));
    }
    List<String> leaves = leaves();
    assertThat(leaves).hasSize(1_000).isSorted();
  }

  @Test
  void doesNotTakeLinkedFoldersForAMaildir() throws IOException {
    file("elsewhere/mail");
    folder("new");
    Path link = root.resolve("cur");
    Files.createSymbolicLink(link, root.resolve("elsewhere"));
    assumeThat(link).isSymbolicLink();
    assertThat(leaves()).containsExactly("FILE /elsewhere/mail");
    assertThat(skips()).containsExactly("SYMBOLIC_LINK /cur");
  }
}
