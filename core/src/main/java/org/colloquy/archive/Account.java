package org.colloquy.archive;

import java.util.List;

/**
 * What became of the inputs: which bytes were read, which files were left alone, which are damaged.
 *
 * @param inputs the inputs in order
 * @param skipped files inside folders that were not read
 * @param damages files that were read in part
 */
public record Account(List<Input> inputs, List<SkippedFile> skipped, List<Damage> damages) {

  /** Copies the collections. */
  public Account {
    inputs = List.copyOf(inputs);
    skipped = List.copyOf(skipped);
    damages = List.copyOf(damages);
  }

  /** {@return whether nothing that may be mail was left unread} */
  public boolean isWhole() {
    return damages.isEmpty() && skipped.stream().noneMatch(SkippedFile::mayBeMail);
  }
}
