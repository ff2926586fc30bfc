package org.colloquy.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to be slow, deep or large, at the size at which a caller cuts them. */
@Timeout(30)
class HtmlPathologicalTest {

  private static final int SIZE = 2 << 20;
  private static final int SMALL_STACK = 512 << 10;

  private static String filled(String piece) {
    return piece.repeat(SIZE / piece.length());
  }

  /** The text of a page, read by a thread with a small stack. */
  private static String text(String html) throws InterruptedException {
    String[] text = {"not read"};
    Thread reader = new Thread(null, () -> text[0] = HtmlText.of(html), "reader", SMALL_STACK);
    reader.start();
    reader.join();
    return text[0];
  }

  @ParameterizedTest
  @Execution(ExecutionMode.CONCURRENT)
  @ValueSource(
      strings = {
        "<div>",
        "<blockquote>",
        "<blockquote>x",
        "<blockquote><p>x",
        "<blockquote>From: a@b<br>To: b@c<br>Subject: d<br>",
        "<b>",
        "<font size=1><p>x",
        "<a><div>",
        "<b><div></b>x",
        "<table>",
        "<table><tr><td>x",
        "<table>x",
        "<table><b>x",
        "<td>x",
        "<ul><li>",
        "<ol><li>x",
        "<pre>\n",
        "<div class=yahoo_quoted>a:<br>",
        "<p style=';;;;;;;;;;;;;;;;'>",
        "<a href=http://example.org/></a>",
        "<br>",
        "<hr>",
        "<!--",
        "<",
        "<a ",
        "</p>",
        "&",
        "&nbsp;",
        "&zwnj;",
        "<svg><style>",
        "<select><option>",
        "<template>",
        "<img alt=x>",
        "\u0000"
      })
  void readsARepeatedPieceInLinearTime(String piece) throws InterruptedException {
    assertThat(text(filled(piece) + "<p>end")).isNotEqualTo("not read");
  }

  @Test
  @Execution(ExecutionMode.CONCURRENT)
  void keepsTheTextBelowDeepElements() throws InterruptedException {
    assertThat(text("<div>".repeat(100_000) + "x<p>y")).isEqualTo("x\n\ny\n");
    assertThat(text("<blockquote>".repeat(20_000) + "x")).endsWith("> x\n");
  }

  @Test
  @Execution(ExecutionMode.CONCURRENT)
  void readsATagOfManyAttributes() throws InterruptedException {
    StringBuilder tag = new StringBuilder("<a ");
    for (int i = 0; tag.length() < SIZE; i++) {
      tag.append('x').append(i).append("=y ");
    }
    assertThat(text(tag + ">t</a>")).isEqualTo("t\n");
  }

  @Test
  @Execution(ExecutionMode.CONCURRENT)
  void readsManyFontsAroundManyParagraphs() throws InterruptedException {
    StringBuilder fonts = new StringBuilder();
    for (int i = 0; fonts.length() < SIZE / 2; i++) {
      fonts.append("<font size=").append(i).append('>');
    }
    assertThat(text(fonts + "<p>x".repeat(SIZE / 8))).startsWith("x\n\nx\n");
  }

  @Test
  @Execution(ExecutionMode.CONCURRENT)
  void writesLittleMoreThanItReadsHoweverDeepTheQuotes() throws InterruptedException {
    String html = "<blockquote>".repeat(100) + "<p>x".repeat(SIZE / 4);
    String text = text(html);
    assertThat(text.chars().filter(c -> c == 'x').count()).isEqualTo(SIZE / 4);
    assertThat(text.length()).isLessThan(8 * html.length());
  }

  @Test
  @Execution(ExecutionMode.CONCURRENT)
  void readsManyCellsBehindALongOne() throws InterruptedException {
    String row = "<table><tr><td>" + "a".repeat(1_000_000) + "<td>".repeat(250_000) + "b";
    assertThat(text(row)).endsWith("a\tb\n");
  }
}
