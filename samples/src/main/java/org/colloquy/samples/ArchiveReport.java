package org.colloquy.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.ArchiveAnalysis;
import org.colloquy.Colloquy;
import org.colloquy.archive.Archive;
import org.colloquy.report.Report;

/** The report of an archive, made by a program of one's own. */
public final class ArchiveReport {

  private ArchiveReport() {}

  /** Reads the archive and writes to the folder that are named, else the samples. */
  public static void main(String[] args) throws IOException {
    Path archive = Path.of(args.length > 0 ? args[0] : "samples/archive/lanternfs.mbox");
    Path folder = Path.of(args.length > 1 ? args[1] : "samples/target/own-report");
    write(archive, folder);
    System.out.println(folder.resolve("index.html"));
  }

  /** Writes the whole report of an mbox, over an older one. */
  static void write(Path mbox, Path folder) throws IOException {
    // tag::archive-report
    try (Archive archive = Archive.open(List.of(mbox))) {
      ArchiveAnalysis analysis = Colloquy.standard().analyze(archive);
      Report.standard().write(analysis, folder);
    }
    // end::archive-report
  }
}
