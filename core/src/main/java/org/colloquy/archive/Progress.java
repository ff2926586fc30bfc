package org.colloquy.archive;

/** Is told now and then how far {@link Archive#open} has come. */
@FunctionalInterface
public interface Progress {

  /** Looks away. */
  Progress NONE = (bytesRead, totalBytes, messages) -> {};

  /**
   * Called about once a megabyte and at the end of each input, from the thread that opens.
   *
   * @param bytesRead bytes read of all inputs, unpacked
   * @param totalBytes bytes of all inputs, as far as they are known by now
   * @param messages messages found so far
   */
  void report(long bytesRead, long totalBytes, long messages);

  /**
   * Called about once a megabyte while an input is unpacked, before its messages are read.
   *
   * @param file name of the input
   * @param packedBytes bytes of it that were unpacked so far
   */
  default void unpacking(String file, long packedBytes) {}
}
