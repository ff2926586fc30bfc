package org.colloquy.quote;

/**
 * Somebody whom the text of a thread can name.
 *
 * @param author who it is
 * @param key equal for mailboxes of one person
 * @param mailbox the mailbox of the author
 */
record Participant(Author author, Object key, FoldedMailbox mailbox) {

  Participant(Author author) {
    this(author, author.key(), new FoldedMailbox(author.mailbox()));
  }
}
