package org.colloquy.position;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.text.Span;
import org.junit.jupiter.api.Test;

class WordStructureTest {

  /** Reads a sentence whose cue stands in square brackets. */
  private static Structure.Reading read(String marked) {
    int begin = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String sentence = marked.replace("[", "").replace("]", "");
    return new WordStructure().read(sentence, new Span(begin, end));
  }

  @Test
  void countsTheNegationsOfTheClause() {
    assertThat(read("This is [wrong].").negated()).isFalse();
    assertThat(read("This is not [wrong].").negated()).isTrue();
    assertThat(read("I doubt that this is [wrong].").negated()).isTrue();
    assertThat(read("It is not that I never [agree].").negated()).isFalse();
    assertThat(read("I did not look, this is [wrong].").negated()).isFalse();
  }

  @Test
  void leavesNegationsInsideTheCueToIt() {
    assertThat(read("I [do not think so].").negated()).isFalse();
  }

  @Test
  void tellsAConditionFromWhatHangsOnIt() {
    Structure.Reading main = read("If you drop it, [I agree].");
    assertThat(main.conditional()).isTrue();
    assertThat(main.asserted()).isTrue();
    assertThat(read("[I am fine with] it once the test is there.").conditional()).isTrue();
    assertThat(read("With the typo fixed, [looks good].").conditional()).isTrue();
    assertThat(read("Even if it is late, [I agree].").conditional()).isFalse();
    assertThat(read("Tell me if this [is wrong].").asserted()).isFalse();
    assertThat(read("I wonder whether that [makes sense].").asserted()).isFalse();
  }

  @Test
  void tellsWhatIsAskedFromWhatIsSaid() {
    assertThat(read("Does that [make sense]?").question()).isTrue();
    assertThat(read("[Looks good], right?").question()).isTrue();
    assertThat(read("[Agreed], but what of the table?").question()).isFalse();
  }

  @Test
  void namesWhoIsSaidToThinkSo() {
    assertThat(read("Cleo Cy said that this [is wrong].").reportedHolder()).contains("Cleo Cy");
    assertThat(read("[I agree] with Cleo.").reportedHolder()).isEmpty();
    assertThat(read("Cleo, [I agree].").reportedHolder()).isEmpty();
  }

  @Test
  void assertsNothingForOthers() {
    assertThat(read("Cleo might [object] to it.").asserted()).isFalse();
    assertThat(read("They said it [is wrong].").asserted()).isFalse();
    assertThat(read("It prints \"[I agree]\" then.").asserted()).isFalse();
  }
}
