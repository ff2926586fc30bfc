package org.colloquy.privacy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.archive.Rewriting;
import org.colloquy.message.Defect;
import org.colloquy.message.Envelope;
import org.colloquy.message.Message;
import org.colloquy.message.MessageId;
import org.colloquy.message.Part;
import org.colloquy.thread.BaseSubject;
import org.colloquy.thread.PatchSubject;

/**
 * Takes the words out of mail and leaves its numbers: how long lines are, how many words stand in
 * them, which are quoted.
 *
 * <pre>{@code
 * Subject: Re: [PATCH v2 3/7] close it        Subject: Re: [PATCH v2 3/7] subject 12
 *
 * > Shall we rename it?                       > xxxxx xx xxxxxx xx?
 * Yes.                                        xxx.
 * }</pre>
 *
 * Names of attached files and the details of defects become {@link #LEFT_OUT}. Subjects that differ
 * in nothing but their marks have one number, in the order of the archive. Names of people stay:
 * {@link Pseudonymiser} is for those.
 */
public final class TextRemover implements Rewriting {
  /** Stands where words are left out. */
  public static final String LEFT_OUT = "…";

  private static final char LAST_ASCII = 127;

  private final Map<String, Integer> subjects = new HashMap<>();

  /**
   * A remover for an archive.
   *
   * @param envelopes all of it, which number its subjects
   */
  public TextRemover(List<Envelope> envelopes) {
    for (Envelope envelope : envelopes) {
      subjects.putIfAbsent(Subject.of(envelope.subject()).title(), subjects.size() + 1);
    }
  }

  /**
   * {@return the mark in the place of words, and nothing in the place of nothing}
   *
   * @param text words of a mail
   */
  public static String leftOut(String text) {
    return text.isEmpty() ? text : LEFT_OUT;
  }

  /**
   * A subject taken apart.
   *
   * @param marks "Re: ", "[PATCH v2 3/7] "
   * @param title the rest, "" where there is none
   */
  private record Subject(String marks, String title) {

    static Subject of(String subject) {
      BaseSubject base = BaseSubject.of(subject);
      String reply = (base.reply() ? "Re: " : "") + (base.forward() ? "Fwd: " : "");
      Optional<PatchSubject> patch = PatchSubject.of(base.reply() ? base.text() : subject);
      return patch
          .map(p -> new Subject(reply + tag(p), p.title()))
          .orElseGet(() -> new Subject(reply, base.key()));
    }

    private static String tag(PatchSubject patch) {
      String version = patch.version() > 1 ? " v" + patch.version() : "";
      String place = patch.inSeries() ? " " + patch.number() + "/" + patch.count() : "";
      return "[PATCH" + version + place + "] ";
    }
  }

  @Override
  public MessageId id(MessageId id) {
    return id;
  }

  @Override
  public String file(String name) {
    return name;
  }

  @Override
  public String detail(String text) {
    return leftOut(text);
  }

  @Override
  public Envelope envelope(Envelope envelope) {
    return new Envelope(
        envelope.id(),
        envelope.source(),
        envelope.from(),
        envelope.originalFrom(),
        envelope.date(),
        subject(envelope.subject()),
        envelope.inReplyTo(),
        envelope.references());
  }

  private String subject(String whole) {
    Subject subject = Subject.of(whole);
    Integer number = subjects.get(subject.title());
    boolean named = !subject.title().isEmpty() && number != null;
    return (subject.marks() + (named ? "subject " + number : "")).strip();
  }

  @Override
  public Message message(Message message) {
    return new Message(
        envelope(message.envelope()),
        message.to(),
        message.cc(),
        message.list(),
        message.flow(),
        shape(message.body()),
        message.parts().stream().map(TextRemover::part).toList(),
        message.defects().stream().map(this::defect).toList());
  }

  /** The text with an x for every letter and digit, and for all that is no ASCII. */
  private static String shape(String text) {
    char[] shape = text.toCharArray();
    for (int i = 0; i < shape.length; i++) {
      if (Character.isLetterOrDigit(shape[i]) || shape[i] > LAST_ASCII) {
        shape[i] = Character.isWhitespace(shape[i]) ? shape[i] : 'x';
      }
    }
    return new String(shape);
  }

  private static Part part(Part part) {
    return new Part(
        part.type(),
        leftOut(part.fileName()),
        part.depth(),
        part.offset(),
        part.length(),
        part.use());
  }

  private Defect defect(Defect defect) {
    return new Defect(defect.code(), defect.offset(), detail(defect.detail()));
  }
}
