package org.colloquy.report.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.colloquy.Basis;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.TracedThread;
import org.colloquy.message.Envelope;
import org.colloquy.role.Roles;
import org.colloquy.thread.MessageThread;

/**
 * The analysis as JSON lines: one object a line, one line a message, in the order of the input.
 *
 * <p>Analysis comes by thread, output goes by input. So the lines wait in a temporary file, and
 * only their places in memory (about 100 bytes a message); {@link #copyTo} then puts them in order.
 * Lone surrogates are written as U+FFFD. Not safe from many threads.
 *
 * <pre>{@code
 * try (JsonLines lines = JsonLines.spool(directory, false)) {
 *   analysis.threads().forEach(lines::add);
 *   lines.copyTo(out, analysis.archive().envelopes());
 * }
 * }</pre>
 */
public final class JsonLines implements Closeable {
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .characterEscapes(new SafeEscapes())
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  private final Spool spool;
  private final boolean withBody;
  private final Roles roles;
  private final Places places;

  private JsonLines(Spool spool, Places places, boolean withBody, Roles roles) {
    this.spool = spool;
    this.places = places;
    this.withBody = withBody;
    this.roles = roles;
  }

  /**
   * Starts an output.
   *
   * @param directory where the temporary file lies until {@link #close}
   * @param withBody whether each object holds the body that its zones and spans refer to
   * @return an output without lines, to be closed
   * @throws IOException when the temporary file cannot be made
   */
  public static JsonLines spool(Path directory, boolean withBody) throws IOException {
    return spool(directory, withBody, Roles.NONE);
  }

  /**
   * {@return the same, with the roles that senders have}
   *
   * @param directory where the temporary file lies until {@link #close}
   * @param withBody whether each object holds the body that its zones and spans refer to
   * @param roles who has which role
   * @throws IOException when the temporary file cannot be made
   */
  public static JsonLines spool(Path directory, boolean withBody, Roles roles) throws IOException {
    return new JsonLines(Spool.temporary(directory), new Places(), withBody, roles);
  }

  /**
   * Starts or goes on with an output whose lines lie in a journal until they are copied; each
   * thread is in it a fifth of a second after it was added at the latest, when the next one comes.
   *
   * @param journal at its first thread
   * @param withBody whether each object holds the body that its zones and spans refer to
   * @param roles who has which role
   * @return an output that adds to the journal
   * @throws IOException when the journal cannot be read or written
   */
  public static JsonLines in(Journal journal, boolean withBody, Roles roles) throws IOException {
    return new JsonLines(Spool.in(journal), new Places(), withBody, roles);
  }

  /**
   * Starts an output in a journal and takes the lines of all threads that are there.
   *
   * @param journal what an earlier run left
   * @param withBody as in the run that was broken off
   * @param roles as in the run that was broken off
   * @param index all threads, in the order in which they were added
   * @param done is told each thread that need not be added again: the first ones of the index
   * @return an output that adds to the journal
   * @throws IOException when the journal cannot be read or written
   */
  public static JsonLines resume(
      Journal journal,
      boolean withBody,
      Roles roles,
      List<MessageThread> index,
      Consumer<MessageThread> done)
      throws IOException {
    Places found = new Places();
    for (MessageThread thread : index) {
      long before = journal.position();
      Optional<byte[]> record = journal.next();
      if (record.isEmpty()) {
        break;
      }
      ThreadLines lines = ThreadLines.made(thread, record.get(), ends(record.get(), thread));
      found.add(lines, journal.channel(), before + Journal.HEADER);
      done.accept(thread);
    }
    return new JsonLines(Spool.in(journal), found, withBody, roles);
  }

  /** The ends of the lines of a thread; behind them its state may stand. */
  private static int[] ends(byte[] record, MessageThread thread) throws IOException {
    int[] ends =
        IntStream.range(0, record.length).filter(i -> record[i] == '\n').map(i -> i + 1).toArray();
    int lines = thread.members().size();
    if (ends.length != lines && ends.length != lines + 1) {
      throw new IOException("the journal of the broken run is of other threads");
    }
    return Arrays.copyOf(ends, lines);
  }

  /**
   * Makes the line of each message of a thread; safe from many threads.
   *
   * @param thread a thread of the archive
   * @return its lines, as bytes
   */
  public ThreadLines encode(ThreadAnalysis thread) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    int[] ends = write(thread, lines);
    return ThreadLines.made(thread.thread(), lines.toByteArray(), ends);
  }

  /**
   * Makes the line of each message of a thread, and keeps what tells later whether the thread must
   * be analysed again; safe from many threads.
   *
   * @param thread what was found in it, and what it asked
   * @param basis what that rests on
   * @return its lines and its state, as bytes
   */
  public ThreadLines encode(TracedThread thread, Basis basis) {
    MessageThread tree = thread.analysis().thread();
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    int[] ends = write(thread.analysis(), lines);
    lines.writeBytes(ThreadState.of(tree, basis, thread.lookups()).toJson());
    return ThreadLines.made(tree, lines.toByteArray(), ends);
  }

  private int[] write(ThreadAnalysis thread, ByteArrayOutputStream lines) {
    int[] ends = new int[thread.messages().size()];
    try {
      for (int i = 0; i < ends.length; i++) {
        write(thread.messages().get(i), lines, withBody, roles);
        ends[i] = lines.size();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return ends;
  }

  /**
   * Writes the line of each message of a thread to the temporary file.
   *
   * @param thread a thread of the archive, once
   * @throws IOException when the file cannot be written
   */
  public void add(ThreadAnalysis thread) throws IOException {
    add(encode(thread));
  }

  /**
   * Writes the lines of a thread to the temporary file, unless they stand in another file.
   *
   * @param thread what {@link #encode} made of it
   * @throws IOException when the file cannot be written
   */
  public void add(ThreadLines thread) throws IOException {
    places.add(thread, spool.file(), spool.add(thread.bytes()));
  }

  /**
   * Writes one message as a line; the stream stays open.
   *
   * @param analysis the message
   * @param out takes the line
   * @param withBody whether the object holds the body that its zones and spans refer to
   * @throws IOException when the stream fails
   */
  public static void write(MessageAnalysis analysis, OutputStream out, boolean withBody)
      throws IOException {
    write(analysis, out, withBody, Roles.NONE);
  }

  private static void write(
      MessageAnalysis analysis, OutputStream out, boolean withBody, Roles roles)
      throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      new MessageJson(json, withBody, roles).write(analysis);
      json.writeRaw('\n');
    }
  }

  /**
   * Copies the lines in the order of the input.
   *
   * @param out takes all lines; it stays open
   * @param order the messages of the archive
   * @return tells the bytes that were written from others
   * @throws IllegalStateException when a message of the input was never added
   * @throws IOException when the stream fails or the temporary file cannot be read
   */
  public Checksum copyTo(OutputStream out, List<Envelope> order) throws IOException {
    spool.flush();
    return places.copyTo(out, order);
  }

  /**
   * Writes what {@link EarlierAnalysis} reads: the state of each thread, and where its lines are.
   *
   * @param out takes the state; it stays open
   * @param settings what the lines follow from, beside the archive
   * @param written of {@link #copyTo}
   * @param index the threads, in the order in which they were added
   * @param order the messages, as they were given to {@link #copyTo}
   * @throws IllegalStateException when the state of a thread was never added
   * @throws IOException when the stream fails or the temporary file cannot be read
   */
  public void writeState(
      OutputStream out,
      Map<String, String> settings,
      Checksum written,
      List<MessageThread> index,
      List<Envelope> order)
      throws IOException {
    spool.flush();
    places.writeState(StateFile.begin(out, settings, written), index, order);
  }

  /** Removes the temporary file; a journal stays. */
  @Override
  public void close() throws IOException {
    spool.close();
  }
}
