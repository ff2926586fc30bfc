package org.colloquy.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StagesTest {
  private static final Path TOUR = Path.of("../core/src/main/java/org/colloquy/package-info.java");
  private static final Pattern EXAMPLE =
      Pattern.compile("<pre>\\{@code\n(.*?)\n \\* }</pre>", Pattern.DOTALL);

  @Test
  void eachFindsSomethingInTheSampleArchive() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Stages.print(SampleArchive.MBOX, new PrintStream(bytes, true, UTF_8));
    assertThat(bytes.toString(UTF_8))
        .contains(
            " defects\n", "TEXT at depth 0 from line ", " messages\n", " is ", " objections\n")
        .doesNotContain("\n0 objections");
  }

  @Test
  void theTourOfTheRootPackageShowsThemAsTheyAre() throws IOException {
    List<String> shown = new ArrayList<>();
    Matcher example = EXAMPLE.matcher(Files.readString(TOUR));
    while (example.find()) {
      shown.add(example.group(1).replaceAll("(?m)^ \\* ?", "").stripTrailing());
    }
    List<String> samples = new ArrayList<>();
    for (String tag :
        List.of("archive", "thread", "person", "zone", "quote", "position", "graph")) {
      samples.add(DocumentsTest.region("Stages", tag).stripTrailing());
    }
    assertThat(shown).isEqualTo(samples);
  }
}
