package org.colloquy.nlp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.ServiceLoader;
import org.colloquy.Colloquy;
import org.colloquy.message.MessageParser;
import org.colloquy.message.SourceLocation;
import org.colloquy.position.Mode;
import org.colloquy.position.Position;
import org.colloquy.position.PositionDetector;
import org.colloquy.position.Stance;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class CoreNlpDetectorTest {

  private static final String MAIL =
      """
      From: Ada Ash <ada@example.org>
      To: dev@example.org
      Message-ID: <2@example.org>
      In-Reply-To: <1@example.org>
      Subject: Re: A new name

      Ben Bo wrote:
      > Shall we rename it?

      """;

  private static List<Position> positions(String answer) {
    byte[] mail = (MAIL + answer + "\n").getBytes(UTF_8);
    return Colloquy.builder()
        .detectors(new CoreNlpDetector())
        .build()
        .analyze(MessageParser.standard().parse(mail, new SourceLocation("mail", 0, mail.length)))
        .positions();
  }

  @Test
  void isFoundByServiceLoader() {
    assertThat(ServiceLoader.load(PositionDetector.class))
        .hasAtLeastOneElementOfType(CoreNlpDetector.class);
  }

  @Test
  void saysWhoFoundAPosition() {
    assertThat(positions("I agree with this, it is the better name."))
        .singleElement()
        .satisfies(
            position -> {
              assertThat(position.stance()).isEqualTo(Stance.AGREE);
              assertThat(position.detector()).isEqualTo("corenlp");
              assertThat(position.holder().name()).isEqualTo("Ada Ash");
            });
  }

  @Test
  void findsNoStanceOfThePossible() {
    assertThat(positions("Otto might disagree with this.")).isEmpty();
  }

  @Test
  void givesAReportedStanceToItsHolder() {
    assertThat(positions("Otto Brand disagrees with the new name."))
        .allSatisfy(position -> assertThat(position.mode()).isEqualTo(Mode.REPORTED));
  }

  @Test
  void getsThroughASentenceOfTwentyThousandWords() {
    SentenceParser.shared();
    Encoder.shared();
    String hostile = "I agree that you agree and ".repeat(20_000 / 6) + "I agree.";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(positions(hostile)).hasSizeLessThan(2));
  }
}
