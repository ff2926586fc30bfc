package org.colloquy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples of the README are those that the build compiles and runs. */
class ReadmeTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("<!-- (\\w+) ([\\w-]+) -->\n```java\n(.*?)```", Pattern.DOTALL);

  @Test
  void showsTheSamplesAsTheyAre() throws IOException {
    Matcher example = EXAMPLE.matcher(Files.readString(Path.of("../README.md")));
    List<String> seen = new ArrayList<>();
    while (example.find()) {
      seen.add(example.group(2));
      assertThat(example.group(3)).isEqualTo(region(example.group(1), example.group(2)));
    }
    assertThat(seen).containsExactly("one-message", "archive-report", "detectors", "own-detector");
  }

  /** The lines of a sample between two marks. */
  static String region(String sample, String tag) throws IOException {
    Path file = Path.of("src/main/java/org/colloquy/samples", sample + ".java");
    String source = Files.readString(file);
    int begin = source.indexOf('\n', source.indexOf("// tag::" + tag)) + 1;
    String region =
        source.substring(begin, source.lastIndexOf('\n', source.indexOf("// end::" + tag)) + 1);
    return region.stripTrailing().stripIndent() + "\n";
  }
}
