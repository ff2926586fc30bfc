package org.colloquy.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes are an HTML body, and its text is not out of proportion to them. */
class HtmlFuzzTest {

  private static final String HEADER =
      "Message-ID: <fuzz@example.org>\nContent-Type: text/html; charset=utf-8\n\n";

  /** Marks of a quote before each line, and the line end: what a few bytes of HTML may become. */
  private static final int CHARACTERS_PER_BYTE = 250;

  @DictionaryFile(resourcePath = "html.dict")
  @FuzzTest
  void anyBytesAreAnHtmlBody(byte[] html) {
    String body = Reading.of(new MailText().add(HEADER).add(html).bytes()).body();
    long most = 1_000L + (long) CHARACTERS_PER_BYTE * html.length;
    Law.holds(body.length() <= most, "text grows with its HTML");
    Law.holds(body.isEmpty() || body.endsWith("\n"), "the last line ends");
  }
}
