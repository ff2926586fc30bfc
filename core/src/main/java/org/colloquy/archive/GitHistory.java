package org.colloquy.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.colloquy.archive.SkippedFile.Reason;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;

/** The commits of a repository, newest first. */
final class GitHistory {

  private static final int HEX = 40;

  private final GitObjects repository;
  private final ObjectReader reader;
  private final Consumer<SkippedFile> skipped;

  /**
   * Prepares to read.
   *
   * @param skipped is told each damaged commit; behind one that is missing, history breaks off
   */
  GitHistory(GitObjects repository, ObjectReader reader, Consumer<SkippedFile> skipped) {
    this.repository = repository;
    this.reader = reader;
    this.skipped = skipped;
  }

  /** Takes the commits one after the other. */
  interface Steps {

    /**
     * A commit.
     *
     * @param tree its tree
     * @param before the tree of its first parent; empty at the beginning of history
     */
    void step(ObjectId tree, Optional<ObjectId> before) throws IOException;
  }

  /** The tree of the newest commit. */
  ObjectId headTree() throws IOException {
    ObjectId head = repository.head().orElseThrow();
    return Commit.parse(head, GitObjects.bytes(reader, head, Constants.OBJ_COMMIT)).tree();
  }

  /**
   * Goes from the head along first parents, in constant memory.
   *
   * @return whether there was no merge
   */
  boolean firstParents(Steps steps) throws IOException {
    boolean linear = true;
    Optional<Commit> commit = read(repository.head());
    while (commit.isPresent()) {
      List<ObjectId> parents = commit.get().parents();
      Optional<Commit> parent = parent(commit.get());
      step(steps, commit.get(), parent);
      linear &= parents.size() < 2;
      commit = parent;
    }
    return linear;
  }

  private void step(Steps steps, Commit commit, Optional<Commit> parent) {
    try {
      steps.step(commit.tree(), parent.map(Commit::tree));
    } catch (IOException e) {
      skip(commit.id());
    }
  }

  private void skip(ObjectId commit) {
    String name = repository.name() + "/" + commit.name();
    skipped.accept(new SkippedFile(name, Reason.UNREADABLE));
  }

  private Optional<Commit> parent(Commit commit) throws IOException {
    List<ObjectId> parents = commit.parents();
    boolean cut = parents.isEmpty() || reader.getShallowCommits().contains(commit.id());
    return cut ? Optional.empty() : read(Optional.of(parents.get(0)));
  }

  private Optional<Commit> read(Optional<ObjectId> id) {
    if (id.isEmpty()) {
      return Optional.empty();
    }
    try {
      byte[] bytes = GitObjects.bytes(reader, id.get(), Constants.OBJ_COMMIT);
      return Optional.of(Commit.parse(id.get(), bytes));
    } catch (IOException e) {
      skip(id.get());
      return Optional.empty();
    }
  }

  /** Goes through all commits but the merges, which change nothing of their own. */
  void allButMerges(Steps steps) throws IOException {
    try (RevWalk walk = new RevWalk(reader)) {
      walk.setRetainBody(false);
      walk.sort(RevSort.TOPO);
      walk.markStart(walk.parseCommit(repository.head().orElseThrow()));
      for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
        if (commit.getParentCount() < 2) {
          steps.step(commit.getTree().getId(), treeBefore(walk, commit));
        }
      }
    } catch (RuntimeException e) {
      // A damaged commit makes JGit stumble.
      throw new IOException(repository.name() + ": damaged history", e);
    }
  }

  private static Optional<ObjectId> treeBefore(RevWalk walk, RevCommit commit) throws IOException {
    if (commit.getParentCount() == 0) {
      return Optional.empty();
    }
    walk.parseHeaders(commit.getParent(0));
    return Optional.of(commit.getParent(0).getTree().getId());
  }

  /** What stands at the head of a commit object: "tree …", then "parent …" lines. */
  private record Commit(ObjectId id, ObjectId tree, List<ObjectId> parents) {

    private static final byte[] TREE = "tree ".getBytes(US_ASCII);
    private static final byte[] PARENT = "parent ".getBytes(US_ASCII);

    static Commit parse(AnyObjectId id, byte[] bytes) throws IOException {
      ObjectId tree = idAfter(TREE, bytes, 0).orElseThrow(() -> new IOException("damaged commit"));
      List<ObjectId> parents = new ArrayList<>();
      int at = TREE.length + HEX + 1;
      Optional<ObjectId> parent = idAfter(PARENT, bytes, at);
      while (parent.isPresent()) {
        parents.add(parent.get());
        at += PARENT.length + HEX + 1;
        parent = idAfter(PARENT, bytes, at);
      }
      return new Commit(id.copy(), tree, parents);
    }

    private static Optional<ObjectId> idAfter(byte[] word, byte[] bytes, int at) {
      if (bytes.length < at + word.length + HEX) {
        return Optional.empty();
      }
      for (int i = 0; i < word.length; i++) {
        if (bytes[at + i] != word[i]) {
          return Optional.empty();
        }
      }
      return Optional.of(ObjectId.fromString(bytes, at + word.length));
    }
  }
}
