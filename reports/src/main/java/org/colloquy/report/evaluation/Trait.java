package org.colloquy.report.evaluation;

/** What is checked of a position that was found. */
public enum Trait {
  /** Who takes the stance: the writer, or the one who is named. */
  HOLDER("holder"),
  /** Whether it is direct, conditional or reported, of all that were found. */
  MODE("mode"),
  /** The same of those alone that annotation or analysis call conditional. */
  CONDITIONAL("conditional"),
  /** The same of those alone that annotation or analysis call reported. */
  REPORTED("reported"),
  /** Whose words or work it is about, where the annotation names somebody. */
  TARGET("target"),
  /** To whom the judgement is left, where the annotation has a name. */
  DEFER_TO("deferTo");

  private final String id;

  Trait(String id) {
    this.id = id;
  }

  /** {@return the trait as the output writes it: "deferTo"} */
  public String id() {
    return id;
  }
}
