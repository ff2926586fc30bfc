package org.colloquy.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.message.Mailbox;
import org.colloquy.person.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PseudonymsInTextTest {
  private static final PseudonymKey KEY =
      PseudonymKey.of("a key for tests only".getBytes(StandardCharsets.UTF_8));

  private final Pseudonyms pseudonyms = new Pseudonyms(KEY);
  private final NameBook book = new NameBook(pseudonyms);
  private final TextPseudonymiser texts =
      new TextPseudonymiser(
          book, new NameCensus(book), "ada@example.org"::equals, pseudonyms::address);

  PseudonymsInTextTest() {
    add("Ada Birch Ash");
    add("Rakel Rakel");
    add("Jan Oak");
    add("Sean O'Briar");
    add("Zoë Müller-Elm");
    add("王小明 李");
  }

  private void add(String name) {
    PersonName read = PersonName.of(new Mailbox(name, ""));
    book.add(read, pseudonyms.name(read), true);
  }

  private String of(String text) {
    return texts.of(text, Set.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Monday, Ada Birch Ash wrote:",
        "ada birch ash",
        "ADA BIRCH ASH",
        "Ash, Ada Birch",
        "ada.birch.ash",
        "> Ada Birch\n> Ash wrote:",
        "Hi Ada,",
        "Ada's patch",
        "AdaBirchAsh",
        "adabirchash@example.org",
        "AM, rakel rakel <x>",
        "Sean O'Briar's",
        "Zoë",
        "Zoe Muller Elm",
        "Elm"
      })
  void noWordOfANameIsLeft(String text) {
    assertThat(PersonName.wordsOf(of(text)))
        .doesNotContainAnyElementsOf(
            List.of("ada", "birch", "ash", "rakel", "briar", "obriar", "zoe", "muller", "elm"));
    assertThat(of(text).toLowerCase(Locale.ROOT)).doesNotContain("birch");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Mon, 5 Jan 2026 at 10:15 it was 5 o'clock.",
        "int ash = ASH_MAX + ash_size(ada);",
        "@Override is no address, nor is a@ or @b or 3@4.",
        "look at example.org",
        "print _('hello') for _ in x",
        ""
      })
  void otherTextStaysAsItIs(String text) {
    assertThat(of(text)).isEqualTo(text);
  }

  @Test
  void linesStayLines() {
    String text = "Ada\nBirch\n> > Ash\n\n Ada Birch\n\tAsh,\nAda\n";
    assertThat(of(text).lines().count()).isEqualTo(text.lines().count());
    assertThat(of(text)).endsWith("\n");
  }

  @Test
  void aNameIsTheSameHoweverItIsWritten() {
    String name = of("Ada Birch Ash");
    String[] words = name.split(" ");
    assertThat(words).hasSize(3);
    assertThat(of("Ada")).isEqualTo(words[0]);
    assertThat(of("Ash, Ada Birch")).isEqualTo(words[2] + ", " + words[0] + " " + words[1]);
    assertThat(of("ADA")).isEqualTo(words[0].toUpperCase(Locale.ROOT));
    assertThat(of("ada birch\n> ash"))
        .isEqualTo((words[0] + " " + words[1] + "\n> " + words[2]).toLowerCase(Locale.ROOT));
  }

  @Test
  void anAddressIsOneHoweverItIsWritten() {
    String address = of("ada@example.org");
    assertThat(address).matches("u[0-9a-f]{8}@[0-9a-f]{8}\\.invalid");
    assertThat(of("<ADA@example.org>.")).isEqualTo("<" + address + ">.");
    assertThat(of("mailto:ada%40example.org")).isEqualTo("mailto:" + address.replace("@", "%40"));
    assertThat(of("ada at example.org")).isEqualTo(address.replace("@", " at "));
    assertThat(of("_@example.org")).endsWith(".invalid").doesNotContain("_");
    assertThat(of("ben at example.org")).isEqualTo("ben at example.org");
  }

  @Test
  void anotherKeyGivesOtherPseudonyms() {
    PseudonymKey other = PseudonymKey.of("another key for tests".getBytes(StandardCharsets.UTF_8));
    assertThat(new Pseudonyms(other).word("ada")).isNotEqualTo(pseudonyms.word("ada"));
    assertThat(new Pseudonyms(other).address("a@b")).isNotEqualTo(pseudonyms.address("a@b"));
    assertThat(other.fingerprint()).isNotEqualTo(KEY.fingerprint());
  }
}
