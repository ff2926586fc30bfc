package org.colloquy.thread;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntPredicate;

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

  /** The same clues without some of the quoted words. */
  AnswerClues withoutQuoted(IntPredicate common) {
    int[] rest = Arrays.stream(quoted).filter(common.negate()).toArray();
    return new AnswerClues(rest, writer, date, to, cc);
  }

  void write(DataOutput out) throws IOException {
    writeNumbers(quoted, out);
    writer.write(out);
    date.write(out);
    writeNumbers(to, out);
    writeNumbers(cc, out);
  }

  static AnswerClues read(DataInput in) throws IOException {
    return new AnswerClues(
        readNumbers(in),
        NamedWords.read(in),
        DateNumbers.read(in),
        readNumbers(in),
        readNumbers(in));
  }

  static void writeNumbers(int[] numbers, DataOutput out) throws IOException {
    out.writeInt(numbers.length);
    for (int number : numbers) {
      out.writeInt(number);
    }
  }

  static int[] readNumbers(DataInput in) throws IOException {
    int[] numbers = new int[in.readInt()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readInt();
    }
    return numbers;
  }
}
