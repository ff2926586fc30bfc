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
   * @param file JSON lines in the format that the guide to evaluation describes
   * @return the annotated mail, to be closed
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

  /** {@return the messages without their annotation} */
  public Archive archive() {
    return archive;
  }

  /** {@return how many records there are} */
  public int size() {
    return messages.size();
  }

  /**
   * {@return how many records have the id and the body of one before them} Each is scored for
   * itself, against the same analysis.
   */
  public int repeated() {
    return repeated;
  }

  /** {@return the names of the mailing lists, in order} */
  public List<String> lists() {
    TreeSet<String> names = new TreeSet<>();
    messages.forEach(message -> names.add(message.list()));
    return List.copyOf(names);
  }

  /** {@return how many positions were annotated on quoted lines, where none is ever found} */
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
