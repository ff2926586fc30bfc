package org.colloquy.archive;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.colloquy.archive.SkippedFile.Reason;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;

/**
 * Which blobs of a public-inbox are its messages, and in which order they came.
 *
 * <p>Version 2 (https://public-inbox.org/public-inbox-v2-format.html): the tree of each commit has
 * one file, "m" for a message that is added or "d" for one that is deleted again, also when it came
 * in an earlier epoch. Version 1: the tree of the newest commit holds the messages that are left;
 * each came with the commit that added its path.
 *
 * <p>Epochs must be listed newest first; one object for one inbox.
 */
final class GitMessages {

  private static final ObjectId EMPTY_BLOB =
      ObjectId.fromString("e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");

  private final Consumer<SkippedFile> skipped;

  /** How often each blob is deleted by commits newer than those seen so far. */
  private Map<ObjectId, Integer> deleted = new HashMap<>();

  GitMessages(Consumer<SkippedFile> skipped) {
    this.skipped = skipped;
  }

  /**
   * The blobs of the messages of a repository, newest first.
   *
   * @return empty when the repository has no commit, or is no inbox
   */
  Optional<GitIds> newestFirst(GitObjects repository, ObjectReader reader) throws IOException {
    if (repository.head().isEmpty()) {
      return Optional.empty();
    }
    GitHistory history = new GitHistory(repository, reader, skipped);
    ObjectId tree = history.headTree();
    if (mark(reader, tree).isPresent()) {
      return Optional.of(version2(repository, reader, history));
    }
    GitIds paths = new GitIds();
    GitIds blobs = new GitIds();
    new GitShelves(reader, new Listing(paths, blobs)).compare(Optional.empty(), tree);
    return paths.size() == 0
        ? Optional.empty()
        : Optional.of(version1(repository, reader, history, paths, blobs));
  }

  private void skip(GitObjects repository, ObjectId blob, Reason reason) {
    skipped.accept(new SkippedFile(repository.name() + "/" + blob.name(), reason));
  }

  private GitIds version2(GitObjects repository, ObjectReader reader, GitHistory history)
      throws IOException {
    Marks marks = new Marks(reader);
    if (!history.firstParents(marks)) {
      marks = new Marks(reader);
      history.allButMerges(marks);
    }
    deleted = marks.open;
    for (int i = marks.gone.size() - 1; i >= 0; i--) {
      skip(repository, marks.gone.get(i), Reason.DELETED);
    }
    return withoutPurged(repository, marks.kept);
  }

  private GitIds withoutPurged(GitObjects repository, GitIds all) {
    GitIds kept = new GitIds();
    for (int i = 0; i < all.size(); i++) {
      ObjectId blob = all.get(i);
      if (blob.equals(EMPTY_BLOB)) {
        skip(repository, blob, Reason.PURGED);
      } else {
        kept.add(blob);
      }
    }
    return kept;
  }

  private GitIds version1(
      GitObjects repository, ObjectReader reader, GitHistory history, GitIds paths, GitIds blobs)
      throws IOException {
    GitIds order = new GitIds();
    boolean[] placed = new boolean[paths.size()];
    GitShelves.Changes changes =
        new GitShelves.Changes() {
          @Override
          public void added(ObjectId path, ObjectId blob) {
            int index = paths.indexInSorted(path);
            if (index >= 0 && !placed[index]) {
              placed[index] = true;
              order.add(blobs.get(index));
            }
          }

          @Override
          public void deleted(ObjectId path, ObjectId blob) {
            if (paths.indexInSorted(path) < 0) {
              skip(repository, blob, Reason.DELETED);
            }
          }
        };
    GitShelves shelves = new GitShelves(reader, changes);
    history.firstParents((tree, before) -> shelves.compare(before, tree));
    for (int i = paths.size() - 1; i >= 0; i--) {
      if (!placed[i]) {
        // The history breaks off before it.
        order.add(blobs.get(i));
      }
    }
    return withoutPurged(repository, order);
  }

  /** The file "m" or "d" of a tree of version 2. */
  private static Optional<Mark> mark(ObjectReader reader, ObjectId tree) throws IOException {
    GitTree entries = GitTree.read(reader, tree);
    while (entries.next()) {
      if (entries.isFile('m') || entries.isFile('d')) {
        return Optional.of(new Mark(entries.isFile('m'), entries.id()));
      }
    }
    return Optional.empty();
  }

  private record Mark(boolean added, ObjectId blob) {}

  /** Collects the messages of one repository of version 2. */
  private final class Marks implements GitHistory.Steps {

    private final ObjectReader reader;
    private final GitIds kept = new GitIds();
    private final GitIds gone = new GitIds();
    private final Map<ObjectId, Integer> open = new HashMap<>(deleted);

    /** The tree looked at last, which most often is the next one to look at. */
    private ObjectId lastTree = ObjectId.zeroId();

    private Optional<Mark> last = Optional.empty();

    Marks(ObjectReader reader) {
      this.reader = reader;
    }

    @Override
    public void step(ObjectId tree, Optional<ObjectId> before) throws IOException {
      Optional<Mark> mark = look(tree);
      if (mark.isPresent() && !(before.isPresent() && mark.equals(look(before.get())))) {
        take(mark.get());
      }
    }

    private Optional<Mark> look(ObjectId tree) throws IOException {
      if (!tree.equals(lastTree)) {
        last = mark(reader, tree);
        lastTree = tree;
      }
      return last;
    }

    private void take(Mark mark) {
      if (!mark.added()) {
        open.merge(mark.blob(), 1, Integer::sum);
      } else if (open.containsKey(mark.blob())) {
        open.computeIfPresent(mark.blob(), (blob, times) -> times == 1 ? null : times - 1);
        gone.add(mark.blob());
      } else {
        kept.add(mark.blob());
      }
    }
  }

  /** Takes all paths of a tree, which come sorted. */
  private record Listing(GitIds paths, GitIds blobs) implements GitShelves.Changes {

    @Override
    public void added(ObjectId path, ObjectId blob) {
      paths.add(path);
      blobs.add(blob);
    }

    @Override
    public void deleted(ObjectId path, ObjectId blob) {
      throw new IllegalStateException("nothing comes before the first tree");
    }
  }
}
