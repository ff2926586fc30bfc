package org.colloquy.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.ThreadAnalysis;
import org.colloquy.archive.Archive;
import org.colloquy.report.chart.Figures;
import org.colloquy.report.table.Tables;

/** The tables and charts of an archive, made by a program of one's own. */
public final class ArchiveReport {

  private ArchiveReport() {}

  /** Reads the archive and writes to the folder that are named, else the samples. */
  public static void main(String[] args) throws IOException {
    Path archive = Path.of(args.length > 0 ? args[0] : "samples/archive/lanternfs.mbox");
    Path folder = Path.of(args.length > 1 ? args[1] : "samples/target/tables-and-charts");
    write(archive, folder);
    System.out.println(folder);
  }

  /** Writes the tables and the charts to folders of their own. */
  static void write(Path mbox, Path folder) throws IOException {
    // tag::archive-report
    Path charts = Files.createDirectories(folder.resolve("charts"));
    Figures figures = new Figures();
    try (Archive archive = Archive.open(List.of(mbox));
        Tables tables = Tables.open(Files.createDirectories(folder.resolve("tables")));
        Stream<ThreadAnalysis> threads = Colloquy.standard().analyze(archive).threads()) {
      for (ThreadAnalysis thread : (Iterable<ThreadAnalysis>) threads::iterator) {
        tables.add(thread);
        figures.add(thread);
      }
    }
    figures.write(charts);
    // end::archive-report
  }
}
