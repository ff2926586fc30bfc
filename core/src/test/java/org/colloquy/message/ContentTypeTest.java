package org.colloquy.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentTypeTest {

  @Test
  void readsTokensAndQuotedStrings() {
    ContentType type =
        ContentType.parse(" Text/Plain ; charset=\"utf-8\"; Format = flowed; x=\"a;\\\"b\"");
    assertThat(type.type()).isEqualTo("text/plain");
    assertThat(type.parameter("charset")).isEqualTo("utf-8");
    assertThat(type.parameter("format")).isEqualTo("flowed");
    assertThat(type.parameter("x")).isEqualTo("a;\"b");
    assertThat(type.parameter("y")).isEmpty();
  }

  @Test
  void knowsPartsOfAFileName() {
    assertThat(ContentType.parse("inline; filename*0*=utf-8''a; filename*1=b").parameters())
        .containsOnlyKeys("filename");
  }

  @Test
  void readsWhatIsCutShort() {
    assertThat(ContentType.parse("a/b; c=\"d").parameter("c")).isEqualTo("d");
    assertThat(ContentType.parse("a/b; c=\"d\\").parameter("c")).isEqualTo("d\\");
    assertThat(ContentType.parse("a/b; c=\"").parameter("c")).isEmpty();
    assertThat(ContentType.parse("a/b; c").parameters()).isEmpty();
    assertThat(ContentType.parse("").type()).isEmpty();
  }
}
