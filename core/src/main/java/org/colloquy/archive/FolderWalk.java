package org.colloquy.archive;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.colloquy.archive.SkippedFile.Reason;

/**
 * Walks from a path on the command line to the leaves that hold mail: the path itself, or what
 * stands in a folder, however deep, in the order of {@link FolderNames#ORDER}. Knows Maildirs with
 * their sub-folders, public-inboxes and git repositories; every other file is a leaf, and readers
 * decide by its content.
 *
 * <p>Follows no symbolic link but one that is named on the command line, and opens no file. Holds
 * the listings of the folders on the way down, not the tree. For one thread.
 */
final class FolderWalk implements Iterator<FolderLeaf> {

  private final Consumer<SkippedFile> skipped;
  private final Deque<FolderListing> open = new ArrayDeque<>();
  private Optional<FolderLeaf> next = Optional.empty();

  private FolderWalk(Consumer<SkippedFile> skipped) {
    this.skipped = skipped;
  }

  /**
   * Begins a walk.
   *
   * @param root a file or a folder, or a link to one
   * @param skipped is told what is not read, while the walk goes on
   * @throws IOException with one line that names the path, when it cannot be read or is neither a
   *     file nor a folder
   */
  static FolderWalk of(Path root, Consumer<SkippedFile> skipped) throws IOException {
    FolderWalk walk = new FolderWalk(skipped);
    String name = root.toString();
    if (!Files.exists(root)) {
      throw new IOException(name + ": no such file or folder");
    }
    if (Files.isDirectory(root)) {
      walk.enterRoot(root, name);
    } else if (!Files.isRegularFile(root)) {
      throw new IOException(name + ": neither a file nor a folder");
    } else {
      walk.next = Optional.of(new FolderLeaf(root.toRealPath(), name, FolderLeaf.Kind.FILE));
    }
    return walk;
  }

  private void enterRoot(Path root, String name) throws IOException {
    try {
      enter(root, FolderListing.of(root, name));
    } catch (IOException e) {
      throw new IOException(name + ": not readable", e);
    }
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && !open.isEmpty()) {
      FolderListing folder = open.element();
      if (folder.isEmpty()) {
        open.remove();
      } else {
        visit(folder, folder.take());
      }
    }
    return next.isPresent();
  }

  @Override
  public FolderLeaf next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    FolderLeaf leaf = next.orElseThrow();
    next = Optional.empty();
    return leaf;
  }

  private void visit(FolderListing folder, FolderListing.Entry entry) {
    String parent = folder.name();
    String name =
        parent.endsWith(File.separator)
            ? parent + entry.name()
            : parent + File.separator + entry.name();
    try {
      BasicFileAttributes is =
          Files.readAttributes(entry.path(), BasicFileAttributes.class, NOFOLLOW_LINKS);
      Optional<Reason> not = not(folder.kind(), entry, is);
      if (not.isPresent()) {
        skip(name, not.get());
      } else if (is.isDirectory()) {
        enter(entry.path(), list(folder.kind(), entry, name));
      } else {
        next = Optional.of(leaf(folder.kind(), entry.path(), name));
      }
    } catch (NoSuchFileException e) {
      skip(name, Reason.VANISHED);
    } catch (IOException e) {
      skip(name, Reason.UNREADABLE);
    }
  }

  private void skip(String name, Reason reason) {
    skipped.accept(new SkippedFile(name, reason));
  }

  /** Why an entry is not read, if it is not. */
  private static Optional<Reason> not(
      FolderListing.Kind folder, FolderListing.Entry entry, BasicFileAttributes is)
      throws IOException {
    if (is.isSymbolicLink()) {
      return Optional.of(Reason.SYMBOLIC_LINK);
    }
    if (is.isOther()) {
      return Optional.of(Reason.NOT_A_FILE);
    }
    boolean mail = folder == FolderListing.Kind.MAILDIR_MAIL;
    if (entry.name().startsWith(".")
        && (mail || !is.isDirectory() || !FolderListing.isMaildir(entry.path()))) {
      return Optional.of(Reason.HIDDEN);
    }
    if (mail && is.isDirectory()) {
      return Optional.of(Reason.FOLDER_IN_MAILDIR);
    }
    if (GitFolder.isIndexOfEpochs(entry)) {
      return Optional.of(Reason.BOOKKEEPING);
    }
    return folder == FolderListing.Kind.MAILDIR ? notOfMaildir(entry, is) : unreadable(entry);
  }

  private static Optional<Reason> notOfMaildir(FolderListing.Entry entry, BasicFileAttributes is)
      throws IOException {
    if (!is.isDirectory()) {
      return Optional.of(Reason.BOOKKEEPING);
    }
    Optional<Reason> unreadable = unreadable(entry);
    boolean unfinished =
        unreadable.isEmpty()
            && entry.name().equals("tmp")
            && !FolderListing.ofMail(entry.path(), entry.name()).isEmpty();
    return unfinished ? Optional.of(Reason.UNFINISHED) : unreadable;
  }

  private static Optional<Reason> unreadable(FolderListing.Entry entry) {
    return Files.isReadable(entry.path()) ? Optional.empty() : Optional.of(Reason.UNREADABLE);
  }

  private static FolderListing list(
      FolderListing.Kind parent, FolderListing.Entry entry, String name) throws IOException {
    boolean mail =
        parent == FolderListing.Kind.MAILDIR
            && (entry.name().equals("cur") || entry.name().equals("new"));
    return mail ? FolderListing.ofMail(entry.path(), name) : FolderListing.of(entry.path(), name);
  }

  private void enter(Path path, FolderListing listing) {
    if (listing.kind() == FolderListing.Kind.GIT) {
      next = Optional.of(new FolderLeaf(path, listing.name(), FolderLeaf.Kind.GIT_REPOSITORY));
      return;
    }
    if (listing.kind() == FolderListing.Kind.MIXED && listing.beginsWithEpoch()) {
      listing.removeEpochs();
      next = Optional.of(new FolderLeaf(path, listing.name(), FolderLeaf.Kind.GIT_REPOSITORY));
    }
    open.push(listing);
  }

  private static FolderLeaf leaf(FolderListing.Kind folder, Path path, String name) {
    return new FolderLeaf(
        path,
        name,
        folder == FolderListing.Kind.MAILDIR_MAIL
            ? FolderLeaf.Kind.MAILDIR_MAIL
            : FolderLeaf.Kind.FILE);
  }
}
