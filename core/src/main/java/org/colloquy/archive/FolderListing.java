package org.colloquy.archive;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * What is in one folder, in a stable order, and what kind of folder that makes it. Entries are
 * taken from it one after the other.
 */
final class FolderListing {

  /** How the entries of a folder are to be read. */
  enum Kind {
    /** Files, mailboxes and folders of any kind. */
    MIXED,
    /** Has cur and new; its other files are an index. */
    MAILDIR,
    /** The cur or new of a Maildir: one mail a file. */
    MAILDIR_MAIL,
    /** A repository, or the top of a public-inbox: read as a whole. */
    GIT
  }

  /** An entry: where it is, and its last name. */
  record Entry(Path path, String name) {}

  private final String name;
  private final Deque<Entry> rest;
  private Kind kind = Kind.MIXED;

  private FolderListing(String name, List<Entry> entries) {
    this.name = name;
    this.rest = new ArrayDeque<>(entries);
  }

  /** Lists a folder and tells its kind. */
  static FolderListing of(Path folder, String name) throws IOException {
    List<Entry> entries = list(folder);
    FolderListing listing = new FolderListing(name, entries);
    List<String> names = entries.stream().map(Entry::name).toList();
    if (GitFolder.gitDir(folder).isPresent() || GitFolder.isInboxTop(folder, names)) {
      listing.kind = Kind.GIT;
    } else if (isMaildir(folder)) {
      listing.kind = Kind.MAILDIR;
    }
    return listing;
  }

  /** Lists the cur or new of a Maildir. */
  static FolderListing ofMail(Path folder, String name) throws IOException {
    FolderListing listing = new FolderListing(name, list(folder));
    listing.kind = Kind.MAILDIR_MAIL;
    return listing;
  }

  private static List<Entry> list(Path folder) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path each : all) {
        entries.add(new Entry(each, FolderNames.of(each)));
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort(Comparator.comparing(Entry::name, FolderNames.ORDER));
    return entries;
  }

  /** Whether the folder has cur and new (https://cr.yp.to/proto/maildir.html). */
  static boolean isMaildir(Path folder) {
    return Files.isDirectory(folder.resolve("cur"), NOFOLLOW_LINKS)
        && Files.isDirectory(folder.resolve("new"), NOFOLLOW_LINKS);
  }

  /** The name of the folder, as far as it is known from the input's name. */
  String name() {
    return name;
  }

  Kind kind() {
    return kind;
  }

  boolean isEmpty() {
    return rest.isEmpty();
  }

  /** Takes the next entry. */
  Entry take() {
    return rest.remove();
  }

  /** Whether an epoch of a public-inbox comes next; numbers come first. */
  boolean beginsWithEpoch() {
    return !rest.isEmpty() && GitFolder.isEpoch(rest.element().path());
  }

  /** Takes the epochs out, which are read as one inbox. */
  void removeEpochs() {
    rest.removeIf(e -> GitFolder.isEpoch(e.path()));
  }
}
