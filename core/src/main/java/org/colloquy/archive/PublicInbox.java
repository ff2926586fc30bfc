package org.colloquy.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.colloquy.message.Limits;

/**
 * A public-inbox, version 1 or 2, in a git repository or in one for each epoch. Its messages are
 * blobs; each is named by the path of its repository and the 40 hexadecimal digits of its blob.
 *
 * <p>Holds 20 to 44 bytes a message while it reads, and never more than one message.
 */
interface PublicInbox extends Closeable {

  /** Takes messages one after the other. */
  interface Mails {

    /** The next message. */
    void mail(GitMail mail) throws IOException;
  }

  /**
   * Opens an inbox.
   *
   * @param path a repository, bare or not; or a folder with one for each epoch, in it or in its
   *     folder git
   * @param name of the path, as the input names it
   * @throws IOException with one line that names the path, when it is no repository, cannot be
   *     read, or JGit is not on the class path
   */
  static PublicInbox open(Path path, String name, Limits limits) throws IOException {
    try {
      return GitInbox.open(path, name, limits);
    } catch (LinkageError e) {
      throw new IOException(
          name
              + ": a git repository: put org.eclipse.jgit (org.eclipse.jgit:org.eclipse.jgit)"
              + " and JavaEWAH on the class path",
          e);
    }
  }

  /** The newest commit of each repository by its name: what was read, for an account of a run. */
  Map<String, String> heads();

  /**
   * Reads the messages in the order in which they came.
   *
   * @param skipped is told which messages are not read: the deleted ones, and damaged ones
   * @throws IOException when a repository cannot be read, or holds no mail
   */
  void read(Mails mails, Consumer<SkippedFile> skipped) throws IOException;

  /**
   * Loads a message again; safe from many threads.
   *
   * @param name the name that {@link #read} gave it
   * @throws IOException when it can no longer be read
   * @throws IllegalArgumentException when it is not a message of this inbox
   */
  GitMail load(String name) throws IOException;

  @Override
  void close();
}
