package org.colloquy.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.colloquy.text.LineRange;
import org.colloquy.text.Lines;
import org.colloquy.text.Span;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

  private static List<String> sentences(String body) {
    return read(body).sentences().stream().map(Sentence::text).toList();
  }

  private static Paragraphs read(String body) {
    Lines lines = Lines.of(body);
    return Paragraphs.read(lines, new LineRange(1, lines.count()));
  }

  @Test
  void joinsWrappedLinesWithoutTheirQuoteMarks() {
    assertThat(sentences("> > This is one\n> > sentence that\n> > was wrapped."))
        .containsExactly("This is one sentence that was wrapped.");
  }

  @Test
  void joinsTheLinesThatSomebodysMailerWrappedOnceMore() {
    assertThat(sentences("> The remarks were made by \n> Cleo \n> Cy on the list. "))
        .containsExactly("The remarks were made by Cleo Cy on the list.");
  }

  @Test
  void keepsAVoteOnALineOfItsOwn() {
    assertThat(sentences("+1\nAda")).containsExactly("+1", "Ada");
  }

  @Test
  void keepsListItemsApart() {
    assertThat(sentences("- the first\n- the second\n  goes on\n2. the third"))
        .containsExactly("- the first", "- the second goes on", "2. the third");
  }

  @Test
  void takesTrailersOutOfTheProse() {
    Paragraphs paragraphs = read("Fine.\nAcked-by: Ada Ash <ada@example.org>");

    assertThat(paragraphs.sentences()).extracting(Sentence::text).containsExactly("Fine.");
    assertThat(paragraphs.trailers())
        .extracting(Sentence::text)
        .containsExactly("Acked-by: Ada Ash <ada@example.org>");
  }

  @Test
  void leadsEveryCharacterBackToTheBody() {
    Random random = new Random(7);
    String[] parts = {"> ", "word", " ", ". ", "\n", "\n\n", "e.g.", "? ", "\t", "Ben", "-", "+1"};
    for (int round = 0; round < 500; round++) {
      StringBuilder body = new StringBuilder("x");
      for (int i = random.nextInt(60); i > 0; i--) {
        body.append(parts[random.nextInt(parts.length)]);
      }
      String text = body.toString();
      for (Sentence sentence : read(text).sentences()) {
        Span span = sentence.span();
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        assertThat(text.charAt(span.begin())).isEqualTo(sentence.text().charAt(0));
        assertThat(text.charAt(span.end() - 1))
            .isEqualTo(sentence.text().charAt(sentence.text().length() - 1));
        assertThat(letters(span.of(text))).isEqualTo(letters(sentence.text()));
      }
    }
  }

  private static String letters(String text) {
    return text.replaceAll("[^a-zA-Z0-9]", "");
  }
}
