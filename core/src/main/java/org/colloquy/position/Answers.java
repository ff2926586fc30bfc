package org.colloquy.position;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a turn answers.
 *
 * @param statements the positions that it answers, as far as they are found
 * @param link how they are known
 * @param spot what tells the place that is answered from others; empty where nothing is answered
 */
record Answers(List<Statement> statements, AnswerLink link, Optional<String> spot) {

  Answers {
    statements = List.copyOf(statements);
  }

  /** A place at which no position stands. */
  static Answers at(Optional<String> spot) {
    return new Answers(List.of(), AnswerLink.PARENT, spot);
  }

  /** The objections that are answered, each once: by what was last said of it. */
  List<Statement.Effect> effects() {
    Map<ObjectionCase, Statement.Effect> last = new LinkedHashMap<>();
    for (Statement statement : statements) {
      statement.effects.forEach(effect -> last.put(effect.objection(), effect));
    }
    return List.copyOf(last.values());
  }
}
