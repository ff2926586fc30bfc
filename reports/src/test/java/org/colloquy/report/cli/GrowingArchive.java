package org.colloquy.report.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A made archive of some invented people that grows at random: new threads, replies with and
 * without header fields and quotes, parents that come late, copies, new mailboxes of people who are
 * known, other footers, roles, further inputs before and behind the first one. One seed, one
 * growth.
 */
final class GrowingArchive {
  private static final String[] GIVEN = {
    "Ada", "Ben", "Cleo", "Dirk", "Timothy", "Fay", "Gus", "Hal", "Ida"
  };
  private static final String[] FAMILY = {
    "Ash", "Birk", "Dorn", "Elm", "Fjell", "Gorse", "Hahn", "Ives", "Juhl"
  };
  private static final String[] WORDS = {
    "the", "lantern", "mounts", "while", "nobody", "reads", "its", "journal", "and", "then", "a",
    "driver", "returns", "early", "so", "please", "test", "again", "before", "release", "cache"
  };
  private static final String[] STANCES = {
    "I agree with %s.",
    "+1",
    "NAK, this breaks the build.",
    "I do not like this at all, it is wrong.",
    "As %s said, that is a bad idea.",
    "I would leave that to %s, who maintains it.",
    "Looks good to me.",
    "%s objects to it, and I do too.",
    "Acked-by: %s <any@example.net>"
  };

  private record Mail(
      int number, String references, String from, String cc, String subject, String body) {

    String id() {
      return "<" + number + "@example.org>";
    }
  }

  private final Random random;
  private final Path folder;
  private final Path first;
  private final List<Path> inputs = new ArrayList<>();
  private final List<Mail> mails = new ArrayList<>();

  /** Messages that others answer before they are there. */
  private final List<Mail> late = new ArrayList<>();

  private String footer;
  private int number;

  GrowingArchive(long seed, Path folder) {
    this.random = new Random(seed);
    this.folder = folder;
    this.first = folder.resolve("dev.mbox");
    this.footer = footer();
    inputs.add(first);
  }

  /** The inputs in order. */
  List<Path> inputs() {
    return inputs;
  }

  /** The file that says who has which role. */
  Path roles() {
    return folder.resolve("roles.csv");
  }

  /** Adds a number of messages, and now and then something else. */
  void grow(int messages) throws IOException {
    if (random.nextInt(3) == 0) {
      footer = footer();
    }
    for (int i = 0; i < messages; i++) {
      append(first, oneIn(12) && !mails.isEmpty() ? earlier() : next());
    }
    if (oneIn(2) && number > messages) {
      addInput();
    }
    if (oneIn(4)) {
      edit();
    }
    if (oneIn(8)) {
      remove();
    }
    if (!Files.exists(roles())) {
      Files.writeString(roles(), "role,name,address\n");
    }
    if (oneIn(2)) {
      Files.writeString(roles(), "maintainer," + person() + ",\n", StandardOpenOption.APPEND);
    }
  }

  /** Another mbox or folder of mails, which may stand before the first one. */
  private void addInput() throws IOException {
    Path input = folder.resolve("more" + inputs.size());
    if (oneIn(2)) {
      append(input, next());
      append(input, earlier());
    } else {
      Files.createDirectory(input);
      Files.writeString(input.resolve("7.eml"), written(next()));
    }
    inputs.add(oneIn(2) ? 0 : inputs.size(), input);
  }

  /** Another word in a message, which keeps its place and length. */
  private void edit() throws IOException {
    String all = Files.readString(first);
    int from = random.nextInt(all.length());
    String edited = all.substring(from).replaceFirst("nobody", "anyone");
    Files.writeString(first, all.substring(0, from) + edited);
  }

  /** One message less, so that those behind it have other places. */
  private void remove() throws IOException {
    String all = Files.readString(first);
    int begin = all.indexOf("From dev ", random.nextInt(all.length()));
    int end = all.indexOf("From dev ", begin + 1);
    if (begin >= 0 && end > begin) {
      Files.writeString(first, all.substring(0, begin) + all.substring(end));
    }
  }

  private static void append(Path mbox, String mail) throws IOException {
    Files.writeString(
        mbox,
        "From dev Mon Jan  4 00:00:00 2010\n" + mail + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  private static void append(Path mbox, Mail mail) throws IOException {
    append(mbox, written(mail));
  }

  private Mail earlier() {
    return mails.get(random.nextInt(mails.size()));
  }

  private Mail next() {
    if (!late.isEmpty() && oneIn(6)) {
      return late.remove(0);
    }
    boolean opens = mails.isEmpty() || oneIn(4);
    Mail mail = opens ? opening() : reply(oneIn(10) ? absent() : earlier());
    mails.add(mail);
    return mail;
  }

  private Mail opening() {
    return new Mail(++number, "", mailbox(), mailbox(), words(3), text("") + footer);
  }

  /** A message that comes later than those that answer it, or never. */
  private Mail absent() {
    Mail parent = oneIn(2) && !mails.isEmpty() ? answer(earlier(), true) : opening();
    late.add(parent);
    return parent;
  }

  private Mail reply(Mail to) {
    return answer(to, !oneIn(5));
  }

  private Mail answer(Mail to, boolean withReferences) {
    String subject = to.subject().startsWith("Re: ") ? to.subject() : "Re: " + to.subject();
    String quote = to.body().lines().limit(6).map(line -> "> " + line + "\n").collect(joining());
    String by = oneIn(3) ? to.from().replaceAll(" <.*", "") : to.from();
    String body = "On 4 Jan 2010, " + by + " wrote:\n" + quote + "\n" + text(person());
    String references = withReferences ? (to.references() + " " + to.id()).strip() : "";
    return new Mail(++number, references, mailbox(), mailbox(), subject, body + footer);
  }

  private String person() {
    return given() + " " + family();
  }

  private String given() {
    return GIVEN[random.nextInt(GIVEN.length)];
  }

  private String family() {
    return FAMILY[random.nextInt(FAMILY.length)];
  }

  /** One of several mailboxes of somebody, some of which only later turn out to be one person's. */
  private String mailbox() {
    String given = given();
    String family = family();
    String name = given + " " + family;
    String local = name.toLowerCase(Locale.ROOT).replace(' ', '.');
    return switch (random.nextInt(9)) {
      case 0 -> family + ", " + given + " <" + given + "@example.com>";
      case 1 -> given + " <" + local + "@example.org>";
      case 2 -> given.charAt(0) + " " + family + " <" + given + "@example.com>";
      case 3 -> name + " <" + family + "@example.net>";
      case 4 -> local + "@example.org";
      default -> name + " <" + local + "@example.org>";
    };
  }

  private String text(String other) {
    StringBuilder text = new StringBuilder(other.isEmpty() ? "Hi,\n\n" : "");
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      text.append(words(9)).append(".\n");
      String stance = STANCES[random.nextInt(STANCES.length)];
      String whom = oneIn(2) ? person() : given();
      text.append(String.format(Locale.ROOT, stance, whom)).append("\n\n");
    }
    return text.toString();
  }

  private String footer() {
    return oneIn(4) ? "" : "----\n" + words(6) + " list\nhttps://example.org/" + number + "\n";
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder(WORDS[random.nextInt(WORDS.length)]);
    for (int i = 1; i < count; i++) {
      words.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }

  private boolean oneIn(int several) {
    return random.nextInt(several) == 0;
  }

  private static String written(Mail mail) {
    Instant sent = Instant.ofEpochSecond(1_262_600_000L + mail.number() * 5_000L);
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(OffsetDateTime.ofInstant(sent, ZoneOffset.UTC));
    String references =
        mail.references().isEmpty() ? "" : "References: " + mail.references() + "\n";
    return "From: %s\nTo: dev@example.org, %s\nDate: %s\nMessage-ID: %s\n%sSubject: %s\n\n%s"
        .formatted(
            mail.from(), mail.cc(), date, mail.id(), references, mail.subject(), mail.body());
  }
}
