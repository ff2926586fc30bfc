package org.colloquy.archive;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.util.FS;

/**
 * The objects of one repository, read by JGit. JGit is shown nothing else of it: no configuration,
 * no hooks, no refs; so it runs, locks and writes nothing. Safe from many threads.
 */
final class GitObjects implements Closeable {

  private final String name;
  private final Optional<ObjectId> head;
  private final ObjectDirectory objects;

  private GitObjects(String name, Optional<ObjectId> head, ObjectDirectory objects) {
    this.name = name;
    this.head = head;
    this.objects = objects;
  }

  /** Opens a repository, bare or not; {@link GitQuiet} must have begun. */
  static GitObjects open(Path repository, String name) throws IOException {
    Path gitDir =
        GitFolder.gitDir(repository)
            .orElseThrow(() -> new IOException(name + ": not a git repository"));
    GitFolder.requireOwnFiles(gitDir, name);
    Optional<ObjectId> head = GitHead.commit(gitDir).map(ObjectId::fromString);
    File shallow = gitDir.resolve("shallow").toFile();
    File objects = gitDir.resolve("objects").toFile();
    return new GitObjects(
        name, head, new ObjectDirectory(new Config(), objects, new File[0], FS.DETECTED, shallow));
  }

  String name() {
    return name;
  }

  /** The newest commit; empty where there is none yet. */
  Optional<ObjectId> head() {
    return head;
  }

  /** For one thread. */
  ObjectReader newReader() {
    return objects.newReader();
  }

  /**
   * A message.
   *
   * @param most longer ones are cut to so many bytes
   * @throws IOException when it is missing or damaged
   */
  GitMail mail(ObjectReader reader, AnyObjectId blob, long most) throws IOException {
    int cut = (int) Math.min(most, Integer.MAX_VALUE - 8);
    String mailName = name + "/" + blob.name();
    try {
      reader.setStreamFileThreshold(cut);
      ObjectLoader loader = reader.open(blob, Constants.OBJ_BLOB);
      long size = loader.getSize();
      if (size <= cut && !loader.isLarge()) {
        return new GitMail(mailName, loader.getCachedBytes(), size);
      }
      try (InputStream in = loader.openStream()) {
        return new GitMail(mailName, in.readNBytes(cut), size);
      }
    } catch (RuntimeException e) {
      // Damaged packs make JGit stumble over its own arrays.
      throw new IOException(mailName + ": damaged", e);
    }
  }

  /**
   * The bytes of a commit or tree.
   *
   * @throws IOException when it is missing or damaged
   */
  static byte[] bytes(ObjectReader reader, AnyObjectId id, int type) throws IOException {
    try {
      return reader.open(id, type).getCachedBytes();
    } catch (RuntimeException e) {
      // As above.
      throw new IOException(id.name() + ": damaged", e);
    }
  }

  @Override
  public void close() {
    objects.close();
  }
}
