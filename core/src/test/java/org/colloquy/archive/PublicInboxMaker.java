package org.colloquy.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** Makes little repositories, commit by commit. */
final class PublicInboxMaker implements Closeable {

  private final Repository repository;
  private final Map<String, Map<String, ObjectId>> shelves = new TreeMap<>();
  private List<ObjectId> parents = List.of();
  private long second = 1_500_000_000;

  /** A bare repository, or the .git of a clone. */
  PublicInboxMaker(Path gitDir) throws IOException {
    GitQuiet.begin();
    repository = new FileRepositoryBuilder().setGitDir(gitDir.toFile()).setBare().build();
    repository.create(true);
    repository.updateRef(Constants.HEAD).link("refs/heads/master");
  }

  /** Stores a message; returns its blob. */
  ObjectId blob(byte[] mail) throws IOException {
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      ObjectId blob = inserter.insert(Constants.OBJ_BLOB, mail);
      inserter.flush();
      return blob;
    }
  }

  ObjectId blob(String mail) throws IOException {
    return blob(mail.getBytes(UTF_8));
  }

  /** Version 2: a commit that adds a message; returns its blob. */
  ObjectId add(String mail) throws IOException {
    ObjectId blob = blob(mail);
    file("m", blob);
    return blob;
  }

  /** Version 2: a commit that deletes a message. */
  void delete(ObjectId blob) throws IOException {
    file("d", blob);
  }

  /** A commit whose tree is this one file. */
  ObjectId file(String name, ObjectId blob) throws IOException {
    TreeFormatter tree = new TreeFormatter();
    tree.append(name, FileMode.REGULAR_FILE, blob);
    return commit(tree);
  }

  /**
   * Version 1: a commit that puts a message at a path of 40 digits, or takes away what is there.
   */
  void shelve(String path, ObjectId... blob) throws IOException {
    Map<String, ObjectId> shelf =
        shelves.computeIfAbsent(path.substring(0, 2), name -> new TreeMap<>());
    shelf.remove(path.substring(2));
    for (ObjectId each : blob) {
      shelf.put(path.substring(2), each);
    }
    shelves.values().removeIf(Map::isEmpty);
    TreeFormatter root = new TreeFormatter();
    for (Map.Entry<String, Map<String, ObjectId>> each : shelves.entrySet()) {
      root.append(each.getKey(), FileMode.TREE, tree(each.getValue()));
    }
    commit(root);
  }

  private ObjectId tree(Map<String, ObjectId> files) throws IOException {
    TreeFormatter tree = new TreeFormatter();
    files.forEach((name, blob) -> tree.append(name, FileMode.REGULAR_FILE, blob));
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      ObjectId id = inserter.insert(tree);
      inserter.flush();
      return id;
    }
  }

  /** The next commit has these parents. */
  void parents(ObjectId... commits) {
    parents = List.of(commits);
  }

  private ObjectId commit(TreeFormatter tree) throws IOException {
    CommitBuilder commit = new CommitBuilder();
    PersonIdent ada =
        new PersonIdent(
            "Ada Ash", "ada@example.org", Instant.ofEpochSecond(second++), ZoneOffset.UTC);
    commit.setAuthor(ada);
    commit.setCommitter(ada);
    commit.setMessage("mail\n");
    commit.setParentIds(parents);
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      commit.setTreeId(inserter.insert(tree));
      ObjectId id = inserter.insert(commit);
      inserter.flush();
      RefUpdate update = repository.updateRef("refs/heads/master");
      update.setNewObjectId(id);
      update.forceUpdate();
      parents = List.of(id);
      return id;
    }
  }

  @Override
  public void close() {
    repository.close();
    GitQuiet.end();
  }
}
