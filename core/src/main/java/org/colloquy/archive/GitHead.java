package org.colloquy.archive;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds the newest commit of a repository from its refs (gitrepository-layout), without its
 * configuration: that is somebody else's and may include files from anywhere.
 */
final class GitHead {

  private static final int HEX = 40;
  private static final int MAX_REF = 4_096;
  private static final String SYMBOLIC = "ref: ";
  private static final List<String> USUAL = List.of("refs/heads/master", "refs/heads/main");

  private GitHead() {}

  /**
   * The commit that HEAD names, in 40 hexadecimal digits; of a mirror whose HEAD names a missing
   * branch, that of master or main. Empty for a repository without a commit.
   */
  static Optional<String> commit(Path gitDir) throws IOException {
    String head = line(gitDir.resolve("HEAD"));
    if (!head.startsWith(SYMBOLIC)) {
      return hex(head);
    }
    Optional<String> found = ref(gitDir, head.substring(SYMBOLIC.length()).strip());
    for (String usual : USUAL) {
      found = found.isPresent() ? found : ref(gitDir, usual);
    }
    return found;
  }

  private static Optional<String> ref(Path gitDir, String ref) throws IOException {
    if (!ref.startsWith("refs/") || ref.contains("..") || ref.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    Path loose = gitDir.resolve(ref);
    if (Files.isRegularFile(loose, NOFOLLOW_LINKS)) {
      return hex(line(loose));
    }
    return packed(gitDir.resolve("packed-refs"), ref);
  }

  private static Optional<String> packed(Path file, String ref) throws IOException {
    if (!Files.isRegularFile(file, NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      return reader
          .lines()
          .filter(line -> line.length() > HEX && line.substring(HEX).strip().equals(ref))
          .findFirst()
          .flatMap(GitHead::hex);
    }
  }

  private static String line(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file, NOFOLLOW_LINKS)) {
      String text = new String(in.readNBytes(MAX_REF), StandardCharsets.UTF_8);
      return text.lines().findFirst().orElse("").strip();
    }
  }

  private static Optional<String> hex(String text) {
    boolean is =
        text.length() >= HEX
            && text.chars().limit(HEX).allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
    return is ? Optional.of(text.substring(0, HEX)) : Optional.empty();
  }
}
