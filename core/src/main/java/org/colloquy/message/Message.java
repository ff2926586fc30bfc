package org.colloquy.message;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One mail, read whole.
 *
 * <pre>{@code
 * From: Ada Ash <ada@example.org>
 * Message-ID: <2@example.org>
 * Content-Type: text/plain; charset=utf-8
 *
 * Agreed.
 * }</pre>
 *
 * Its body is "Agreed.\n": the decoded text of the first text/plain part that is no attachment,
 * else of the first text/html part turned to text; line ends are LF. Lines and spans of every later
 * stage count in this body. Bytes become a message by {@link MessageParser}.
 *
 * @param envelope the header fields that threading needs, and the place of the bytes
 * @param to the To mailboxes
 * @param cc the Cc mailboxes
 * @param list the List-Id (RFC 2919) as it stands, "Dev &lt;dev.example.org&gt;", else the address
 *     of List-Post; "" without either
 * @param flow how the lines of the body are broken
 * @param body the text, "" without one
 * @param parts the parts of the mail, in the order in which they begin; none of pasted text
 * @param defects what was wrong with the mail, in order of offset
 */
public record Message(
    Envelope envelope,
    List<Mailbox> to,
    List<Mailbox> cc,
    String list,
    Flow flow,
    String body,
    List<Part> parts,
    List<Defect> defects) {

  /** Checks that no part is null, and copies collections. */
  public Message {
    requireNonNull(envelope, "envelope must not be null");
    requireNonNull(list, "list must not be null");
    requireNonNull(flow, "flow must not be null");
    requireNonNull(body, "body must not be null");
    parts = List.copyOf(parts);
    to = List.copyOf(to);
    cc = List.copyOf(cc);
    defects = List.copyOf(defects);
  }

  /**
   * A message that came by no list.
   *
   * @param envelope id, sender, date, subject and references
   * @param to the mailboxes of To
   * @param cc the mailboxes of Cc
   * @param flow whether lines of the body are to be joined (RFC 3676)
   * @param body decoded text with LF line ends
   * @param parts the parts of the mail, in order
   * @param defects what is wrong with it, by offset
   */
  public Message(
      Envelope envelope,
      List<Mailbox> to,
      List<Mailbox> cc,
      Flow flow,
      String body,
      List<Part> parts,
      List<Defect> defects) {
    this(envelope, to, cc, "", flow, body, parts, defects);
  }

  /**
   * {@return the same message under the envelope that it has in an archive}
   *
   * @param other the envelope, of the same bytes
   */
  public Message withEnvelope(Envelope other) {
    return new Message(other, to, cc, list, flow, body, parts, defects);
  }

  /**
   * {@return the same message with one more defect, the last}
   *
   * @param defect what was found wrong
   */
  public Message withDefect(Defect defect) {
    List<Defect> more = new ArrayList<>(defects);
    more.add(requireNonNull(defect, "defect must not be null"));
    return new Message(envelope, to, cc, list, flow, body, parts, more);
  }

  /** {@return the id of {@link #envelope}} */
  public MessageId id() {
    return envelope.id();
  }

  /** {@return the sender as the From field names them} */
  public Mailbox from() {
    return envelope.from();
  }

  /** {@return the Date field with its own zone; empty when missing or impossible} */
  public Optional<OffsetDateTime> date() {
    return envelope.date();
  }

  /** {@return the decoded Subject} */
  public String subject() {
    return envelope.subject();
  }
}
