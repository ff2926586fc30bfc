package org.colloquy.report.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes dictionary.csv: what every column of some tables means. */
public final class Dictionary {
  /** The name of the file. */
  public static final String FILE = "dictionary.csv";

  private Dictionary() {}

  /**
   * Describes tables in a folder that exists.
   *
   * @param tables what stands in the folder
   * @param dir a folder that exists
   * @throws IOException when the file cannot be written
   */
  public static void write(List<? extends Table<?>> tables, Path dir) throws IOException {
    DictionaryTable.TABLE.write(rows(tables), dir);
  }

  /** The rows of the dictionary of some tables. */
  static Iterable<DictionaryTable.Entry> rows(List<? extends Table<?>> tables) {
    return () -> tables.stream().flatMap(DictionaryTable.Entry::of).iterator();
  }
}
