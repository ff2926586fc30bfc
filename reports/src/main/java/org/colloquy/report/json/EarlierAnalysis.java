package org.colloquy.report.json;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.ArchiveAnalysis;
import org.colloquy.Basis;
import org.colloquy.thread.MessageThread;

/**
 * The lines of an earlier analysis and its state, from which threads can be taken that need not be
 * analysed again. The files stay open until {@link #close}. Immutable and safe from many threads.
 */
public final class EarlierAnalysis implements Closeable {
  private final FileChannel lines;
  private final FileChannel state;
  private final StateIndex index;

  private EarlierAnalysis(FileChannel lines, FileChannel state, StateIndex index) {
    this.lines = lines;
    this.state = state;
    this.index = index;
  }

  /**
   * Opens an earlier analysis.
   *
   * @param file what {@link JsonLines#copyTo} wrote
   * @param state what {@link JsonLines#writeState} wrote
   * @return the analysis, to be closed
   * @throws UnusableStateException when one of the files is missing, damaged, or not the other's
   */
  public static EarlierAnalysis open(Path file, Path state) throws IOException {
    FileChannel lines = channel(file);
    try {
      FileChannel states = channel(state);
      try {
        return new EarlierAnalysis(lines, states, index(lines, states, file, state));
      } catch (IOException | RuntimeException e) {
        states.close();
        throw e;
      }
    } catch (IOException | RuntimeException e) {
      lines.close();
      throw e;
    }
  }

  private static FileChannel channel(Path file) throws IOException {
    try {
      return FileChannel.open(file, StandardOpenOption.READ);
    } catch (NoSuchFileException e) {
      throw new UnusableStateException(file + " is missing");
    }
  }

  private static StateIndex index(FileChannel lines, FileChannel states, Path file, Path state)
      throws IOException {
    StateIndex index;
    try {
      index = StateReader.read(states);
    } catch (UnusableStateException e) {
      throw new UnusableStateException(state + " is " + e.getMessage());
    }
    if (!Checksum.of(lines).equals(index.lines())) {
      throw new UnusableStateException(file + " is not the file that " + state + " tells of");
    }
    return index;
  }

  /** {@return what the lines follow from, beside the archive} */
  public Map<String, String> settings() {
    return index.settings();
  }

  /**
   * The lines of a thread, where a new analysis of it would make the same; safe from many threads.
   *
   * @param analysis of the archive as it is now
   * @param thread one of its threads
   * @return the lines; empty where the thread must be analysed
   * @throws UncheckedIOException when a file or the archive cannot be read any more
   */
  public Optional<ThreadLines> find(ArchiveAnalysis analysis, MessageThread thread) {
    Place place = index.threads().get(ThreadState.firstOf(thread));
    if (place == null) {
      return Optional.empty();
    }
    try {
      EarlierThread earlier = EarlierThread.parse(place.read());
      if (earlier.lines().size() != 2 * thread.members().size()) {
        return Optional.empty();
      }
      Basis now = analysis.basis(thread, earlier.state().lookups());
      return now.hash().equals(earlier.state().basis().hash())
          ? take(thread, earlier, now)
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("the earlier analysis cannot be read: " + e.getMessage(), e);
    }
  }

  private Optional<ThreadLines> take(MessageThread thread, EarlierThread earlier, Basis now)
      throws IOException {
    byte[] kept = ThreadState.of(thread, now, earlier.state().lookups()).toJson();
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < earlier.lines().size(); i += 2) {
      int length = Math.toIntExact(earlier.lines().get(i + 1));
      places.add(new Place(lines, earlier.lines().get(i), length));
    }
    List<String> before = earlier.state().basis().persons();
    return now.persons().equals(before)
        ? Optional.of(ThreadLines.copied(thread, kept, places))
        : rewrite(thread, places, new PersonIds(before, now.persons()), kept);
  }

  private static Optional<ThreadLines> rewrite(
      MessageThread thread, List<Place> places, PersonIds ids, byte[] kept) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int[] ends = new int[places.size()];
    for (int i = 0; i < ends.length; i++) {
      Optional<byte[]> line = ids.replaceIn(places.get(i).read());
      if (line.isEmpty()) {
        return Optional.empty();
      }
      bytes.writeBytes(line.get());
      ends[i] = bytes.size();
    }
    bytes.writeBytes(kept);
    return Optional.of(ThreadLines.made(thread, bytes.toByteArray(), ends));
  }

  @Override
  public void close() throws IOException {
    try (lines) {
      state.close();
    }
  }
}
