package org.colloquy;

import java.util.List;
import org.colloquy.message.Mailbox;

/**
 * What was asked about the rest of the archive while one thread was analysed, each question once.
 * Another archive that gives the same answers has the same analysis of the same thread; see {@link
 * ArchiveAnalysis#basis}.
 *
 * @param mailboxes who of the archive's people stands behind them
 * @param names who among those with a role bears them
 * @param endings whether these last lines of messages, as hashes, are a footer of the archive
 */
public record Lookups(List<Mailbox> mailboxes, List<String> names, List<Long> endings) {

  /** Copies the lists. */
  public Lookups {
    mailboxes = List.copyOf(mailboxes);
    names = List.copyOf(names);
    endings = List.copyOf(endings);
  }
}
