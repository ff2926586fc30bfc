package org.colloquy.nlp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Files that come with this module. */
final class Resources {

  private Resources() {}

  /** The bytes of a file. */
  static byte[] bytes(String name) {
    try (InputStream in = requireNonNull(Resources.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a file in UTF-8. */
  static List<String> lines(String name) {
    return new String(bytes(name), UTF_8).lines().toList();
  }
}
