package org.colloquy.archive;

import java.io.IOException;
import java.util.Arrays;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;

/** Steps through a tree object: for each entry its mode, space, name, NUL and 20 bytes of id. */
final class GitTree {

  private static final int ID = 20;

  private final byte[] bytes;
  private int start;
  private int nameStart;
  private int nameEnd = -ID - 1;

  private GitTree(byte[] bytes) {
    this.bytes = bytes;
  }

  static GitTree read(ObjectReader reader, AnyObjectId tree) throws IOException {
    return new GitTree(GitObjects.bytes(reader, tree, Constants.OBJ_TREE));
  }

  static GitTree empty() {
    return new GitTree(new byte[0]);
  }

  /** The same entries from the first on. */
  GitTree again() {
    return new GitTree(bytes);
  }

  /** Number of bytes. */
  int size() {
    return bytes.length;
  }

  /** Steps to the next entry, if there is one. */
  boolean next() throws IOException {
    start = nameEnd + 1 + ID;
    if (start >= bytes.length) {
      return false;
    }
    nameStart = indexOf(' ', start) + 1;
    nameEnd = indexOf('\0', nameStart);
    if (nameEnd + 1 + ID > bytes.length) {
      throw new IOException("damaged tree");
    }
    return true;
  }

  private int indexOf(char wanted, int from) throws IOException {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] == wanted) {
        return i;
      }
    }
    throw new IOException("damaged tree");
  }

  /** Steps to the next folder whose name is two hexadecimal digits. */
  boolean nextShelf() throws IOException {
    while (next()) {
      if (bytes[start] == '4' && isHex(2)) {
        return true;
      }
    }
    return false;
  }

  /** The number of the shelf it stands at, 0 to 255. */
  int shelf() {
    return (Character.digit(bytes[nameStart], 16) << 4) | Character.digit(bytes[nameStart + 1], 16);
  }

  /** Steps to the next file whose name is 38 hexadecimal digits. */
  boolean nextOnShelf() throws IOException {
    while (next()) {
      if (isFile() && isHex(38)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a file of this name; links and submodules are none. */
  boolean isFile(char name) {
    return isFile() && nameEnd - nameStart == 1 && bytes[nameStart] == name;
  }

  private boolean isFile() {
    return bytes[start] == '1' && bytes[start + 1] == '0' && bytes[start + 2] == '0';
  }

  private boolean isHex(int length) {
    if (nameEnd - nameStart != length) {
      return false;
    }
    for (int i = nameStart; i < nameEnd; i++) {
      byte c = bytes[i];
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return true;
  }

  /** Order of the names in a tree, for names of one length. */
  int compareName(GitTree other) {
    return Arrays.compareUnsigned(
        bytes, nameStart, nameEnd, other.bytes, other.nameStart, other.nameEnd);
  }

  ObjectId id() {
    return ObjectId.fromRaw(bytes, nameEnd + 1);
  }

  boolean sameId(GitTree other) {
    return Arrays.equals(
        bytes,
        nameEnd + 1,
        nameEnd + 1 + ID,
        other.bytes,
        other.nameEnd + 1,
        other.nameEnd + 1 + ID);
  }

  /** The 40 digits that the names of this shelf and of a file on it make. */
  ObjectId path(GitTree file) {
    byte[] hex = Arrays.copyOfRange(bytes, nameStart, nameStart + 40);
    System.arraycopy(file.bytes, file.nameStart, hex, 2, 38);
    return ObjectId.fromString(hex, 0);
  }
}
