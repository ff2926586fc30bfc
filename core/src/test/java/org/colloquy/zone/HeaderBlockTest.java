package org.colloquy.zone;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.SpecCases;
import org.colloquy.message.Mailbox;
import org.colloquy.message.MessageParser;
import org.colloquy.text.Lines;
import org.junit.jupiter.api.Test;

class HeaderBlockTest {

  @Test
  void namesTheWriterOfWhatStandsBelow() {
    for (SpecCases.Case block : SpecCases.of(HeaderBlockTest.class, "header-writers.spec")) {
      String body = block.body() + "\nThe lamp burns.\n";
      Zone first = Zoner.standard().segment(MessageParser.standard().paste(body, "test")).get(0);
      assertThat(first.kind()).as(block.name()).isEqualTo(ZoneKind.HEADER_BLOCK);
      assertThat(said(HeaderBlock.read(Lines.of(body), first).writer()))
          .as(block.name())
          .isEqualTo(block.lines().get(0).expected());
    }
  }

  private static String said(Mailbox writer) {
    String address = writer.address().isEmpty() ? "" : " <" + writer.address() + ">";
    return writer.isEmpty() ? "nobody" : (writer.displayName() + address).strip();
  }
}
