package org.colloquy.position;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes features by their names. */
final class FeatureNames implements FeatureSink {
  private final Set<String> names = new LinkedHashSet<>();

  /** The names so far, each once. */
  Set<String> names() {
    return names;
  }

  @Override
  public Term term(String text) {
    return Term.of(text);
  }

  @Override
  public void add(Term kind) {
    names.add(kind.text());
  }

  @Override
  public void add(Term kind, @Nullable Term a) {
    if (a != null) {
      names.add(kind.text() + ' ' + a.text());
    }
  }

  @Override
  public void add(Term kind, @Nullable Term a, @Nullable Term b) {
    if (a != null && b != null) {
      names.add(kind.text() + ' ' + a.text() + ' ' + b.text());
    }
  }

  @Override
  public void add(Term kind, @Nullable Term a, @Nullable Term b, @Nullable Term c) {
    if (a != null && b != null && c != null) {
      names.add(kind.text() + ' ' + a.text() + ' ' + b.text() + ' ' + c.text());
    }
  }
}
