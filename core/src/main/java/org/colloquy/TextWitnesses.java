package org.colloquy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.archive.Archive;
import org.colloquy.message.Envelope;
import org.colloquy.message.Mailbox;
import org.colloquy.message.Message;
import org.colloquy.person.ReasonKind;
import org.colloquy.person.TextWitness;
import org.colloquy.text.Lines;
import org.colloquy.zone.AttributionLine;
import org.colloquy.zone.Zone;
import org.colloquy.zone.Zoner;

/** Reads the bodies of an archive for names that stand beside addresses. */
final class TextWitnesses {
  /** Longer lines of a signature name nobody. */
  private static final int LONGEST_LINE = 80;

  private static final int MAX_SIGNATURE_LINES = 6;

  private final List<TextWitness> found = new ArrayList<>();

  /** All names of an archive, in the order of its messages. */
  static List<TextWitness> of(Archive archive) {
    TextWitnesses witnesses = new TextWitnesses();
    for (Envelope envelope : archive.envelopes()) {
      Message message = archive.load(envelope);
      witnesses.read(message, Zoner.standard().segment(message));
    }
    return witnesses.found;
  }

  /** The names of one message whose zones are known. */
  static List<TextWitness> of(Message message, List<Zone> zones) {
    TextWitnesses witnesses = new TextWitnesses();
    witnesses.read(message, zones);
    return witnesses.found;
  }

  private void read(Message message, List<Zone> zones) {
    Lines lines = Lines.of(message.body());
    for (Zone zone : zones) {
      switch (zone.kind()) {
        case ATTRIBUTION ->
            add(message, AttributionLine.read(lines, zone).writer(), ReasonKind.ATTRIBUTION);
        case TRAILER -> trailers(message, zone);
        case SIGNATURE -> signature(message, zone);
        default -> {}
      }
    }
  }

  private void trailers(Message message, Zone zone) {
    for (String line : zone.span().of(message.body()).split("\n", -1)) {
      mailbox(line).ifPresent(mailbox -> add(message, mailbox, ReasonKind.TRAILER));
    }
  }

  /** "Acked-by: Ada Ash &lt;ada@example.org&gt;", quoted or not. */
  private static Optional<Mailbox> mailbox(String line) {
    int colon = line.indexOf(':');
    int open = line.indexOf('<', colon + 1);
    int close = line.indexOf('>', open + 1);
    return colon > 0 && open > colon && close > open
        ? Optional.of(
            new Mailbox(
                line.substring(colon + 1, open).strip().replace("\"", ""),
                line.substring(open + 1, close).strip()))
        : Optional.empty();
  }

  /** The sender's full name under a mail whose From gives less. */
  private void signature(Message message, Zone zone) {
    if (zone.depth() > 0) {
      return;
    }
    String[] lines = zone.span().of(message.body()).split("\n", -1);
    for (int i = 0; i < Math.min(MAX_SIGNATURE_LINES, lines.length); i++) {
      String line = lines[i].strip();
      if (line.length() <= LONGEST_LINE && isName(line) && isLike(line, message.from())) {
        add(message, new Mailbox(line, message.from().address()), ReasonKind.SIGNATURE);
        return;
      }
    }
  }

  /** Two to four words, each with a capital, and nothing else. */
  private static boolean isName(String line) {
    String[] words = line.split(" +", -1);
    for (String word : words) {
      boolean letters =
          word.chars().allMatch(c -> Character.isLetter(c) || c == '.' || c == '-' || c == '\'');
      if (word.isEmpty() || !letters || !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return words.length >= 2 && words.length <= 4;
  }

  /** Whether From knows a word of the name, in the name or before the @. */
  private static boolean isLike(String line, Mailbox from) {
    String known = (from.displayName() + " " + from.address()).toLowerCase(Locale.ROOT);
    for (String word : line.toLowerCase(Locale.ROOT).split(" +", -1)) {
      if (word.length() > 2 && known.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private void add(Message message, Mailbox mailbox, ReasonKind kind) {
    if (!mailbox.displayName().isEmpty() && mailbox.address().indexOf('@') > 0) {
      found.add(new TextWitness(mailbox, kind, message.id()));
    }
  }
}
