package org.colloquy.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackSpoolTest {

  private static InputBytes add(Spool spool, String name, String text) throws IOException {
    try (Spool.Stretch stretch = spool.begin(name)) {
      stretch.write(text.getBytes(UTF_8));
      return stretch.finish();
    }
  }

  private static String text(InputBytes bytes) throws IOException {
    return new String(bytes.read(0, 1 << 20), UTF_8);
  }

  @Test
  void handsOutEachStretchAsAnInput() throws IOException {
    try (Spool spool = new Spool()) {
      InputBytes one = add(spool, "one", "The first.");
      InputBytes none = add(spool, "none", "");
      InputBytes two = add(spool, "two", "The second.");
      assertThat(List.of(one.name(), none.name(), two.name()))
          .containsExactly("one", "none", "two");
      assertThat(List.of(text(one), text(none), text(two)))
          .containsExactly("The first.", "", "The second.");
      assertThat(one.size()).isEqualTo(10);
      assertThat(one.read(10, new byte[5], 0, 5)).isEqualTo(-1);
      assertThat(new String(two.read(4, 3), UTF_8)).isEqualTo("sec");
    }
  }

  @Test
  void forgetsAStretchThatWasGivenUp() throws IOException {
    try (Spool spool = new Spool()) {
      try (Spool.Stretch stretch = spool.begin("given up")) {
        stretch.write(new byte[1_000]);
      }
      assertThat(text(add(spool, "next", "Next."))).isEqualTo("Next.");
    }
  }

  @Test
  void writesOneStretchAtATime() throws IOException {
    try (Spool spool = new Spool();
        Spool.Stretch open = spool.begin("open")) {
      assertThatThrownBy(() -> spool.begin("other")).isInstanceOf(IllegalStateException.class);
      open.write(1);
    }
  }

  @Test
  void leavesNoFileBehind(@TempDir Path folder) throws IOException {
    try (Spool spool = new Spool(folder)) {
      add(spool, "one", "Text.");
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void isReadFromManyThreads() throws IOException {
    try (Spool spool = new Spool()) {
      List<InputBytes> all = new ArrayList<>();
      for (int i = 0; i < 500; i++) {
        all.add(add(spool, "n" + i, ("number " + i + "\n").repeat(i)));
      }
      assertThat(all.parallelStream().allMatch(UnpackSpoolTest::isWhole)).isTrue();
    }
  }

  private static boolean isWhole(InputBytes bytes) {
    int i = Integer.parseInt(bytes.name().substring(1));
    try {
      return text(bytes).equals(("number " + i + "\n").repeat(i));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
