package org.colloquy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.archive.Archive;
import org.colloquy.message.Mailbox;
import org.colloquy.message.Message;
import org.colloquy.person.People;
import org.colloquy.privacy.PseudonymKey;
import org.colloquy.privacy.Pseudonymiser;
import org.colloquy.role.RoleClaim;
import org.colloquy.text.Lines;
import org.colloquy.zone.AttributionLine;
import org.colloquy.zone.HeaderBlock;
import org.colloquy.zone.Zone;
import org.colloquy.zone.Zoner;

/** Reads an archive for all whom it names, so that they can be given pseudonyms. */
final class NamesToHide {
  private static final int LONGEST_NAME = 60;
  private static final String STOPS = ":,;>|<\n*";

  private final Archive archive;
  private final int jobs;

  NamesToHide(Archive archive, int jobs) {
    this.archive = archive;
    this.jobs = jobs;
  }

  /** The pseudonyms of some people, of all others who are named, and of those who have a role. */
  Pseudonymiser pseudonymiser(PseudonymKey key, People people, List<RoleClaim> roles) {
    Pseudonymiser.Builder builder = new Pseudonymiser.Builder(key, archive, people);
    builder.names(roles.stream().map(RoleClaim::holder).toList());
    try (Stream<List<Mailbox>> named =
        OrderedJobs.map(archive.envelopes(), each -> of(archive.load(each)), jobs)) {
      named.forEachOrdered(builder::names);
    }
    try (Stream<Boolean> counted =
        OrderedJobs.map(
            archive.envelopes(),
            each -> {
              builder.count(archive.load(each));
              return true;
            },
            jobs)) {
      counted.forEachOrdered(done -> {});
    }
    return builder.build();
  }

  /**
   * The mailboxes in the header fields of a message, in its attribution lines and header blocks,
   * under its text, and before every address in it.
   */
  static List<Mailbox> of(Message message) {
    List<Mailbox> named = new ArrayList<>(message.to());
    named.addAll(message.cc());
    List<Zone> zones = Zoner.standard().segment(message);
    TextWitnesses.of(message, zones).forEach(witness -> named.add(witness.mailbox()));
    Lines body = Lines.of(message.body());
    for (Zone zone : zones) {
      switch (zone.kind()) {
        case ATTRIBUTION -> named.add(AttributionLine.read(body, zone).writer());
        case HEADER_BLOCK -> named.add(HeaderBlock.read(body, zone).writer());
        default -> {}
      }
    }
    beforeAddresses(message.body(), named);
    return named;
  }

  /** "Ada Ash &lt;ada@example.org&gt;", wherever it stands. */
  private static void beforeAddresses(String text, List<Mailbox> named) {
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int open = open(text, at);
      int close = open > 0 ? find(text, '>', at, at + LONGEST_NAME) : -1;
      if (close > at) {
        String name = nameBefore(text, open);
        String address = text.substring(open + 1, close);
        if (!name.isEmpty() && address.indexOf('\n') < 0) {
          named.add(new Mailbox(name, address));
        }
      }
    }
  }

  private static int open(String text, int at) {
    for (int i = at - 1; i >= 0 && at - i < LONGEST_NAME; i--) {
      char c = text.charAt(i);
      if (c == '<') {
        return i;
      }
      if (c == '\n' || c == '>' || c == ' ') {
        return -1;
      }
    }
    return -1;
  }

  /** The words with capitals before a place, back to the end of a sentence. */
  private static String nameBefore(String text, int end) {
    int begin = end;
    int word = end;
    while (word > 0 && end - word < LONGEST_NAME && STOPS.indexOf(text.charAt(word - 1)) < 0) {
      word--;
      boolean starts = word == 0 || " \t\"".indexOf(text.charAt(word - 1)) >= 0;
      if (starts && Character.isLetter(text.charAt(word))) {
        if (Character.isLowerCase(text.charAt(word)) || endsSentence(text, word, begin)) {
          break;
        }
        begin = word;
      }
    }
    return text.substring(begin, end).replace("\"", "").strip();
  }

  /** Whether a word of several letters has a full stop behind it. */
  private static boolean endsSentence(String text, int word, int end) {
    return find(text, '.', word, end) > word + 1;
  }

  /** The first such character of a stretch, -1 without one; looks no further. */
  private static int find(String text, char wanted, int begin, int end) {
    for (int i = begin; i < Math.min(end, text.length()); i++) {
      if (text.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }
}
