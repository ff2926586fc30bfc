package org.colloquy.zone;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.message.MessageParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule by itself: what it leaves may be taken for a wrapped tail. */
class BrokenAddressRuleTest {
  private static final BrokenAddressRule RULE = new BrokenAddressRule(Vocabulary.standard());

  @ParameterizedTest
  @CsvSource({
    "Ada Ash <ada@example.org, > wrote:, 0",
    "Ada Ash <ada@example.org, > schrieb:, 0",
    "Ada Ash <ada@example.org, >\u00a0wrote :, 0",
    "Ada Ash <ada@example.org, > wrote, 0",
    "Ada Ash <ada@example.org, > WROTE:, 0",
    "> Ada Ash <ada@example.org, > > wrote:, 1",
    "<ada@example.org, > wrote:, 0",
    "Ada Ash <, > wrote:, 1",
    "Ada Ash <a, > wrote:, 0",
    "Ada Ash <ada@example.org>, > wrote:, 1",
    "Ada Ash ada@example.org, > wrote:, 1",
    "Ada Ash <ada@example.org, > > wrote:, 2",
    "> Ada Ash <ada@example.org, > wrote:, 1",
    "Ada Ash <ada@example.org, > lamp:, 1",
    "Ada Ash <ada@example.org, > wrote to Ben:, 1",
  })
  void takesABracketBackThatClosesAnAddress(String above, String below, int marks) {
    Draft draft = new Draft(MessageParser.standard().paste(above + "\n" + below + "\n", "test"));
    RULE.apply(draft);
    assertThat(draft.marks(2)).isEqualTo(marks);
  }
}
