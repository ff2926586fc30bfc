package org.colloquy.zone;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.message.MessageParser;
import org.junit.jupiter.api.Test;

class MessageEndTest {

  private static MessageEnd end(String body) {
    return new MessageEnd(new Draft(MessageParser.standard().paste(body, "test")));
  }

  private static long[] endings(String body) {
    return end(body).endings(1);
  }

  @Test
  void risesOverTheLinesThatSaySomething() {
    MessageEnd end = end("> quoted\nlamp\n\nÖl 12\n\n");
    assertThat(end.rise()).isTrue();
    assertThat(end.line()).isEqualTo(4);
    assertThat(end.letters()).isEqualTo(2);
    assertThat(end.rise()).isTrue();
    assertThat(end.line()).isEqualTo(2);
    assertThat(end.letters()).isEqualTo(6);
    assertThat(end.rise()).isFalse();
  }

  @Test
  void risesOverTwentyLines() {
    assertThat(endings("lamp\n".repeat(20))).hasSize(20);
    assertThat(endings("lamp\n".repeat(25))).hasSize(20);
  }

  @Test
  void keepsEndingsOfSoManyLetters() {
    assertThat(end("lamp\nwick\n").endings(5)).hasSize(1);
    assertThat(end("lamp\nwick\n").endings(8)).hasSize(1);
    assertThat(end("lamp\nwick\n").endings(9)).isEmpty();
    assertThat(end("lamp\nwick\n").endings(4)).hasSize(2);
  }

  @Test
  void comparesLettersInAnyCase() {
    assertThat(endings("The LAMP\nÖL")).isEqualTo(endings("the lamp\nöl"));
    assertThat(endings("the lamp, 12!")).isEqualTo(endings("the lamp; 7"));
    assertThat(endings("the lamp")).isNotEqualTo(endings("the lamb"));
    assertThat(endings("öl")).isNotEqualTo(endings("äl"));
  }

  @Test
  void leavesAddressesAndLinksOut() {
    long[] plain = endings("write to or see now");
    assertThat(endings("write to ada@example.org or see https://lamps.example.org now"))
        .isEqualTo(plain);
    assertThat(endings("write to x=1 or see now")).isEqualTo(plain);
    assertThat(endings("write to ada or see now")).isNotEqualTo(plain);
  }

  @Test
  void tellsWhereALineEnds() {
    assertThat(endings("lamp\nwick")[1]).isNotEqualTo(endings("lampwick")[0]);
    assertThat(endings("other\nwick")[0]).isEqualTo(endings("lamp\nwick")[0]);
  }
}
