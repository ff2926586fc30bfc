package org.colloquy.quote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.message.MessageParser;
import org.colloquy.message.SourceLocation;
import org.junit.jupiter.api.Test;

class AncestryTest {

  @Test
  void countsTheStepsUpToEachAncestor() {
    Ancestry ancestry = new Ancestry(views(-1, 0, 1, 0));
    ancestry.of(2);
    assertThat(ancestry.nearestFirst()).containsExactly(1, 0);
    assertThat(ancestry.distance(1)).isEqualTo(1);
    assertThat(ancestry.distance(0)).isEqualTo(2);
    assertThat(ancestry.distance(2)).isZero();
    assertThat(ancestry.distance(3)).isZero();
  }

  @Test
  void forgetsTheAncestorsOfTheMessageBefore() {
    Ancestry ancestry = new Ancestry(views(-1, 0, 1, 0));
    ancestry.of(2);
    ancestry.of(3);
    assertThat(ancestry.nearestFirst()).containsExactly(0);
    assertThat(ancestry.distance(0)).isEqualTo(1);
    assertThat(ancestry.distance(1)).isZero();
  }

  @Test
  void endsWhereMailsAnswerEachOtherInACircle() {
    Ancestry ancestry = new Ancestry(views(2, 0, 1));
    ancestry.of(2);
    assertThat(ancestry.nearestFirst()).containsExactly(1, 0);
    ancestry.of(0);
    assertThat(ancestry.nearestFirst()).containsExactly(2, 1);
  }

  @Test
  void endsWhereAMailAnswersItself() {
    Ancestry ancestry = new Ancestry(views(0));
    ancestry.of(0);
    assertThat(ancestry.nearestFirst()).isEmpty();
  }

  @Test
  void reachesHundredMailsBack() {
    int[] parents = new int[150];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i - 1;
    }
    Ancestry ancestry = new Ancestry(views(parents));
    ancestry.of(149);
    assertThat(ancestry.nearestFirst()).hasSize(100);
    assertThat(ancestry.distance(49)).isEqualTo(100);
    assertThat(ancestry.distance(48)).isZero();
  }

  /** The hour of each mail is its place, but for the last, which was sent with the one before. */
  @Test
  void knowsWhatCanHaveBeenQuoted() {
    Ancestry ancestry = new Ancestry(views(List.of("09", "11", "10", "10"), 2, -1, -1, -1));
    ancestry.of(0);
    assertThat(ancestry.isEarlier(2)).as("an ancestor, though sent later").isTrue();
    assertThat(ancestry.isEarlier(0)).as("itself").isFalse();
    assertThat(ancestry.isEarlier(3)).as("behind it").isFalse();
    ancestry.of(2);
    assertThat(ancestry.isEarlier(0)).as("sent before").isTrue();
    assertThat(ancestry.isEarlier(1)).as("sent later, though before it in the list").isFalse();
    ancestry.of(3);
    assertThat(ancestry.isEarlier(2)).as("sent at the same time").isTrue();
  }

  private static List<MessageView> views(int... parents) {
    List<String> hours = new ArrayList<>();
    for (int i = 0; i < parents.length; i++) {
      hours.add("09");
    }
    return views(hours, parents);
  }

  private static List<MessageView> views(List<String> hours, int... parents) {
    List<MessageView> views = new ArrayList<>();
    for (int i = 0; i < parents.length; i++) {
      String mail =
          "From: ada@example.org\nMessage-ID: <%d@example.org>\nDate: Mon, 5 Jan 2015 %s:00:00 +0000\n\n"
              .formatted(i, hours.get(i));
      byte[] bytes = mail.getBytes(UTF_8);
      ZonedMessage zoned =
          new ZonedMessage(
              MessageParser.standard().parse(bytes, new SourceLocation("test", 0, bytes.length)),
              Optional.empty(),
              List.of());
      views.add(MessageView.of(zoned, parents[i], Optional.empty()));
    }
    return views;
  }
}
