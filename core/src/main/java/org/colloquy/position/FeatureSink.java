package org.colloquy.position;

import org.jspecify.annotations.Nullable;

/**
 * Takes the features of one sentence. A feature is a kind ("pair") with the terms that fill it
 * ("looks", "good"); one with a term that is null is no feature.
 */
interface FeatureSink {

  /** The term of a text; null where no feature that counts holds it. */
  @Nullable Term term(String text);

  void add(Term kind);

  void add(Term kind, @Nullable Term a);

  void add(Term kind, @Nullable Term a, @Nullable Term b);

  void add(Term kind, @Nullable Term a, @Nullable Term b, @Nullable Term c);
}
