package org.colloquy.archive;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells git repositories and public-inboxes from other folders, without opening them. */
final class GitFolder {

  /** Deeper than git lays out its objects. */
  private static final int OBJECT_LEVELS = 5;

  private GitFolder() {}

  /** The folder with HEAD, objects and refs: the path itself when it is bare, else its .git. */
  static Optional<Path> gitDir(Path path) {
    if (hasObjects(path)) {
      return Optional.of(path);
    }
    Path inside = path.resolve(".git");
    return hasObjects(inside) ? Optional.of(inside) : Optional.empty();
  }

  private static boolean hasObjects(Path path) {
    return isFile(path.resolve("HEAD"))
        && Files.isDirectory(path.resolve("objects"), NOFOLLOW_LINKS)
        && Files.isDirectory(path.resolve("refs"), NOFOLLOW_LINKS);
  }

  /**
   * The repositories of an inbox, oldest first: the path itself if it is one, else the epochs
   * 0.git, 1.git … (or clones named 0, 1 …) in it or in its folder git; none when it is no inbox.
   */
  static List<Path> repositories(Path path) throws IOException {
    if (gitDir(path).isPresent()) {
      return List.of(path);
    }
    List<Path> here = epochs(path);
    Path git = path.resolve("git");
    return here.isEmpty() && Files.isDirectory(git, NOFOLLOW_LINKS) ? epochs(git) : here;
  }

  private static List<Path> epochs(Path folder) throws IOException {
    List<Path> epochs = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path each : all) {
        if (isEpoch(each)) {
          epochs.add(each);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    epochs.sort(Comparator.comparing(FolderNames::of, FolderNames.ORDER));
    return epochs;
  }

  /** Whether the path is a repository that is named by a number. */
  static boolean isEpoch(Path path) {
    return FolderNames.isNumber(FolderNames.of(path))
        && Files.isDirectory(path, NOFOLLOW_LINKS)
        && gitDir(path).isPresent();
  }

  /**
   * Makes sure that reading the objects of a repository opens nothing but files of its own.
   *
   * @throws IOException with one line, when a link or a pipe lies among them, or when they lie in
   *     another repository
   */
  static void requireOwnFiles(Path gitDir, String name) throws IOException {
    Path objects = gitDir.resolve("objects");
    if (Files.exists(objects.resolve("info/alternates"), NOFOLLOW_LINKS)) {
      throw new IOException(
          name + ": its objects lie in other repositories (objects/info/alternates): name those");
    }
    Path shallow = gitDir.resolve("shallow");
    boolean odd = Files.exists(shallow, NOFOLLOW_LINKS) && !isFile(shallow);
    Optional<Path> found = odd ? Optional.of(shallow) : firstOdd(objects);
    if (found.isPresent()) {
      throw new IOException(
          name + ": neither a file nor a folder: " + gitDir.relativize(found.get()));
    }
  }

  private static boolean isFile(Path path) {
    return Files.isRegularFile(path, NOFOLLOW_LINKS);
  }

  private static Optional<Path> firstOdd(Path objects) throws IOException {
    try (Stream<Path> odd =
        Files.find(objects, OBJECT_LEVELS, (p, is) -> is.isSymbolicLink() || is.isOther())) {
      return odd.findFirst();
    } catch (UncheckedIOException e) {
      throw new IOException(objects + ": not readable", e);
    }
  }

  /** Whether this is the all.git of an inbox, which has nothing of its own. */
  static boolean isIndexOfEpochs(FolderListing.Entry entry) {
    return entry.name().equals("all.git") && gitDir(entry.path()).isPresent();
  }

  /** Whether a folder of these names is the top of an inbox that public-inbox itself keeps. */
  static boolean isInboxTop(Path folder, List<String> names) throws IOException {
    return names.contains("git")
        && (names.contains("all.git")
            || names.contains("inbox.lock")
            || names.contains("msgmap.sqlite3"))
        && Files.isDirectory(folder.resolve("git"), NOFOLLOW_LINKS)
        && !epochs(folder.resolve("git")).isEmpty();
  }
}
