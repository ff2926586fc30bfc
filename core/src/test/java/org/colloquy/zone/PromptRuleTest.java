package org.colloquy.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colloquy.message.MessageParser;
import org.colloquy.message.SourceLocation;
import org.junit.jupiter.api.Test;

class PromptRuleTest {
  private static final String SESSION =
      """
      I tried this:

      > wick <- read.lamp("ada.csv")
      > plot(wick)
      Error in plot(wick) : no flame
      > wick
      """;

  private static List<Zone> segment(String fields, String body) {
    byte[] mail = (fields + "\n" + body).getBytes(StandardCharsets.UTF_8);
    SourceLocation source = new SourceLocation("a.eml", 0, mail.length);
    return Zoner.standard().segment(MessageParser.standard().parse(mail, 0, mail.length, source));
  }

  @Test
  void takesASessionInANewPostForCode() {
    List<Zone> zones = segment("Subject: dark plots\n", SESSION);
    assertThat(zones).extracting(Zone::depth).containsOnly(0);
    assertThat(zones.get(1).kind()).isEqualTo(ZoneKind.CODE);
  }

  @Test
  void takesTheSameLinesInAnAnswerForAQuote() {
    assertThat(segment("Subject: Re: dark plots\n", SESSION)).extracting(Zone::depth).contains(1);
    assertThat(segment("Subject: dark plots\nIn-Reply-To: <1@example.org>\n", SESSION))
        .extracting(Zone::depth)
        .contains(1);
  }

  @Test
  void takesSentencesInANewPostForAQuote() {
    assertThat(segment("Subject: dark plots\n", SESSION + "> Is that so?\n"))
        .extracting(Zone::depth)
        .contains(1);
  }
}
