package org.colloquy.archive;

import java.util.concurrent.ThreadLocalRandom;
import org.colloquy.message.Envelope;

/**
 * The ids that have been met, as hashes: 24 to 48 bytes a message, however long its id. A table
 * with open addressing (Knuth, The Art of Computer Programming, volume 3, section 6.4, algorithm
 * L). Two ids share a hash of 64 bits by chance once in 10,000 archives of 60 million messages.
 */
final class SeenIds {

  /** Met for the first time. */
  static final int NEW = -1;

  /** Met in a message with another sender or date. */
  static final int TAKEN = -2;

  private static final long FREE = 0;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long[] ids = new long[1 << 10];
  private int[] mails = new int[1 << 10];
  private int[] mailboxes = new int[1 << 10];
  private int size;

  /** Another one in each run, so that nobody can make ids that fall into one place. */
  private final long seed = ThreadLocalRandom.current().nextLong();

  /**
   * Takes note of a message.
   *
   * @param mailbox number of its mailbox, from 0
   * @return the number of the mailbox where the same message stood, {@link #NEW} or {@link #TAKEN}
   */
  int meet(Envelope envelope, int mailbox) {
    long id = hash(bare(envelope.id().value()));
    int mail = 31 * envelope.from().hashCode() + envelope.date().hashCode();
    int at = slot(id);
    if (ids[at] == id) {
      return mails[at] == mail ? mailboxes[at] : TAKEN;
    }
    ids[at] = id;
    mails[at] = mail;
    mailboxes[at] = mailbox;
    if (++size * 3L > ids.length * 2L) {
      grow();
    }
    return NEW;
  }

  private int slot(long id) {
    int mask = ids.length - 1;
    int at = (int) (id >>> 32) & mask;
    while (ids[at] != FREE && ids[at] != id) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldIds = ids;
    int[] oldMails = mails;
    int[] oldMailboxes = mailboxes;
    ids = new long[oldIds.length * 2];
    mails = new int[ids.length];
    mailboxes = new int[ids.length];
    for (int i = 0; i < oldIds.length; i++) {
      if (oldIds[i] != FREE) {
        int at = slot(oldIds[i]);
        ids[at] = oldIds[i];
        mails[at] = oldMails[i];
        mailboxes[at] = oldMailboxes[i];
      }
    }
  }

  /** Ids that differ in their angle brackets are equal. */
  private static String bare(String id) {
    boolean bracketed = id.length() > 2 && id.startsWith("<") && id.endsWith(">");
    return bracketed ? id.substring(1, id.length() - 1) : id;
  }

  /** FNV-1a over the characters, its bits mixed once more; never {@link #FREE}. */
  private long hash(String id) {
    long hash = seed;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 32) * GOLDEN;
    hash ^= hash >>> 29;
    return hash == FREE ? GOLDEN : hash;
  }
}
