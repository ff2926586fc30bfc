package org.colloquy.archive;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * A file inside a folder that was not read.
 *
 * @param name its path
 * @param reason why
 */
public record SkippedFile(String name, Reason reason) {

  /** Why a file is not read. */
  public enum Reason {
    /** A symbolic link: links are not followed. */
    SYMBOLIC_LINK,
    /** A pipe, a socket or a device. */
    NOT_A_FILE,
    /** It may not be read, or vanished. */
    UNREADABLE,
    /** Its name begins with a dot. */
    HIDDEN,
    /** It holds neither mail nor text. */
    NO_MAIL;

    /** The reason as the output writes it: "symbolic-link". */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Whether mail may have been lost with it. */
  public boolean mayBeMail() {
    return reason == Reason.UNREADABLE;
  }

  public SkippedFile {
    requireNonNull(name, "name must not be null");
    requireNonNull(reason, "reason must not be null");
  }
}
