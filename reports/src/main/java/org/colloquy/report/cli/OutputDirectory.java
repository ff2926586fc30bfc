package org.colloquy.report.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of files that is there whole or not at all: it is filled under another name beside its
 * place, and moved there by {@link #commit}. An older output of the same kind in its place goes;
 * anything else stays, and the work ends before it starts.
 */
final class OutputDirectory implements Closeable {
  private final Path target;
  private final Path written;

  /**
   * Checks that the place can be written.
   *
   * @param folder the place; it need not exist
   * @param isOurs whether a file of this name may be replaced
   */
  OutputDirectory(Path folder, Predicate<String> isOurs) {
    target = folder.toAbsolutePath().normalize();
    if (folder.toString().equals("-")) {
      throw new CommandException("cannot write - : a folder is wanted, not standard output");
    }
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw new CommandException("cannot write " + folder + ": it is no directory");
    }
    Optional<String> stranger = Files.exists(target) ? stranger(folder, isOurs) : Optional.empty();
    if (stranger.isPresent()) {
      throw new CommandException(
          "cannot write " + folder + ": it holds " + stranger.get() + "; choose another folder");
    }
    written = make(folder);
  }

  private Optional<String> stranger(Path folder, Predicate<String> isOurs) {
    try (Stream<Path> entries = Files.list(target)) {
      return entries
          .filter(entry -> Files.isDirectory(entry) || !isOurs.test(name(entry)))
          .map(OutputDirectory::name)
          .sorted()
          .findFirst();
    } catch (IOException e) {
      throw new CommandException("cannot write " + folder + ": it cannot be read");
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private Path make(Path folder) {
    try {
      return Files.createDirectory(sibling("tmp"));
    } catch (IOException e) {
      throw new CommandException("cannot write " + folder + ": no folder can be made there");
    }
  }

  private Path sibling(String ending) {
    return target.resolveSibling(
        "." + target.getFileName() + "." + ProcessHandle.current().pid() + "." + ending);
  }

  /** The folder to fill. */
  Path path() {
    return written;
  }

  /** Puts the folder in its place, over an older one. */
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
