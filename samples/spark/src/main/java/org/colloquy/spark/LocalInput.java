package org.colloquy.spark;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.colloquy.message.Envelope;
import org.colloquy.message.SourceLocation;

/**
 * An input as files of this machine: itself where it is a path, a copy of it until {@link #close}
 * where it lies in an object store ("s3a://…").
 */
final class LocalInput implements Closeable {
  private final String name;
  private final Path path;
  private final Optional<Path> copy;

  private LocalInput(String name, Path path, Optional<Path> copy) {
    this.name = name;
    this.path = path;
    this.copy = copy;
  }

  static boolean isRemote(String name) {
    return name.contains("://");
  }

  static LocalInput of(InputFile input) throws IOException {
    if (!isRemote(input.name())) {
      return new LocalInput(input.name(), Path.of(input.name()), Optional.empty());
    }
    org.apache.hadoop.fs.Path remote = new org.apache.hadoop.fs.Path(input.name());
    FileSystem files = remote.getFileSystem(SparkHadoopUtil.get().conf());
    Path folder = Files.createTempDirectory("colloquy-input");
    Path local = folder.resolve(remote.getName());
    files.copyToLocalFile(false, remote, new org.apache.hadoop.fs.Path(local.toUri()), true);
    return new LocalInput(input.name(), local, Optional.of(folder));
  }

  List<Path> paths() {
    return List.of(path);
  }

  /** The envelope of a message under the name of the input that the caller knows. */
  Envelope named(Envelope envelope) {
    return copy.isEmpty() ? envelope : withSource(envelope, named(envelope.source()));
  }

  private SourceLocation named(SourceLocation place) {
    String rest = place.file().substring(path.toString().length());
    return new SourceLocation(name + rest, place.offset(), place.length());
  }

  private static Envelope withSource(Envelope envelope, SourceLocation source) {
    return new Envelope(
        envelope.id(),
        source,
        envelope.from(),
        envelope.originalFrom(),
        envelope.date(),
        envelope.subject(),
        envelope.inReplyTo(),
        envelope.references());
  }

  /** Removes the copy. */
  @Override
  public void close() throws IOException {
    if (copy.isEmpty()) {
      return;
    }
    try (Stream<Path> files = Files.walk(copy.get())) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
