package org.colloquy.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.colloquy.text.JoinedText;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

  @Test
  void splitsParagraphsAsTheSpecSays() throws IOException {
    String paragraph = "";
    List<String> expected = new ArrayList<>();
    int seen = 0;
    for (String line : lines()) {
      if (line.startsWith("| ")) {
        expected.add(line.substring(2));
      } else if (line.isEmpty() && !expected.isEmpty()) {
        assertThat(split(paragraph)).as(paragraph).isEqualTo(expected);
        expected.clear();
        seen++;
      } else if (!line.isEmpty() && !line.startsWith("# ")) {
        paragraph = line;
      }
    }
    assertThat(seen).isGreaterThan(5);
  }

  @Test
  void cutsAnEndlessSentence() {
    List<String> parts = split("word ".repeat(2_000));

    assertThat(parts).allMatch(p -> p.length() <= 2 * SentenceSplitter.LONGEST);
    assertThat(String.join(" ", parts)).isEqualTo("word ".repeat(2_000).strip());
  }

  private static List<String> split(String paragraph) {
    JoinedText.Builder joined = new JoinedText.Builder();
    for (int i = 0; i < paragraph.length(); i++) {
      joined.append(paragraph.charAt(i), i);
    }
    return SentenceSplitter.split(joined.build()).stream().map(Sentence::text).toList();
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = SentenceSplitterTest.class.getResourceAsStream("sentences.spec")) {
      String text =
          new String(
              Objects.requireNonNull(in, "sentences.spec").readAllBytes(), StandardCharsets.UTF_8);
      return (text + "\n\n").lines().toList();
    }
  }
}
