package org.colloquy.archive;

import java.util.List;

/**
 * What came out of a packed input, or of standard input.
 *
 * @param bytes the unpacked bytes
 * @param layers the packings, outermost first; empty for bytes that were not packed
 * @param packedBytes number of the bytes as they stand
 * @param sha256 the SHA-256 of the bytes as they stand, in hexadecimal
 * @param faults what was wrong, in the order of the layers
 */
record Unpacked(
    InputBytes bytes,
    List<Compression> layers,
    long packedBytes,
    String sha256,
    List<UnpackFault> faults) {

  Unpacked {
    layers = List.copyOf(layers);
    faults = List.copyOf(faults);
  }

  /** Whether all bytes came out, and the right ones; padding and junk do no harm. */
  boolean sound() {
    return faults.stream()
        .allMatch(f -> f.kind() == UnpackFault.Kind.PADDING || f.kind() == UnpackFault.Kind.JUNK);
  }
}
