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

  /** What ends on a short line before a capital was ended on purpose. */
  @Test
  void aShortLineBeforeACapitalEndsAParagraph() {
    assertThat(sentences("No way\nIt is so")).containsExactly("No way", "It is so");
    assertThat(sentences("No way\nit is so")).containsExactly("No way it is so");
    assertThat(sentences("No way \nIt is so")).containsExactly("No way It is so");
    assertThat(sentences("It is of\nIt and so")).containsExactly("It is of It and so");
    assertThat(sentences("of\nIt and so")).containsExactly("of It and so");
    assertThat(sentences("a".repeat(44) + "\nIt")).hasSize(2);
    assertThat(sentences("a".repeat(45) + "\nIt")).hasSize(1);
  }

  @Test
  void knowsItemsByTheirMarks() {
    assertThat(sentences("a\n* b\n+ c\n\u2022 d")).hasSize(4);
    assertThat(sentences("a\n1) b\n12) c\n123) d")).hasSize(4);
    assertThat(sentences("a\n1234) b")).hasSize(1);
    assertThat(sentences("a\n1.5 b")).hasSize(1);
    assertThat(sentences("a\n12")).hasSize(1);
    assertThat(sentences("a\n1.")).hasSize(1);
    assertThat(sentences("a\n-b")).hasSize(1);
    assertThat(sentences("a\n-")).hasSize(1);
    assertThat(sentences("a\n1: b")).hasSize(1);
  }

  @Test
  void aVoteIsASignAndADigit() {
    assertThat(sentences("-1\nso it is")).hasSize(2);
    assertThat(sentences("\u22121\nso it is")).hasSize(2);
    assertThat(sentences("+x\nso it is")).hasSize(1);
    assertThat(sentences("11\nso it is")).hasSize(1);
    assertThat(sentences("+12\nso it is")).hasSize(1);
    assertThat(sentences("and\n+1\nso it is")).hasSize(2);
  }

  @Test
  void leavesSpaceAtTheHeadOfALineOut() {
    assertThat(sentences("one\n \t\u00a0two")).containsExactly("one two");
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
