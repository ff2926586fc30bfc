package org.colloquy.report.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.position.Mode;
import org.colloquy.position.Stance;
import org.colloquy.role.Role;

/** What a term speaks of. */
enum Prefix {
  /** The sender. */
  FROM(Kind.TEXT),
  /** The recipients, and the person who is answered. */
  TO(Kind.TEXT),
  /** The subject of the message. */
  SUBJECT(Kind.TEXT),
  /** The UTC day of the message. */
  DATE(Kind.DAYS),
  /** The id of the root of the thread. */
  THREAD(Kind.ID),
  /** The id of the message. */
  ID(Kind.ID),
  /** The mailing list. */
  LIST(Kind.TEXT),
  /** What the sender is in the project on that day. */
  ROLE(Kind.WORD),
  /** What the holder thinks. */
  STANCE(Kind.WORD),
  /** Who takes the stance. */
  HOLDER(Kind.TEXT),
  /** Whose words are meant, or to whom the judgement is left. */
  TARGET(Kind.TEXT),
  /** In which way the stance is taken. */
  MODE(Kind.WORD),
  /** The quote depth of the words that show the position. */
  DEPTH(Kind.NUMBER),
  /** The words that show the position. */
  EVIDENCE(Kind.TEXT),
  /** No prefix: the words of the sender, the subject and the sender. */
  NONE(Kind.TEXT);

  /** How values of a prefix are written and compared. */
  enum Kind {
    /** Found within the text, whatever the case and the accents. */
    TEXT,
    /** A message id, equal but for the angle brackets. */
    ID,
    /** One of a few words. */
    WORD,
    /** Days or ranges of days. */
    DAYS,
    /** Whole numbers or ranges of them. */
    NUMBER
  }

  /** A program that sends mail; no role in a project, but asked for alike. */
  static final String BOT = "bot";

  private final Kind kind;

  Prefix(Kind kind) {
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  /** As it is written before a colon; "" for none. */
  String id() {
    return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
  }

  /** The values there are, for one whose values are words. */
  List<String> words() {
    return switch (this) {
      case STANCE -> Arrays.stream(Stance.values()).map(Stance::id).toList();
      case MODE -> Arrays.stream(Mode.values()).map(Mode::id).toList();
      case ROLE -> roles();
      default -> List.of();
    };
  }

  private static List<String> roles() {
    List<String> roles = new ArrayList<>();
    for (Role role : Role.values()) {
      roles.add(role.id());
    }
    roles.add(BOT);
    return roles;
  }

  /** The prefix of this name, in any case. */
  static Optional<Prefix> of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(prefix -> prefix != NONE && prefix.id().equals(lower))
        .findFirst();
  }

  /** All prefixes for a message: "from:, to:, …". */
  static String all() {
    List<String> all = new ArrayList<>();
    for (Prefix prefix : values()) {
      if (prefix != NONE) {
        all.add(prefix.id() + ":");
      }
    }
    return String.join(", ", all);
  }
}
