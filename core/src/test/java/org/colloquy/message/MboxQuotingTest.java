package org.colloquy.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MboxQuotingTest {

  @Test
  void undoesWhatMboxrdDoes() {
    Random random = new Random(3);
    String[] pieces = {"From ", ">", ">>", "\n", "\n", "From", " ", "a"};
    for (int i = 0; i < 2_000; i++) {
      StringBuilder body = new StringBuilder();
      for (int k = 0; k < 20; k++) {
        body.append(pieces[random.nextInt(pieces.length)]);
      }
      String quoted = body.toString().replaceAll("(?m)^(>*From )", ">$1");
      assertThat(MboxQuoting.undo(quoted)).isEqualTo(body.toString());
    }
  }
}
