package org.colloquy.thread;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.function.IntPredicate;
import org.colloquy.message.Mailbox;

/**
 * What the body and the recipients of a message tell of its parent, in few numbers: which words are
 * the sender's own and which are quoted, whom and when the attribution line names, and to whom the
 * message went.
 *
 * <pre>{@code
 * To: Ben Bo <ben@example.org>                    recipient
 *
 * On Mon, 5 Jan 2026 at 10:15, Ben Bo wrote:      writer and date
 * > Shall we rename it before the release?        quoted words
 *
 * Yes, and tell the list about it.                own words
 * }</pre>
 *
 * Immutable; at most 128 numbers of each kind of words.
 */
public final class BodyClues {
  private final int[] own;
  private final AnswerClues answer;

  private BodyClues(Builder builder) {
    own = builder.own.all();
    answer =
        new AnswerClues(
            builder.quoted.all(),
            NamedWords.of(builder.writers.toString()),
            DateNumbers.of(builder.dates.toString()),
            builder.to,
            builder.cc);
  }

  private BodyClues(int[] own, AnswerClues answer) {
    this.own = own;
    this.answer = answer;
  }

  /** Writes the clues, to be kept or sent. */
  public void write(DataOutput out) throws IOException {
    AnswerClues.writeNumbers(own, out);
    answer.write(out);
  }

  /** Reads what {@link #write} wrote. */
  public static BodyClues read(DataInput in) throws IOException {
    return new BodyClues(AnswerClues.readNumbers(in), AnswerClues.read(in));
  }

  /** The same clues without some of the quoted words. */
  BodyClues withoutQuoted(IntPredicate common) {
    return new BodyClues(own, answer.withoutQuoted(common));
  }

  /** The fingerprints of the sender's own words; not to be changed. */
  int[] own() {
    return own;
  }

  /** What tells whom the message answers. */
  AnswerClues answer() {
    return answer;
  }

  /**
   * Starts with a message that tells nothing.
   *
   * @return a builder that knows nothing yet
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Gathers the clues of one message, in the order of its body. */
  public static final class Builder {
    private static final int MOST_RECIPIENTS = 24;
    private static final int LONGEST_ATTRIBUTION = 1000;

    private final Fingerprints own = new Fingerprints();
    private final Fingerprints quoted = new Fingerprints();
    private final StringBuilder writers = new StringBuilder();
    private final StringBuilder dates = new StringBuilder();
    private int[] to = {};
    private int[] cc = {};

    private Builder() {}

    /**
     * Adds {@code [begin, end)} of a text to the sender's own words.
     *
     * @param text the text that holds the words
     * @param begin index of the first character
     * @param end index after the last one
     * @return this builder
     */
    public Builder own(CharSequence text, int begin, int end) {
      own.add(text, begin, end);
      return this;
    }

    /**
     * Adds {@code [begin, end)} of a text, without quote marks, to the words quoted once.
     *
     * @param text the text that holds the words
     * @param begin index of the first character
     * @param end index after the last one
     * @return this builder
     */
    public Builder quoted(CharSequence text, int begin, int end) {
      quoted.add(text, begin, end);
      return this;
    }

    /**
     * Says that what follows is another passage.
     *
     * @return this builder
     */
    public Builder endPassage() {
      own.endPassage();
      quoted.endPassage();
      return this;
    }

    /**
     * Adds what the sender says of whose words are quoted, such as an attribution line.
     *
     * @param writer the text that names the writer
     * @param date the text that tells when they wrote, which may be the same
     * @return this builder
     */
    public Builder attribution(String writer, String date) {
      append(writers, writer);
      append(dates, date);
      return this;
    }

    private static void append(StringBuilder text, String more) {
      int room = Math.max(0, LONGEST_ATTRIBUTION - text.length());
      text.append(more, 0, Math.min(more.length(), room)).append(' ');
    }

    /**
     * Sets to whom the message went.
     *
     * @param newTo the mailboxes of To
     * @param newCc the mailboxes of Cc
     * @return this builder
     */
    public Builder recipients(List<Mailbox> newTo, List<Mailbox> newCc) {
      to = addresses(newTo);
      cc = addresses(newCc);
      return this;
    }

    private static int[] addresses(List<Mailbox> mailboxes) {
      return mailboxes.stream()
          .filter(m -> !m.address().isEmpty())
          .limit(MOST_RECIPIENTS)
          .mapToInt(m -> m.addressKey().hashCode())
          .sorted()
          .toArray();
    }

    /** {@return the clues} */
    public BodyClues build() {
      return new BodyClues(this);
    }
  }
}
