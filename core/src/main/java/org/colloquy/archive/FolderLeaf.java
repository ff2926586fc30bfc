package org.colloquy.archive;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * One thing to read that an input on the command line leads to.
 *
 * @param path where it is
 * @param name the path as text, under which its messages are found again; different leaves of one
 *     input have different names
 * @param kind what it is
 */
record FolderLeaf(Path path, String name, Kind kind) {

  /** What a leaf is. */
  enum Kind {
    /** A regular file of any content. */
    FILE,
    /** A file of a Maildir: one mail, whatever it begins with. */
    MAILDIR_MAIL,
    /** What {@link PublicInbox#open} reads: a repository, or a folder with one for each epoch. */
    GIT_REPOSITORY
  }

  FolderLeaf {
    requireNonNull(path, "path must not be null");
    requireNonNull(name, "name must not be null");
    requireNonNull(kind, "kind must not be null");
  }
}
