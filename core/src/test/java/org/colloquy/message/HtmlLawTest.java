package org.colloquy.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What holds for every page, tried on pages made by chance. */
@Timeout(60)
class HtmlLawTest {

  private static final int ROUNDS = 3_000;
  private static final int DEPTH = 5;

  private static final String[] BLOCKS = {
    "p", "div", "blockquote", "pre", "h2", "center", "section", "p class=MsoNormal"
  };
  private static final String[] INLINE = {"b", "i", "span", "font size=2", "a href=x", "tt"};
  private static final String[] FILLERS = {
    " ", "\n", "&nbsp;", "<br>", "<!-- no -->", "<o:p>&nbsp;</o:p>", "&shy;", "<hr>", "\t"
  };
  private static final String[] SOUP = {
    "<",
    ">",
    "</",
    "<p>",
    "</p>",
    "<blockquote>",
    "</blockquote>",
    "<table>",
    "<td>",
    "</tr>",
    "<li>",
    "</ul>",
    "<pre>",
    "</pre>",
    "<b>",
    "</i>",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "<style>",
    "<xml>",
    "<hr>",
    "<br>",
    "<a href='",
    "'",
    "\"",
    "style=",
    "display:none",
    "<div class=yahoo_quoted>",
    "On Monday, Ada wrote:",
    "From: ada@example.org<br>",
    "To: Ben<br>",
    "Subject: x<br>",
    "&",
    "&#0;",
    "&#x110000;",
    "&gt; ",
    "-- ",
    "\n",
    "\r\n",
    "\u0000",
    "\ud83d",
    "\u00a0",
    "word",
    "<![CDATA[",
    "<svg>",
    "<template>",
    "<frameset>",
    "</body>",
    "<plaintext>"
  };

  /** One page, and what its letters say. */
  private static final class Page {

    final Random random;
    final StringBuilder html = new StringBuilder();
    final StringBuilder letters = new StringBuilder();

    Page(int seed) {
      random = new Random(seed);
      parts(DEPTH);
    }

    private void parts(int depth) {
      for (int n = random.nextInt(5); n > 0; n--) {
        part(depth);
      }
    }

    private void part(int depth) {
      int kind = depth == 0 ? random.nextInt(2) : random.nextInt(8);
      switch (kind) {
        case 0 -> word();
        case 1 -> html.append(one(FILLERS));
        case 2, 3 -> within(one(BLOCKS), depth);
        case 4 -> within(one(INLINE), depth);
        case 5 -> list(depth);
        case 6 -> table(depth);
        default -> html.append("<p style='display:none'>HIDDEN<br></p>");
      }
    }

    private String one(String[] of) {
      return of[random.nextInt(of.length)];
    }

    private void word() {
      for (int n = random.nextInt(6) + 1; n > 0; n--) {
        char letter = (char) ('a' + random.nextInt(26));
        html.append(letter);
        letters.append(letter);
      }
    }

    private void within(String tag, int depth) {
      html.append('<').append(tag).append('>');
      parts(depth - 1);
      html.append("</").append(tag.split(" ", 2)[0]).append('>');
    }

    private void list(int depth) {
      String tag = random.nextBoolean() ? "ul" : "ol";
      html.append('<').append(tag).append('>');
      for (int n = random.nextInt(3); n > 0; n--) {
        within("li", depth);
      }
      html.append("</").append(tag).append('>');
    }

    private void table(int depth) {
      html.append("<table>");
      for (int n = random.nextInt(5); n > 0; n--) {
        html.append(random.nextInt(3) == 0 ? "<tr>" : "");
        within("td", depth);
      }
      html.append("</table>");
    }
  }

  @Test
  @Execution(ExecutionMode.CONCURRENT)
  void aQuoteAroundAPageAddsOneMarkToEachLine() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      String html = new Page(seed).html.toString();
      StringBuilder quoted = new StringBuilder();
      HtmlText.of(html)
          .lines()
          .forEach(line -> quoted.append(line.isEmpty() ? ">" : "> " + line).append('\n'));
      assertThat(HtmlText.of("<blockquote>" + html + "</blockquote>"))
          .as(html)
          .isEqualTo(quoted.toString());
    }
  }

  @Test
  @Execution(ExecutionMode.CONCURRENT)
  void theLettersOfAPageKeepTheirOrder() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Page page = new Page(seed);
      String html = page.html.toString();
      assertThat(HtmlText.of(html).replaceAll("[^A-Za-z]", ""))
          .as(html)
          .isEqualTo(page.letters.toString());
    }
  }

  @Test
  @Execution(ExecutionMode.CONCURRENT)
  void anyTagsGiveWholeLines() {
    Random random = new Random(11);
    for (int round = 0; round < ROUNDS; round++) {
      StringBuilder html = new StringBuilder();
      for (int n = random.nextInt(60); n > 0; n--) {
        html.append(SOUP[random.nextInt(SOUP.length)]);
      }
      String text = HtmlText.of(html.toString());
      assertThat(text).as(html.toString()).doesNotContain("\r").matches(t -> isWhole(t));
    }
  }

  private static boolean isWhole(String text) {
    return text.isEmpty() || (text.endsWith("\n") && !text.startsWith("\n"));
  }
}
