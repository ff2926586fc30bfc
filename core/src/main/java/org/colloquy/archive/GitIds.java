package org.colloquy.archive;

import java.util.Arrays;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectId;

/** A list of object ids, 20 bytes each, for histories of millions of messages. */
final class GitIds {

  private static final int BYTES = 20;

  private byte[] ids = new byte[BYTES << 8];
  private int size;

  void add(AnyObjectId id) {
    if ((size + 1) * BYTES > ids.length) {
      ids = Arrays.copyOf(ids, ids.length + (ids.length >> 1));
    }
    id.copyRawTo(ids, size * BYTES);
    size++;
  }

  ObjectId get(int index) {
    return ObjectId.fromRaw(ids, index * BYTES);
  }

  int size() {
    return size;
  }

  /** Index of an id in a list that is sorted, or -1. */
  int indexInSorted(AnyObjectId id) {
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = id.compareTo(ids, middle * BYTES);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return -1;
  }
}
