package org.colloquy.position;

import java.util.List;

/**
 * What surrounds a passage, as far as it tells how its words are meant.
 *
 * @param traits names of what holds of the whole passage: "reply", "answers-patch",
 *     "own-words-back"
 * @param answered those of them that tell what is answered, which change how a first word is meant
 */
record Setting(List<String> traits, List<String> answered) {

  Setting {
    traits = List.copyOf(traits);
    answered = List.copyOf(answered);
  }
}
