package org.colloquy.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FolderNamesTest {

  @Test
  void putsNumbersFirstAndInTheirOrder() {
    List<String> ordered =
        List.of(
            "0.git",
            "01.git",
            "1",
            "1.git",
            "2",
            "10",
            "10.git",
            "99999999999999999999",
            "-x",
            ".a",
            "1a",
            "1a2",
            "A",
            "a",
            "all.git",
            "\u00e4");
    List<String> names = new ArrayList<>(ordered);
    Collections.shuffle(names, new Random(1));
    names.sort(FolderNames.ORDER);
    assertThat(names).containsExactlyElementsOf(ordered);
  }

  @Test
  void isATotalOrder() {
    Random random = new Random(2);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      StringBuilder name = new StringBuilder();
      for (int length = random.nextInt(4); length >= 0; length--) {
        name.append("0019a-.".charAt(random.nextInt(7)));
      }
      names.add(name + (random.nextBoolean() ? ".git" : ""));
    }
    for (String a : names) {
      for (String b : names) {
        int ab = Integer.signum(FolderNames.ORDER.compare(a, b));
        assertThat(ab).isEqualTo(-Integer.signum(FolderNames.ORDER.compare(b, a)));
        assertThat(ab == 0).isEqualTo(a.equals(b));
        for (String c : names) {
          if (ab < 0 && FolderNames.ORDER.compare(b, c) < 0) {
            assertThat(FolderNames.ORDER.compare(a, c)).isNegative();
          }
        }
      }
    }
  }

  @Test
  void spellsBytesThatAreNoUtf8() {
    assertThat(name("plain")).isEqualTo("plain");
    assertThat(name("a%0Ab%25c")).isEqualTo("a\nb%c");
    assertThat(name("%C3%A4")).isEqualTo("\u00e4");
    assertThat(name("%E4%FF.mbox")).isEqualTo("\\xe4\\xff.mbox");
    assertThat(name("caf%C3")).isEqualTo("caf\\xc3");
    assertThat(name("%EF%BF%BD")).isEqualTo("\ufffd");
    assertThat(name("a%5Cb")).isEqualTo("a\\b");
    assertThat(name("%5Cxe4")).isEqualTo("\\\\xe4");
    assertThat(name("%5C%E4")).isEqualTo("\\\\\\xe4");
  }

  private static String name(String escaped) {
    return FolderNames.of(Path.of(URI.create("file:///tmp/" + escaped)));
  }
}
