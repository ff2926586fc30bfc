package org.colloquy;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * All that the analysis of a thread rests on, but for the settings of {@link Colloquy}: where the
 * hash of two is the same, so is the analysis, with the persons of one in place of the other's.
 *
 * @param hash 128 bits in hexadecimal, in which the ids of persons do not count: they shift when
 *     two persons of an archive turn out to be one
 * @param persons ids of all persons that can stand in the analysis, each once, in the order in
 *     which the basis has them
 */
public record Basis(String hash, List<String> persons) {

  /** Checks that the hash is not null, and copies the ids. */
  public Basis {
    requireNonNull(hash, "hash must not be null");
    persons = List.copyOf(persons);
  }
}
