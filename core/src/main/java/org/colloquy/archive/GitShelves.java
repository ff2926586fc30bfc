package org.colloquy.archive;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;

/**
 * The tree of a public-inbox v1: folders of two hexadecimal digits with files of 38, together the
 * SHA-1 of a Message-ID (https://public-inbox.org/public-inbox-v1-format.html).
 */
final class GitShelves {

  /** The place of the root among the shelves 0 to 255. */
  private static final int ROOT = -1;

  /** Shelves beyond this size are read again. */
  private static final int REMEMBERED_BYTES = 1 << 14;

  private final ObjectReader reader;
  private final Changes changes;

  /** The older trees of the last comparison, which are the newer ones of the next, by name. */
  private final Map<Integer, Remembered> last = new HashMap<>();

  GitShelves(ObjectReader reader, Changes changes) {
    this.reader = reader;
    this.changes = changes;
  }

  private record Remembered(ObjectId id, GitTree tree) {}

  /** Is told what differs, by path. */
  interface Changes {

    /** The newer tree has a path that the older has not. */
    void added(ObjectId path, ObjectId blob);

    /** The older tree has a path that the newer has not. */
    void deleted(ObjectId path, ObjectId blob);
  }

  /** Compares two trees; a missing older one is empty. A changed blob is neither. */
  void compare(Optional<ObjectId> older, ObjectId newer) throws IOException {
    GitTree after = read(ROOT, newer);
    shelves(older.isPresent() ? remember(ROOT, older.get()) : GitTree.empty(), after);
  }

  private GitTree read(int place, ObjectId tree) throws IOException {
    Remembered known = last.get(place);
    return known != null && known.id().equals(tree)
        ? known.tree().again()
        : GitTree.read(reader, tree);
  }

  private GitTree remember(int place, ObjectId id) throws IOException {
    GitTree tree = read(place, id);
    if (place == ROOT || tree.size() <= REMEMBERED_BYTES) {
      last.put(place, new Remembered(id, tree));
    }
    return tree.again();
  }

  private void shelves(GitTree before, GitTree after) throws IOException {
    boolean more = before.nextShelf();
    boolean moreAfter = after.nextShelf();
    while (more || moreAfter) {
      int order = order(more, before, moreAfter, after);
      if (order != 0 || !before.sameId(after)) {
        files(before, order <= 0, after, order >= 0);
      }
      more = order <= 0 ? before.nextShelf() : more;
      moreAfter = order >= 0 ? after.nextShelf() : moreAfter;
    }
  }

  private void files(GitTree shelf, boolean has, GitTree shelfAfter, boolean hasAfter)
      throws IOException {
    GitTree after = hasAfter ? read(shelfAfter.shelf(), shelfAfter.id()) : GitTree.empty();
    GitTree before = has ? remember(shelf.shelf(), shelf.id()) : GitTree.empty();
    boolean more = before.nextOnShelf();
    boolean moreAfter = after.nextOnShelf();
    while (more || moreAfter) {
      int order = order(more, before, moreAfter, after);
      if (order < 0) {
        changes.deleted(shelf.path(before), before.id());
      } else if (order > 0) {
        changes.added(shelfAfter.path(after), after.id());
      }
      more = order <= 0 ? before.nextOnShelf() : more;
      moreAfter = order >= 0 ? after.nextOnShelf() : moreAfter;
    }
  }

  /** Negative when the entry before comes first or alone. */
  private static int order(boolean more, GitTree before, boolean moreAfter, GitTree after) {
    if (more && moreAfter) {
      return before.compareName(after);
    }
    return more ? -1 : 1;
  }
}
