package org.colloquy.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.message.InlineAttachment.Kind;
import org.colloquy.text.LineRange;
import org.colloquy.text.Lines;
import org.colloquy.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InlineAttachmentsTest {

  private static final int SIZE = 4 << 20;

  static Stream<SpecExample> examples() {
    return SpecExample.of(InlineAttachmentsTest.class, "inline.spec");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsTheFilesOfTheSpecification(SpecExample example) {
    Lines lines = Lines.of(example.input());
    StringBuilder found = new StringBuilder();
    for (InlineAttachment file : InlineAttachments.find(example.input())) {
      LineRange range = lines.linesOf(file.span());
      assertThat(file.span()).isEqualTo(lines.span(range));
      found.append(file.kind()).append(' ').append(range.first()).append('-').append(range.last());
      found.append(' ').append(file.name()).append('\n');
    }
    assertThat(found).hasToString(example.expected());
  }

  @Test
  void findsAFileThatIsTheWholeBody() {
    assertThat(InlineAttachments.find("begin 644 a\n#0V%T\nend"))
        .containsExactly(new InlineAttachment("a", new Span(0, 21), Kind.UUENCODE));
  }

  @Test
  void findsNothingInAnEmptyBody() {
    assertThat(InlineAttachments.find("")).isEmpty();
  }

  @Test
  void takesControlCharactersOutOfNames() {
    Span span = new Span(0, 1);
    assertThat(
            new InlineAttachment(" a\u0000\u001b[2Jb\u202egpj\u2028.exe ", span, Kind.YENC).name())
        .isEqualTo("a[2Jbgpj.exe");
  }

  @Test
  void cutsLongNamesBetweenCharacters() {
    String name = "a" + "\ud83d\udca1".repeat(1_000);
    String label = new InlineAttachment(name, new Span(0, 1), Kind.YENC).name();
    assertThat(label).hasSize(255).startsWith("a\ud83d\udca1").endsWith("\ud83d\udca1");
    assertThat(new InlineAttachment("b" + name, new Span(0, 1), Kind.YENC).name()).hasSize(254);
  }

  @Test
  void refusesAKindThatIsNotThere() {
    Span span = new Span(0, 1);
    assertThatThrownBy(() -> new InlineAttachment("a", span, missing()))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("kind must not be null");
  }

  @SuppressWarnings("NullAway") // what a caller without null checks could pass
  private static Kind missing() {
    return null;
  }

  @Test
  @Timeout(30)
  void readsManyBeginsInLinearTime() {
    for (String piece :
        List.of(
            "begin 644 a\n",
            "begin 644 a\n#0V%T\n",
            "begin 644 a\nM\nM\n",
            "=ybegin line=1 size=1 name=a\n",
            "=ybegin line=1 size=1 name=",
            "begin 644 " + "x".repeat(500),
            "begin 644 a\n#0V%T\nend\n")) {
      String body = piece.repeat(SIZE / piece.length());
      assertThat(InlineAttachments.find(body)).hasSizeLessThanOrEqualTo(body.length() / 20);
    }
  }

  @Test
  @Timeout(30)
  void readsALongLineOfData() {
    String data = "M5&AE(&QA".repeat(SIZE / 9);
    assertThat(InlineAttachments.find("begin 644 a\n" + data + "\nend\n")).isEmpty();
  }
}
