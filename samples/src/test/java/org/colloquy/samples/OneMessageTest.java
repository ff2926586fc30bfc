package org.colloquy.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class OneMessageTest {

  @Test
  void namesTheWriterOfEachLine() throws IOException {
    assertThat(output().lines())
        .contains(
            "Kavitha Selvan: >>> The new renderer draws every label once per zoom level and keeps the",
            "Tadeusz Brzoza: >> I don't like the 40 GB. Half of our users run this on a laptop, and",
            "Rosalind Achterberg: > The disk is not what worries me, it can be a setting. Labels that are",
            "Rosalind Achterberg: > Shall it go into 2.6 or wait?",
            "Tadeusz Brzoza: You're right, I had forgotten the collisions. On level 14 the village");
  }

  @Test
  void tellsWhoAgreesObjectsOrDefers() throws IOException {
    assertThat(output().lines())
        .contains(
            "Tadeusz Brzoza objects: I don't like the 40 GB.",
            "Ludwika objects: Ludwika was against it for the same reason when it came up in autumn.",
            "Tadeusz Brzoza agrees: You're right, I had forgotten the collisions.",
            "Tadeusz Brzoza agrees: Yes, let's do that.",
            "Tadeusz Brzoza defers: I leave that to Ludwika, she does the release.");
  }

  private static String output() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OneMessage.print(Files.readString(SampleArchive.PASTED), new PrintStream(bytes, true, UTF_8));
    return bytes.toString(UTF_8);
  }
}
