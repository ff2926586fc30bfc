package org.colloquy.thread;

/** The part of {@link BodyClues} that tells whom a message answers. */
final class AnswerClues {
  /** The message was not read. */
  static final AnswerClues UNREAD =
      new AnswerClues(new int[0], NamedWords.of(""), DateNumbers.of(""), new int[0], new int[0]);

  /** Fingerprints of the words at depth 1. */
  final int[] quoted;

  final NamedWords writer;
  final DateNumbers date;

  /** Hashes of the addresses in To, ascending. */
  final int[] to;

  /** Hashes of the addresses in Cc, ascending. */
  final int[] cc;

  AnswerClues(int[] quoted, NamedWords writer, DateNumbers date, int[] to, int[] cc) {
    this.quoted = quoted;
    this.writer = writer;
    this.date = date;
    this.to = to;
    this.cc = cc;
  }
}
