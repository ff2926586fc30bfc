package org.colloquy.archive;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.colloquy.archive.SkippedFile.Reason;
import org.colloquy.message.Limit;
import org.colloquy.message.Limits;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;

/**
 * Reads a public-inbox with JGit; all that knows JGit is loaded behind this class. Reads the
 * objects, HEAD and the branch that HEAD names, and nothing else; writes and runs nothing.
 */
final class GitInbox implements PublicInbox {

  private final String name;
  private final long most;
  private final Map<String, GitObjects> repositories = new LinkedHashMap<>();
  private boolean closed;

  private GitInbox(String name, long most) {
    this.name = name;
    this.most = most;
  }

  /** See {@link PublicInbox#open}. */
  static PublicInbox open(Path path, String name, Limits limits) throws IOException {
    GitInbox inbox = new GitInbox(name, limits.of(Limit.MESSAGE_BYTES));
    List<Path> paths = GitFolder.repositories(path);
    if (paths.isEmpty()) {
      throw new IOException(name + ": no git repository");
    }
    GitQuiet.begin();
    try {
      for (Path each : paths) {
        String below = path.relativize(each).toString();
        String eachName = below.isEmpty() ? name : name + File.separator + below;
        inbox.repositories.put(eachName, GitObjects.open(each, eachName));
      }
      return inbox;
    } catch (IOException | RuntimeException e) {
      inbox.close();
      throw e;
    }
  }

  @Override
  public Map<String, String> heads() {
    Map<String, String> heads = new LinkedHashMap<>();
    repositories.forEach(
        (each, objects) -> heads.put(each, objects.head().map(ObjectId::name).orElse("")));
    return heads;
  }

  @Override
  public void read(Mails mails, Consumer<SkippedFile> skipped) throws IOException {
    requireNonNull(mails, "mails must not be null");
    List<GitObjects> oldestFirst = new ArrayList<>(repositories.values());
    Deque<Optional<GitIds>> blobs = new ArrayDeque<>();
    GitMessages messages = new GitMessages(skipped);
    for (int i = oldestFirst.size() - 1; i >= 0; i--) {
      blobs.push(newestFirst(messages, oldestFirst.get(i)));
    }
    if (blobs.stream().allMatch(Optional::isEmpty)) {
      throw new NoMailException(name + ": a git repository without mail");
    }
    for (GitObjects repository : oldestFirst) {
      handOn(repository, blobs.pop().orElseGet(GitIds::new), mails, skipped);
    }
  }

  private static Optional<GitIds> newestFirst(GitMessages messages, GitObjects repository)
      throws IOException {
    try (ObjectReader reader = repository.newReader()) {
      return messages.newestFirst(repository, reader);
    } catch (IOException e) {
      throw new IOException(repository.name() + ": a damaged repository: " + e.getMessage(), e);
    }
  }

  private void handOn(
      GitObjects repository, GitIds newestFirst, Mails mails, Consumer<SkippedFile> skipped)
      throws IOException {
    try (ObjectReader reader = repository.newReader()) {
      for (int i = newestFirst.size() - 1; i >= 0; i--) {
        ObjectId blob = newestFirst.get(i);
        Optional<GitMail> mail = mail(repository, reader, blob);
        if (mail.isPresent()) {
          mails.mail(mail.get());
        } else {
          skipped.accept(new SkippedFile(repository.name() + "/" + blob.name(), Reason.UNREADABLE));
        }
      }
    }
  }

  private Optional<GitMail> mail(GitObjects repository, ObjectReader reader, ObjectId blob) {
    try {
      return Optional.of(repository.mail(reader, blob, most));
    } catch (IOException e) {
      // Damaged, or left out of a partial clone: the others can still be read.
      return Optional.empty();
    }
  }

  @Override
  public GitMail load(String mailName) throws IOException {
    int slash = mailName.lastIndexOf('/');
    GitObjects repository = repositories.get(mailName.substring(0, Math.max(0, slash)));
    if (repository == null) {
      throw new IllegalArgumentException(mailName + " must be a message of " + name);
    }
    try (ObjectReader reader = repository.newReader()) {
      return repository.mail(reader, ObjectId.fromString(mailName.substring(slash + 1)), most);
    }
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      repositories.values().forEach(GitObjects::close);
      GitQuiet.end();
    }
  }
}
