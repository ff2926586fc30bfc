package org.colloquy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.colloquy.Colloquy;
import org.colloquy.position.Position;
import org.colloquy.position.Stance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well the cue detector does on the sample archive; the figures are printed. */
class SamplePositionsTest {
  private static List<CSVRecord> expected = List.of();
  private static List<Position> found = List.of();

  @BeforeAll
  static void analyze() throws IOException {
    expected = SampleArchive.rows("expected-positions.csv");
    found =
        SampleArchive.analyze(Colloquy.standard()).stream()
            .flatMap(message -> message.positions().stream())
            .toList();
  }

  @ParameterizedTest
  @CsvSource({"AGREE, 0.85, 0.60", "OBJECT, 0.60, 0.50", "DEFER, 0.70, 0.25"})
  void findsPositions(Stance stance, double precision, double recall) {
    List<CSVRecord> wanted =
        expected.stream().filter(row -> row.get("stance").equals(stance.id())).toList();
    List<Position> given = found.stream().filter(p -> p.stance() == stance).toList();
    long right =
        given.stream().filter(p -> wanted.stream().anyMatch(row -> matches(p, row))).count();
    Stream<CSVRecord> required =
        wanted.stream().filter(row -> !Boolean.parseBoolean(row.get("optional")));
    List<CSVRecord> must = required.toList();
    long hit = must.stream().filter(row -> given.stream().anyMatch(p -> matches(p, row))).count();
    double p = (double) right / Math.max(1, given.size());
    double r = (double) hit / must.size();
    System.out.printf(
        "%s: precision %.2f of %d, recall %.2f of %d%n", stance, p, given.size(), r, must.size());
    assertThat(p).as("precision").isGreaterThanOrEqualTo(precision);
    assertThat(r).as("recall").isGreaterThanOrEqualTo(recall);
  }

  /**
   * Whether they stand in the same message and one's words are the other's, or share a half of the
   * shorter.
   */
  private static boolean matches(Position position, CSVRecord row) {
    return position.evidence().message().value().equals(row.get("message"))
        && overlap(position.evidence().text(), row.get("text")) >= 0.5;
  }

  private static double overlap(String a, String b) {
    List<String> left = words(a);
    List<String> right = words(b);
    long shared = left.stream().filter(right::contains).count();
    return (double) shared / Math.min(left.size(), right.size());
  }

  private static List<String> words(String text) {
    return Stream.of(text.split("[^\\p{L}\\p{N}+-]+"))
        .filter(w -> !w.isEmpty())
        .distinct()
        .toList();
  }
}
