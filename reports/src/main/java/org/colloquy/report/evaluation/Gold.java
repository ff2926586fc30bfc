package org.colloquy.report.evaluation;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.colloquy.archive.Archive;
import org.colloquy.archive.Damage;

/**
 * A file of annotated mail, open: its messages as one {@link #archive}, so that they form threads,
 * and what people annotated in them. The archive is open until {@link #close}.
 */
public final class Gold implements Closeable {
  private final Archive archive;
  private final List<GoldMessage> messages;
  private final int repeated;

  private Gold(Archive archive, GoldReader reader) {
    this.archive = archive;
    this.messages = reader.messages();
    this.repeated = reader.repeated();
  }

  /**
   * Opens a file, plain or packed as archives may be.
   *
   * @param builder how to read; it gets a reader of annotated mail
   * @throws IOException with one line that names the file, and the line where a record breaks the
   *     format
   */
  public static Gold open(Archive.Builder builder, Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + ": a file of annotated mail is wanted, not a folder");
    }
    GoldReader reader = new GoldReader();
    Archive archive = builder.reader(reader).open(List.of(file));
    List<Damage> damages = archive.account().damages();
    if (!damages.isEmpty()) {
      archive.close();
      throw new IOException(damages.get(0).file() + ": " + damages.get(0).detail());
    }
    return new Gold(archive, reader);
  }

  /** The messages without their annotation. */
  public Archive archive() {
    return archive;
  }

  /** How many records there are. */
  public int size() {
    return messages.size();
  }

  /**
   * How many records have the id and the body of one before them. Each is scored for itself,
   * against the same analysis.
   */
  public int repeated() {
    return repeated;
  }

  /** The names of the mailing lists, in order. */
  public List<String> lists() {
    TreeSet<String> names = new TreeSet<>();
    messages.forEach(message -> names.add(message.list()));
    return List.copyOf(names);
  }

  /** How many positions were annotated on quoted lines, where none is ever found. */
  public int quoted() {
    return (int)
        messages.stream()
            .flatMap(message -> message.positions().stream())
            .filter(position -> position.run() == Runs.NONE)
            .count();
  }

  List<GoldMessage> messages() {
    return messages;
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
