package org.colloquy.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.message.Envelope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads real archives, where they lie beside the repository, whole. */
class CorporaTest {

  @ParameterizedTest
  @CsvSource({"r-sig-db.mbox.gz, 1559", "lkml-2010.mbox.xz, 210", "mapnik-devel.mbox.xz, 1516"})
  void findsEveryMessageOfAnArchive(String file, int messages) throws IOException {
    Path corpus = corpora().resolve(file);
    assumeTrue(Files.exists(corpus), "no corpus " + file + " beside the repository");
    try (Archive archive = Archive.open(List.of(corpus))) {
      assertThat(archive.envelopes().size() + archive.rejections().size()).isEqualTo(messages);
      for (Envelope envelope : archive.envelopes()) {
        assertThat(archive.load(envelope).envelope()).isEqualTo(envelope);
      }
    }
  }

  private static Path corpora() {
    Path beside = Path.of("../shared/corpora");
    return Files.exists(beside) ? beside : Path.of("../../shared/corpora");
  }
}
