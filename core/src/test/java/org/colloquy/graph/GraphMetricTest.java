package org.colloquy.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GraphMetricTest {

  @Test
  void reciprocityIsTheShareThatIsReturned() {
    ParticipantGraph graph =
        new Sketch()
            .edge("a", "b", 3)
            .edge("b", "a", 1)
            .edge("a", "c", 2)
            .edge("c", "c", 8)
            .graph();
    assertThat(Reciprocity.plain().score(graph)).isEqualTo(GraphScore.of(2 / 3.0, 3));
    assertThat(Reciprocity.weighted().score(graph)).isEqualTo(GraphScore.of(2 / 6.0, 3));
    assertThat(Reciprocity.plain().score(new Sketch().person("a").graph()))
        .isEqualTo(GraphScore.none(0));
  }

  @Test
  void modularityOfTwoTrianglesOnABridgeIsFiveFourteenths() {
    ParticipantGraph graph =
        new Sketch()
            .edge("a", "b", 1)
            .edge("b", "c", 1)
            .edge("c", "a", 1)
            .edge("c", "d", 1)
            .edge("d", "e", 1)
            .edge("e", "f", 1)
            .edge("f", "d", 1)
            .person("alone")
            .graph();
    GraphScore score = Modularity.standard().score(graph);
    assertThat(score.n()).isEqualTo(2);
    assertThat(score.value().orElseThrow()).isCloseTo(5 / 14.0, within(1e-9));
    assertThat(Modularity.standard().score(new Sketch().person("a").graph()))
        .isEqualTo(GraphScore.none(0));
  }

  @Test
  void modularityOfTwoPairsIsOneHalf() {
    ParticipantGraph graph = new Sketch().edge("a", "b", 1).edge("c", "d", 1).graph();
    GraphScore score = Modularity.standard().score(graph);
    assertThat(score.n()).isEqualTo(2);
    assertThat(score.value().orElseThrow()).isCloseTo(0.5, within(1e-9));
  }

  private static Sketch factions(EdgeKind first) {
    return new Sketch()
        .edge("a", "b", first, 1)
        .edge("c", "d", EdgeKind.AGREE, 1)
        .edge("a", "c", EdgeKind.OBJECT, 1)
        .edge("d", "a", EdgeKind.OBJECT, 1)
        .edge("b", "c", EdgeKind.OBJECT, 1)
        .edge("b", "d", EdgeKind.OBJECT, 0.7)
        .edge("d", "b", EdgeKind.AGREE, 0.2)
        .edge("d", "b", EdgeKind.DEFER, 9);
  }

  @Test
  void twoFactionsAreBalancedAndAQuarrelWithinOneIsNot() {
    assertThat(SignedBalance.atLeast(4).score(factions(EdgeKind.AGREE).graph()))
        .isEqualTo(GraphScore.of(1, 4));
    assertThat(SignedBalance.atLeast(4).score(factions(EdgeKind.OBJECT).graph()))
        .isEqualTo(GraphScore.of(0.5, 4));
  }

  @Test
  void fewerThanFiveTriadsHaveNoBalance() {
    assertThat(SignedBalance.standard().score(factions(EdgeKind.AGREE).graph()))
        .isEqualTo(GraphScore.none(4));
  }

  @Test
  void aPairThatAgreesAsMuchAsItObjectsHasNoSign() {
    ParticipantGraph graph = factions(EdgeKind.AGREE).edge("b", "a", EdgeKind.OBJECT, 1).graph();
    assertThat(SignedBalance.atLeast(1).score(graph)).isEqualTo(GraphScore.of(1, 2));
  }

  @Test
  void giniAndCoreTellHowMuchComesFromFew() {
    ParticipantGraph one = new Sketch().edge("a", "b", 4).person("c").person("d").graph();
    assertThat(Concentration.gini().score(one)).isEqualTo(GraphScore.of(0.75, 4));
    ParticipantGraph four =
        new Sketch()
            .edge("a", "b", 5)
            .edge("b", "c", 3)
            .edge("c", "d", 1)
            .edge("d", "a", 1)
            .graph();
    assertThat(Concentration.core().score(four)).isEqualTo(GraphScore.of(2, 4));
    assertThat(Concentration.core(0.81).score(four)).isEqualTo(GraphScore.of(3, 4));
    assertThat(Concentration.gini().score(four).value().orElseThrow())
        .isCloseTo((5 * 3 + 3 * 1 - 1 - 3) / 40.0, within(1e-12));
    assertThat(Concentration.gini().score(new Sketch().person("a").graph()))
        .isEqualTo(GraphScore.none(1));
  }

  @Test
  void deferenceShareIsThatOfTheMostDeferredTo() {
    ParticipantGraph graph =
        new Sketch()
            .edge("a", "c", EdgeKind.DEFER, 2)
            .edge("b", "c", EdgeKind.DEFER, 1)
            .edge("a", "d", EdgeKind.DEFER, 1)
            .edge("a", "d", EdgeKind.REPLY, 50)
            .graph();
    assertThat(DeferenceShare.ofTop(1).score(graph)).isEqualTo(GraphScore.of(0.75, 2));
    assertThat(DeferenceShare.ofTop(3).score(graph)).isEqualTo(GraphScore.of(1, 2));
    assertThat(DeferenceShare.ofTop(1).score(graph.only(EdgeKind.REPLY)))
        .isEqualTo(GraphScore.none(0));
  }

  @Test
  void refusesBadOptions() {
    assertThatThrownBy(() -> DeferenceShare.ofTop(0)).hasMessageContaining("persons 0");
    assertThatThrownBy(() -> Concentration.core(0)).hasMessageContaining("share 0.0");
    assertThatThrownBy(() -> SignedBalance.atLeast(0)).hasMessageContaining("triads 0");
  }
}
