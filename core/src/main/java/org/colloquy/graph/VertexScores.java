package org.colloquy.graph;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import org.colloquy.person.Person;

/**
 * What a {@link VertexMetric} found.
 *
 * @param byPerson the score by the id of the person, in the order of the graph
 * @param sample from how many persons the scores were estimated; empty where they are exact
 */
public record VertexScores(Map<String, Double> byPerson, OptionalInt sample) {

  /** Checks that no part is null, and copies collections. */
  public VertexScores {
    requireNonNull(sample, "sample must not be null");
    byPerson = Collections.unmodifiableMap(new LinkedHashMap<>(byPerson));
  }

  /**
   * {@return exact scores of all persons of a graph}
   *
   * @param graph whose persons are scored
   * @param score of one person
   */
  public static VertexScores of(ParticipantGraph graph, ToDoubleFunction<Person> score) {
    Map<String, Double> scores = new LinkedHashMap<>();
    graph.vertices().forEach(person -> scores.put(person.id(), score.applyAsDouble(person)));
    return new VertexScores(scores, OptionalInt.empty());
  }

  /**
   * {@return the score of a person; NaN for one whom the graph does not have}
   *
   * @param person anybody
   */
  public double of(Person person) {
    return byPerson.getOrDefault(person.id(), Double.NaN);
  }

  /** {@return whether the scores were counted, not estimated from a sample} */
  public boolean isExact() {
    return sample.isEmpty();
  }
}
