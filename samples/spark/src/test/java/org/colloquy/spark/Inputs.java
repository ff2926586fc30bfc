package org.colloquy.spark;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Archives for tests, as several files. */
final class Inputs {
  private static final Path SAMPLE = Path.of("../archive/lanternfs.mbox");

  private Inputs() {}

  static List<Path> sample(Path folder, int files) throws IOException {
    return cut(SAMPLE, folder, files);
  }

  /** Cuts an mbox into files of about the same size, between messages. */
  static List<Path> cut(Path mbox, Path folder, int files) throws IOException {
    String all = Files.readString(mbox, StandardCharsets.ISO_8859_1);
    List<Path> parts = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= files; i++) {
      int end = i == files ? -1 : all.indexOf("\n\nFrom ", (int) ((long) all.length() * i / files));
      end = end < 0 ? all.length() : end + 2;
      parts.add(write(folder, i, all.substring(begin, end)));
      begin = end;
    }
    return parts;
  }

  /**
   * Two files of what an archive may hold: copies, ids that are taken or spelled in two ways or are
   * addresses, replies and series that lost their header fields, an empty message.
   */
  static List<Path> broken(Path folder) throws IOException {
    String first =
        mail(1, "Ada Ash", "Message-ID: <1@example.org>", "Names of snapshots", PROPOSAL)
            + mail(
                2,
                "Ben Bo",
                "Message-ID: 2@example.org\nIn-Reply-To: 1@example.org",
                "Re: Names of snapshots",
                quoted("Ada Ash", PROPOSAL) + "I disagree.\n")
            + mail(
                3,
                "Cleo Cho",
                "Message-ID: <3@example.org>\nIn-Reply-To: <2@example.org>",
                "Re: Names of snapshots",
                "Agreed, Ben.\n")
            + mail(
                4,
                "Dan Day",
                "Message-ID: <1@example.org>",
                "Another one with a taken id",
                "This mail was sent with the id of another one.\n")
            + mail(
                5,
                "Dan Day",
                "Message-ID: <5@example.org>\nIn-Reply-To: <Ada.Ash@example.org>",
                "An address for an id",
                "I answer to your mail of yesterday.\n")
            + mail(
                6,
                "Eve Elm",
                "Message-ID: <6@example.org>\nIn-Reply-To: <gone@example.org>",
                "Re: A lost one",
                "Yes.\n")
            + "From mboxrd@example.org Thu Jan  1 00:00:00 2026\n\n";
    String second =
        mail(1, "Ada Ash", "Message-ID: <1@example.org>", "Names of snapshots", PROPOSAL)
            + mail(
                4,
                "Dan Day",
                "Message-ID: <1@example.org>",
                "Another one with a taken id",
                "This mail was sent with the id of another one.\n")
            + mail(
                7,
                "Ben Bo",
                "Message-ID: <7@example.org>\nIn-Reply-To: gone@example.org",
                "Re: A lost one",
                "No, I object.\n")
            + mail(
                8,
                "Ben Bo",
                "Message-ID: <8@example.org>",
                "Re: Names of snapshots",
                quoted("Ada Ash", PROPOSAL) + "We could ask the list about it.\n")
            + mail(
                9,
                "Ada Ash",
                "Message-ID: <9@example.org>",
                "Re: Naming, was: snapshots",
                quoted("Ben Bo", "We could ask the list about it, says a long quoted sentence.\n")
                    + "Then ask it, please.\n")
            + mail(10, "Eve Elm", "Message-ID: <10@example.org>", "[PATCH 0/2] names", "A cover.\n")
            + mail(11, "Eve Elm", "Message-ID: <11@example.org>", "[PATCH 1/2] a name", "One.\n")
            + mail(12, "Eve Elm", "Message-ID: <12@example.org>", "[PATCH 2/2] a name", "Two.\n")
            + mail(
                3,
                "Cleo Cho",
                "Message-ID: <3@example.org>\nIn-Reply-To: <2@example.org>",
                "Re: Names of snapshots",
                "Agreed, Ben.\n")
            + mail(13, "Cleo Cho", "X-No-Id: 1", "No id at all", "Who am I?\n");
    return List.of(write(folder, 1, first), write(folder, 2, second));
  }

  private static final String PROPOSAL =
      """
      I propose that a snapshot is named by the second in which it was made and by the host.
      Whoever wants another name gives one, and the program says when it is taken.
      """;

  private static String quoted(String writer, String text) {
    return "On 2 January 2026, "
        + writer
        + " wrote:\n"
        + text.replaceAll("(?m)^(?=.)", "> ")
        + "\n";
  }

  private static String mail(int day, String name, String ids, String subject, String body) {
    String address = name.replace(' ', '.') + "@example.org";
    return "From mboxrd@example.org Thu Jan  1 00:00:00 2026\n"
        + ids
        + "\nFrom: "
        + name
        + " <"
        + address
        + ">\nTo: dev@example.org\nDate: "
        + day
        + " Jan 2026 10:00:00 +0000\nSubject: "
        + subject
        + "\n\n"
        + body
        + "\n";
  }

  private static Path write(Path folder, int number, String text) throws IOException {
    Path file = folder.resolve("part-" + number + ".mbox");
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.ISO_8859_1)) {
      out.write(text);
    }
    return file;
  }
}
