package org.colloquy.samples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.colloquy.Colloquy;
import org.colloquy.MessageAnalysis;
import org.colloquy.archive.Archive;

/** The sample archive and what is expected of it, as the tests read them. */
final class SampleArchive {
  static final Path FOLDER = Path.of("archive");
  static final Path MBOX = FOLDER.resolve("lanternfs.mbox");
  static final Path PASTED = Path.of("messages", "pasted.txt");

  private SampleArchive() {}

  /** All messages of the archive, analysed, thread by thread. */
  static List<MessageAnalysis> analyze(Colloquy colloquy) throws IOException {
    try (Archive archive = Archive.open(List.of(MBOX))) {
      return colloquy
          .analyze(archive)
          .threads()
          .flatMap(thread -> thread.messages().stream())
          .toList();
    }
  }

  /** The rows of a table that lies beside the archive. */
  static List<CSVRecord> rows(String name) {
    return read(FOLDER.resolve(name));
  }

  /** The rows of a table. */
  static List<CSVRecord> read(Path table) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (BufferedReader reader = Files.newBufferedReader(table);
        CSVParser parser = format.parse(reader)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
