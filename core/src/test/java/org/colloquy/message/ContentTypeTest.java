package org.colloquy.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentTypeTest {

  @Test
  void readsTokensAndQuotedStrings() {
    ContentType type = parse(" Text/Plain ; charset=\"utf-8\"; Format = flowed; x=\"a;\\\"b\"");
    assertThat(type.type()).isEqualTo("text/plain");
    assertThat(type.parameter("charset")).isEqualTo("utf-8");
    assertThat(type.parameter("format")).isEqualTo("flowed");
    assertThat(type.parameter("x")).isEqualTo("a;\"b");
    assertThat(type.parameter("y")).isEmpty();
  }

  @Test
  void knowsPartsOfAFileName() {
    assertThat(parse("inline; filename*0*=utf-8''a%C3%A4; filename*1=b").fileName("filename"))
        .isEqualTo("aäb");
  }

  @Test
  void readsWhatIsCutShort() {
    assertThat(parse("a/b; c=\"d").parameter("c")).isEqualTo("d");
    assertThat(parse("a/b; c=\"d\\").parameter("c")).isEqualTo("d\\");
    assertThat(parse("a/b; c=\"").parameter("c")).isEmpty();
    assertThat(parse("a/b; c").parameter("c")).isEmpty();
    assertThat(parse("").type()).isEmpty();
  }

  @Test
  void readsFileNamesOfTheSpecification() {
    SpecExample.of(ContentTypeTest.class, "file-names.spec")
        .forEach(
            example ->
                assertThat(
                        parse("attachment; " + example.input().replace("\n", " "))
                            .fileName("filename"))
                    .as(example.toString())
                    .isEqualTo(example.expected().strip()));
  }

  @Test
  void stopsAtTheLimitOfParameters() {
    Defects defects = new Defects(Limits.standard().with(Limit.PARAMETERS, 2), 0);
    assertThat(ContentType.parse("a/b; c=1; d=2", 5, defects).parameter("d")).isEqualTo("2");
    assertThat(defects.inOrder()).isEmpty();
    assertThat(ContentType.parse("a/b; c=1; d=2; e=3", 5, defects).parameter("e")).isEmpty();
    assertThat(defects.inOrder())
        .containsExactly(new Defect(DefectCode.LIMIT_EXCEEDED, 5, "parameters: 2"));
  }

  private static ContentType parse(String value) {
    return ContentType.parse(value, 0, new Defects(Limits.standard(), 0));
  }
}
