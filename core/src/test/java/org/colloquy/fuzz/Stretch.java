package org.colloquy.fuzz;

/**
 * A stretch of an input.
 *
 * @param kind "message", or the kind of the gap
 * @param offset 0-based offset of its first byte
 * @param length number of its bytes
 */
record Stretch(String kind, long offset, long length) {

  boolean isMessage() {
    return kind.equals("message");
  }
}
