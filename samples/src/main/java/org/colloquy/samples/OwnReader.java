package org.colloquy.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.archive.Archive;
import org.colloquy.archive.ArchiveReader;
import org.colloquy.archive.InputBytes;
import org.colloquy.archive.RawMail;
import org.colloquy.archive.RecordSink;
import org.colloquy.message.Message;
import org.colloquy.message.MessageParser;
import org.colloquy.message.SourceLocation;
import org.colloquy.position.Position;

/**
 * A reader of one's own: posts that a forum exports, each under a line such as
 *
 * <pre>{@code
 * #12 by Ada Ash on 2024-03-01T10:00:00Z answers 11: Which lamp?
 * }</pre>
 */
public final class OwnReader {

  private OwnReader() {}

  /** Reads the export that is named, else the sample. */
  public static void main(String[] args) throws IOException {
    run(Path.of(args.length > 0 ? args[0] : "samples/messages/forum.txt"), System.out);
  }

  /** Prints who thinks what. */
  static void run(Path export, PrintStream out) throws IOException {
    // tag::open
    try (Archive archive = Archive.builder().reader(new Forum()).open(List.of(export));
        Stream<ThreadAnalysis> threads = Colloquy.standard().analyze(archive).threads()) {
      threads.flatMap(thread -> thread.messages().stream()).forEachOrdered(m -> print(m, out));
    }
    // end::open
  }

  private static void print(MessageAnalysis message, PrintStream out) {
    for (Position position : message.positions()) {
      out.println(
          position.holder().name()
              + " "
              + position.stance().id()
              + "s: "
              + position.evidence().text());
    }
  }

  // tag::own-reader
  /** Hands on every byte, and makes a mail of each post. */
  private static final class Forum implements ArchiveReader {
    private static final MessageParser PARSER = MessageParser.standard();

    @Override
    public boolean recognises(byte[] head) {
      return new String(head, UTF_8).startsWith("#1 by ");
    }

    @Override
    public void read(InputBytes input, RecordSink sink) throws IOException {
      // an export is short: all of it fits into memory
      byte[] all = input.read(0, Math.toIntExact(input.size()));
      for (int from = 0; from < all.length; ) {
        int to = nextPost(all, from + 1);
        SourceLocation place = new SourceLocation(input.name(), from, to - from);
        sink.record(new RawMail(place, all, from, to));
        from = to;
      }
    }

    private static int nextPost(byte[] all, int from) {
      int at = from;
      while (at < all.length && !(all[at] == '#' && all[at - 1] == '\n')) {
        at++;
      }
      return at;
    }

    @Override
    public Message message(RawMail post) {
      byte[] bytes = Arrays.copyOfRange(post.bytes(), post.from(), post.to());
      return PARSER.parse(mail(new String(bytes, UTF_8)).getBytes(UTF_8), post.source());
    }

    private static String mail(String post) {
      int end = post.indexOf('\n');
      String[] words = post.substring(1, end).split(" by | on | answers |: ", 5);
      return """
      Message-ID: <%s@forum.example.org>
      From: "%s" <%s@forum.example.org>
      Date: %s
      In-Reply-To: <%s@forum.example.org>
      Subject: %s
      Content-Type: text/plain; charset=utf-8

      %s\
      """
          .formatted(
              words[0],
              words[1],
              words[1].replace(' ', '.'),
              words[2],
              words[3],
              words[4],
              post.substring(end + 1));
    }
  }
  // end::own-reader
}
