package org.colloquy.archive;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * Something in an input that was not read, with the reason. A folder stands for all that is in it.
 *
 * @param name its path as the input names it; for a message of a repository, the path of the
 *     repository and the 40 hexadecimal digits of the blob; bytes of a name that are no UTF-8 are
 *     written as {@code \xff}
 * @param reason why it was not read
 */
public record SkippedFile(String name, Reason reason) {

  /** Why a file is not read. */
  public enum Reason {
    /** A symbolic link below the folder that was named: it may lead anywhere. */
    SYMBOLIC_LINK,
    /** A pipe, socket or device; it is never opened. */
    NOT_A_FILE,
    /** The system does not let it be read, its path is too long, or its bytes are damaged. */
    UNREADABLE,
    /** It was gone by the time it was to be read. */
    VANISHED,
    /** Its name begins with a dot, and it is no sub-folder of a Maildir. */
    HIDDEN,
    /** The folder tmp of a Maildir, where mail is still being delivered. */
    UNFINISHED,
    /** A folder where a Maildir has only mail: in cur or new. */
    FOLDER_IN_MAILDIR,
    /** What a Maildir or a public-inbox keeps beside its mail, such as an index. */
    BOOKKEEPING,
    /** No reader found mail in it. */
    NO_MAIL,
    /** A message that a public-inbox holds in its history, but has deleted. */
    DELETED,
    /** A message whose text a public-inbox has replaced by nothing. */
    PURGED;

    /** {@return the reason as the output writes it: "symbolic-link"} */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Checks that no part is null. */
  public SkippedFile {
    requireNonNull(name, "name must not be null");
    requireNonNull(reason, "reason must not be null");
  }

  /** {@return whether mail may have been lost with it} */
  public boolean mayBeMail() {
    return reason == Reason.UNREADABLE || reason == Reason.VANISHED;
  }
}
