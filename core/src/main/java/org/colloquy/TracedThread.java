package org.colloquy;

import static java.util.Objects.requireNonNull;

/**
 * The analysis of a thread, and what it asked about the rest of the archive.
 *
 * @param analysis the same as of {@link ArchiveAnalysis#analyze}
 * @param lookups what {@link ArchiveAnalysis#basis} wants to know
 */
public record TracedThread(ThreadAnalysis analysis, Lookups lookups) {

  /** Checks that no part is null. */
  public TracedThread {
    requireNonNull(analysis, "analysis must not be null");
    requireNonNull(lookups, "lookups must not be null");
  }
}
