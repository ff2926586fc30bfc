package org.colloquy.report;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.report.page.ReportPages;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is there whole or not at all: it is filled under another name beside its place, and
 * moved there by {@link #commit}. An older report in its place goes; anything else stays, and the
 * work ends before it starts.
 */
final class OutputFolder implements Closeable {
  private static final Set<String> OURS = Set.copyOf(ReportPages.entries());

  private final Path target;
  private final Path written;

  /**
   * Makes the folder to be filled.
   *
   * @throws FileSystemException when the place is taken by something that no report made, or cannot
   *     be written
   */
  OutputFolder(Path folder) throws IOException {
    target = Files.isDirectory(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    check(folder);
    written = make(folder);
  }

  /** The folder to fill. */
  Path path() {
    return written;
  }

  /** Puts the folder in its place. */
  void commit() throws IOException {
    if (!Files.exists(target)) {
      Files.move(written, target);
      return;
    }
    Path old = sibling("old");
    Files.move(target, old);
    try {
      Files.move(written, target);
    } catch (IOException e) {
      Files.move(old, target);
      throw e;
    }
    delete(old);
  }

  /** Removes what was written but never committed. */
  @Override
  public void close() throws IOException {
    if (Files.exists(written)) {
      delete(written);
    }
  }

  private Path make(Path folder) throws IOException {
    try {
      Files.createDirectories(parent());
      return Files.createDirectory(sibling("tmp"));
    } catch (FileSystemException e) {
      FileSystemException failure =
          new FileSystemException(folder.toString(), null, "no folder can be made there");
      failure.initCause(e);
      throw failure;
    }
  }

  private void check(Path folder) throws IOException {
    if (target.getParent() == null) {
      throw new FileSystemException(folder.toString(), null, "cannot hold a report");
    }
    if (!Files.exists(target)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw new FileAlreadyExistsException(folder.toString(), null, "not a folder");
    }
    Optional<Path> stranger = stranger();
    if (stranger.isPresent()) {
      throw new FileAlreadyExistsException(
          folder.toString(),
          null,
          "holds "
              + stranger.get().getFileName()
              + ", which no report made; choose another folder");
    }
  }

  /** Something in the folder that would be lost. */
  private Optional<Path> stranger() throws IOException {
    try (Stream<Path> entries = Files.list(target)) {
      List<Path> all = entries.sorted().toList();
      boolean ours = RunJson.isOurs(target.resolve(ReportPages.RUN));
      return all.stream()
          .filter(entry -> !ours || !OURS.contains(String.valueOf(entry.getFileName())))
          .findFirst();
    }
  }

  private Path parent() {
    return Optional.ofNullable(target.getParent()).orElse(target);
  }

  private Path sibling(String ending) {
    return parent()
        .resolve("." + target.getFileName() + "." + ProcessHandle.current().pid() + "." + ending);
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
