package org.colloquy.archive;

import java.io.IOException;

/** Takes what inputs hold, one message after the other, in the order of the inputs. */
@FunctionalInterface
public interface FoundMailSink {

  /** Takes the next message, which may be blank or a copy. */
  void mail(FoundMail mail) throws IOException;
}
