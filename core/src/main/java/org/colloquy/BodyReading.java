package org.colloquy;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.archive.Archive;
import org.colloquy.message.Envelope;
import org.colloquy.message.Mailbox;
import org.colloquy.message.Message;
import org.colloquy.text.Lines;
import org.colloquy.text.Span;
import org.colloquy.thread.BodyClues;
import org.colloquy.thread.ClueReader;
import org.colloquy.zone.Content;
import org.colloquy.zone.HeaderBlock;
import org.colloquy.zone.Zone;
import org.colloquy.zone.Zoner;

/** Reads from the zones of bodies what they tell of their parents. */
final class BodyReading implements ClueReader {
  private final Archive archive;
  private final int jobs;

  BodyReading(Archive archive, int jobs) {
    this.archive = archive;
    this.jobs = jobs;
  }

  @Override
  public Stream<BodyClues> read(List<Envelope> messages) {
    return OrderedJobs.map(messages, envelope -> clues(archive.load(envelope)), jobs);
  }

  static BodyClues clues(Message message) {
    BodyClues.Builder clues = BodyClues.builder().recipients(message.to(), message.cc());
    Lines body = Lines.of(message.body());
    for (Zone zone : Zoner.standard().segment(message)) {
      switch (zone.kind()) {
        case ATTRIBUTION -> {
          String line = Content.joined(body, zone);
          attribution(zone, line, line, clues);
        }
        case HEADER_BLOCK -> {
          Mailbox writer = HeaderBlock.read(body, zone).writer();
          String named = writer.displayName() + " <" + writer.address() + ">";
          attribution(zone, named, Content.joined(body, zone), clues);
        }
        case GREETING, SIGN_OFF, SIGNATURE, FOOTER, SEPARATOR -> {
          // many messages have them in common
        }
        default -> words(body, zone, clues);
      }
    }
    return clues.build();
  }

  private static void attribution(Zone zone, String writer, String date, BodyClues.Builder clues) {
    if (zone.depth() == 0) {
      clues.attribution(writer, date);
    }
  }

  private static void words(Lines body, Zone zone, BodyClues.Builder clues) {
    if (zone.depth() > 1) {
      return;
    }
    for (int line = zone.lines().first(); line <= zone.lines().last(); line++) {
      Span content = Content.of(body, line);
      if (zone.depth() == 0) {
        clues.own(body.text(), content.begin(), content.end());
      } else {
        clues.quoted(body.text(), content.begin(), content.end());
      }
    }
    clues.endPassage();
  }
}
