package org.colloquy.quote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.message.Mailbox;
import org.colloquy.message.Message;
import org.colloquy.message.MessageParser;
import org.colloquy.message.SourceLocation;
import org.colloquy.text.LineRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lines of one quoted zone and the message that each comes from: {@code A} and {@code a} are two
 * messages of Ada's, {@code B} and {@code C} those of Ben and Cleo. Before it is settled, {@code .}
 * is a line whose words stand nowhere, {@code -} one with too few words to tell; after it, {@code
 * .} is a line without an origin.
 */
class LineOriginsTest {
  private static final String MESSAGES = "AaBC";
  private static final int TOP = 7;

  private static final List<MessageView> VIEWS =
      Stream.of("Ada", "Ada", "Ben", "Cleo").map(LineOriginsTest::view).toList();

  @ParameterizedTest
  @CsvSource({
    "A, A",
    "AB, AB",
    "A.., AAA",
    "..A, AAA",
    "..A..B., AAAAABB",
    "--A-B, AAAAB",
    ".AB.C., AABBCC",
    "AaB, AaB"
  })
  void goWithTheLineAboveWhereNobodyIsNamed(String lines, String settled) {
    assertThat(settle(lines, Authorship.UNKNOWN)).isEqualTo(settled);
    assertThat(settle(lines, named("Ada", Witness.ADDRESSEE))).isEqualTo(settled);
  }

  @ParameterizedTest
  @CsvSource({
    "A, A",
    ".A., AAA",
    "A.a., AAaa",
    ".., ..",
    "B, .",
    "BA, AA",
    "ABA, AAA",
    "AaA, AaA",
    "AB.BA, AAAAA",
    "ABCA, AAAA"
  })
  void stayWithTheNamedWriterWhereSingleLinesStandElsewhere(String lines, String settled) {
    assertThat(settle(lines, named("Ada", Witness.ATTRIBUTION_LINE))).isEqualTo(settled);
  }

  @ParameterizedTest
  @CsvSource({"ABBA, ABBA", "AB-BA, ABABA", "AABB., AABBA", "BB..., BB...", "ABBA., ABBAA"})
  void goToAnotherWhereTwoInARowStandThere(String lines, String settled) {
    assertThat(settle(lines, named("Ada", Witness.ATTRIBUTION_LINE))).isEqualTo(settled);
  }

  @ParameterizedTest
  @CsvSource({
    "BB, BB",
    "BB.., BBBB",
    "..BB, BBBB",
    "BB---, BBBBB",
    "ABBB, ABBB",
    "A.BBB, AABBB",
    "BC.., BCCC"
  })
  void goToOthersAltogetherWhereHalfOfThemStandThere(String lines, String settled) {
    assertThat(settle(lines, named("Ada", Witness.ATTRIBUTION_LINE))).isEqualTo(settled);
  }

  private static String settle(String lines, Authorship named) {
    Alignment alignment =
        new Alignment(new LineRange(TOP, TOP + lines.length() - 1), lines.length());
    for (int i = 0; i < lines.length(); i++) {
      int origin = MESSAGES.indexOf(lines.charAt(i));
      if (origin >= 0 || lines.charAt(i) == '.') {
        alignment.decide(TOP + i, true, origin);
      }
    }
    StringBuilder settled = new StringBuilder();
    for (int origin :
        new LineOrigins(new LineRange(TOP, TOP + lines.length() - 1), alignment, VIEWS, named)
            .settle()) {
      settled.append(origin < 0 ? '.' : MESSAGES.charAt(origin));
    }
    return settled.toString();
  }

  private static Authorship named(String name, Witness witness) {
    return new Authorship(
        Optional.of(author(name)), Optional.empty(), List.of(witness), 0.9, false);
  }

  private static Author author(String name) {
    return new Author(new Mailbox(name, name + "@example.org"), Optional.empty());
  }

  private static MessageView view(String sender) {
    byte[] mail = "From: %1$s <%1$s@example.org>\n\nThe lamp.\n".formatted(sender).getBytes(UTF_8);
    Message message =
        MessageParser.standard().parse(mail, new SourceLocation("test", 0, mail.length));
    return MessageView.of(
        new ZonedMessage(message, Optional.empty(), List.of()), -1, Optional.of(author(sender)));
  }
}
