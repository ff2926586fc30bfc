package org.colloquy.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class OwnDetectorTest {

  @Test
  void findsThePhrasesOfItsProject() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OwnDetector.run(SampleArchive.MBOX, new PrintStream(bytes, true, UTF_8));
    assertThat(bytes.toString(UTF_8).lines())
        .containsExactlyInAnyOrder(
            "Marek Wolanin agrees: The cache is the right size for the problem. Caio, go ahead.",
            "Moana Terehu agrees: New files do not hurt the stable branches. Go ahead, as far as I'm",
            "Ilse Vandermeer objects: Then let it miss the train. There will be a 0.10, and a cache that has");
  }
}
