package org.colloquy.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFilesTest {

  @TempDir Path folder;

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static byte[] large(int seed) {
    byte[] bytes = new byte[(int) FolderFiles.LARGE];
    Arrays.fill(bytes, (byte) seed);
    return bytes;
  }

  @Test
  void readsAtAnyPlaceAndToTheEnd() throws IOException {
    try (FolderFiles files = new FolderFiles()) {
      InputBytes bytes = files.open(file("a", "0123456789".getBytes(UTF_8)), "the name");
      assertThat(bytes.name()).isEqualTo("the name");
      assertThat(bytes.size()).isEqualTo(10);
      assertThat(new String(bytes.read(7, 100), UTF_8)).isEqualTo("789");
      assertThat(bytes.read(10, new byte[1], 0, 1)).isEqualTo(-1);
      assertThat(files.open(file("empty", new byte[0]), "e").read(0, new byte[1], 0, 1))
          .isEqualTo(-1);
    }
  }

  @Test
  void keepsToTheSizeThatItFound() throws IOException {
    Path path = file("a", "short".getBytes(UTF_8));
    try (FolderFiles files = new FolderFiles()) {
      InputBytes bytes = files.open(path, "a");
      Files.writeString(path, " and more", StandardOpenOption.APPEND);
      assertThat(new String(bytes.read(0, 100), UTF_8)).isEqualTo("short");
      Files.writeString(path, "s");
      assertThat(new String(bytes.read(0, 100), UTF_8)).isEqualTo("s");
    }
  }

  @Test
  void holdsFewDescriptors() throws IOException {
    Path descriptors = Path.of("/proc/self/fd");
    assumeThat(descriptors).isDirectory();
    Path small = file("small", new byte[10]);
    Path large = file("large", large(1));
    try (FolderFiles files = new FolderFiles()) {
      List<InputBytes> all = new ArrayList<>();
      for (int i = 0; i < 1_000; i++) {
        all.add(files.open(small, "small" + i));
        all.add(files.open(large, "large" + i));
      }
      long before = count(descriptors);
      for (InputBytes each : all) {
        assertThat(each.read(0, 10)).hasSize(10);
      }
      assertThat(count(descriptors) - before).isBetween(150L, FolderFiles.KEPT_OPEN + 50L);
    }
  }

  private static long count(Path descriptors) throws IOException {
    try (Stream<Path> all = Files.list(descriptors)) {
      return all.count();
    }
  }

  @Test
  void isReadFromManyThreadsAlsoInterruptedOnes() throws Exception {
    try (FolderFiles files = new FolderFiles()) {
      InputBytes bytes = files.open(file("large", large(7)), "large");
      Thread interrupted =
          new Thread(
              () -> {
                Thread.currentThread().interrupt();
                assertThatThrownBy(() -> bytes.read(0, 10)).isInstanceOf(IOException.class);
              });
      interrupted.start();
      interrupted.join();
      assertThat(IntStream.range(0, 1_000).parallel().allMatch(i -> isSeven(bytes, i))).isTrue();
    }
  }

  private static boolean isSeven(InputBytes bytes, int at) {
    try {
      byte[] read = bytes.read(at, 100);
      return read.length == 100 && read[99] == 7;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void refusesWhatIsNoFile() throws IOException {
    Path file = file("a", new byte[1]);
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    try (FolderFiles files = new FolderFiles()) {
      assertThatThrownBy(() -> files.open(link, "link")).hasMessage("link: not a regular file");
      assertThatThrownBy(() -> files.open(folder, "f")).hasMessage("f: not a regular file");
      assertThatThrownBy(() -> files.open(folder.resolve("none"), "none"))
          .isInstanceOf(NoSuchFileException.class)
          .hasMessage("none: no such file");
    }
  }

  @Test
  void doesNotFollowALinkThatTookTheFilesPlace() throws IOException {
    Path secret = file("secret", "secret".getBytes(UTF_8));
    Path path = file("a", "mail".getBytes(UTF_8));
    try (FolderFiles files = new FolderFiles()) {
      InputBytes bytes = files.open(path, "a");
      Files.delete(path);
      Files.createSymbolicLink(path, secret);
      assertThatThrownBy(() -> bytes.read(0, 10)).isInstanceOf(IOException.class);
    }
  }
}
