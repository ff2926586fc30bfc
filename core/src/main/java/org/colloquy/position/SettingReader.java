package org.colloquy.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.quote.AttributedMessage;
import org.colloquy.quote.AttributedZone;
import org.colloquy.quote.Author;
import org.colloquy.text.Lines;
import org.colloquy.zone.Zone;
import org.colloquy.zone.ZoneKind;

/** Reads what surrounds the passages of one message. */
final class SettingReader {
  private static final int DEEPEST = 3;

  private final AttributedMessage message;
  private final Lines lines;
  private final String subject;
  private final boolean quotesSender;
  private final int firstText;
  private final int lastText;

  SettingReader(AttributedMessage message, Lines lines) {
    this.message = message;
    this.lines = lines;
    subject = subject(message.message().subject().strip());
    quotesSender = message.zones().stream().anyMatch(this::isOwnWordsBack);
    List<Integer> texts = new ArrayList<>();
    for (int i = 0; i < message.zones().size(); i++) {
      Zone zone = message.zones().get(i).zone();
      if (zone.depth() == 0 && zone.kind() == ZoneKind.TEXT) {
        texts.add(i);
      }
    }
    firstText = texts.isEmpty() ? 0 : texts.get(0);
    lastText = texts.isEmpty() ? 0 : texts.get(texts.size() - 1);
  }

  private static String subject(String subject) {
    if (subject.isEmpty()) {
      return "";
    }
    boolean reply = subject.toLowerCase(Locale.ROOT).startsWith("re");
    return (reply ? "subject-of-reply" : "subject-of-opening")
        + (subject.contains("PATCH") ? "-to-patch" : "");
  }

  /** Whether a zone gives the sender's own words back, quoted by the one who is answered. */
  private boolean isOwnWordsBack(AttributedZone zone) {
    return zone.zone().depth() >= 2 && isSender(zone.authorship().author());
  }

  private boolean isSender(Optional<Author> author) {
    return author.isPresent()
        && message.sender().isPresent()
        && author.get().isSameAs(message.sender().get());
  }

  /**
   * The setting of the passage that the zones {@code [first, end)} make.
   *
   * @param answered index of the zone that it answers
   * @param sentences how many sentences it has
   * @param posts whether a patch is posted with it
   * @param trailers whether it has trailers
   */
  Setting read(
      int first, int end, OptionalInt answered, int sentences, boolean posts, boolean trailers) {
    // of a message that is only quoted nobody knows the subject, nor what it answered
    boolean own = message.zones().get(first).zone().depth() == 0;
    List<String> traits = new ArrayList<>();
    if (own && !subject.isEmpty()) {
      traits.add(subject);
    }
    traits.add("sentences-" + size(sentences));
    if (posts) {
      traits.add("posts-patch");
    }
    if (trailers) {
      traits.add("has-trailers");
    }
    if (first <= firstText && firstText < end) {
      traits.add("opens-message");
    }
    if (first <= lastText && lastText < end) {
      traits.add("closes-message");
    }
    List<String> answers = new ArrayList<>();
    answered.ifPresent(zone -> answered(message.zones().get(zone), answers));
    if (own || answered.isPresent()) {
      traits.add(answered.isPresent() ? "reply" : "no-reply");
    }
    traits.addAll(answers);
    return new Setting(traits, answers);
  }

  private static String size(int sentences) {
    if (sentences <= 2) {
      return String.valueOf(sentences);
    }
    return sentences <= 4 ? "4" : sentences <= 8 ? "8" : "more";
  }

  private void answered(AttributedZone zone, List<String> answered) {
    Zone quoted = zone.zone();
    answered.add("answers-" + quoted.kind().name().toLowerCase(Locale.ROOT));
    answered.add("answers-depth-" + Math.min(DEEPEST, quoted.depth()));
    if (quotesSender) {
      answered.add("own-words-back");
    }
    if (isSender(zone.authorship().author())) {
      answered.add("answers-own-words");
    }
    if (quoted.kind() == ZoneKind.TEXT) {
      questions(quoted, answered);
    }
  }

  private void questions(Zone quoted, List<String> answered) {
    List<Sentence> sentences = Paragraphs.read(lines, quoted.lines()).sentences();
    if (sentences.isEmpty()) {
      return;
    }
    String last = sentences.get(sentences.size() - 1).text();
    char end = last.charAt(last.length() - 1);
    answered.add("answers-end-" + (Character.isLetterOrDigit(end) ? "word" : end));
    if (sentences.stream().anyMatch(s -> s.text().endsWith("?"))) {
      answered.add("answers-question");
    }
  }
}
