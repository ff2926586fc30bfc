package org.colloquy.report.measure;

import java.util.HashMap;
import java.util.Map;
import org.colloquy.MessageAnalysis;
import org.colloquy.message.MessageId;
import org.colloquy.thread.BaseSubject;
import org.colloquy.thread.PatchSubject;

/**
 * Follows a thread from its first message on and tells who has left its topic: a message whose
 * subject is another than that of the message it answers, and all that answer it.
 *
 * <pre>{@code
 * Rename the handle
 *   Re: Rename the handle                          on topic
 *   Release date (was: Rename the handle)          off topic
 *     Re: Release date                             off topic
 *   [PATCH 2/2] rename it in the tests             on topic: a patch
 * }</pre>
 *
 * A subject that holds the other one, or is held by it, is the same one cut short or marked; a mail
 * without a subject says nothing.
 */
final class TopicTrail {

  /** A message that was passed: what its subject says, and whether it is on the topic. */
  private record Place(String subject, boolean onTopic) {}

  private final Map<MessageId, Place> places = new HashMap<>();
  private Place root = new Place("", true);

  /** Whether a message is on the topic; its parent must have been followed before. */
  boolean follow(MessageAnalysis message) {
    Place before =
        message.attributed().parent().map(id -> places.getOrDefault(id, root)).orElse(root);
    String subject = BaseSubject.of(message.message().subject()).key();
    boolean stays =
        isSame(subject, before.subject())
            || PatchSubject.of(message.message().subject()).isPresent();
    Place place =
        new Place(
            subject.isEmpty() ? before.subject() : subject,
            places.isEmpty() || (before.onTopic() && stays));
    if (places.isEmpty()) {
      root = place;
    }
    places.put(message.message().id(), place);
    return place.onTopic();
  }

  private static boolean isSame(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    String now = withoutFormer(one);
    String before = withoutFormer(other);
    return now.contains(before) || before.contains(now);
  }

  /** The subject without its former one: "release date" of "release date (was: rename)". */
  private static String withoutFormer(String subject) {
    int was = Math.max(subject.indexOf("(was"), subject.indexOf("[was"));
    return was > 0 ? subject.substring(0, was).strip() : subject;
  }
}
