package org.colloquy.position;

import java.util.Locale;

/** In which way a stance is taken. */
public enum Mode {
  /** The writer takes it here and now. */
  DIRECT,
  /** The writer tells the stance of somebody else, who is the holder. */
  REPORTED,
  /** It holds only if something else comes true: "if you drop that, I am fine with it". */
  CONDITIONAL,
  /** Somebody is asked or invited to judge: "Ben might want to comment". */
  INVITATION;

  /** {@return the mode as the output writes it: "reported"} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
