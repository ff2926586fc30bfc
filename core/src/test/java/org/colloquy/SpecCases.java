package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Reads {@code .spec} fixtures: prose, and in it cases that begin with {@code ## name}. A line with
 * a bar belongs to the mail of its case: on the left what is expected of the line, on the right the
 * line itself.
 */
public final class SpecCases {

  /** One line of a mail with what is expected of it, "" for nothing. */
  public record Line(String expected, String text) {}

  /** One mail. */
  public record Case(String name, List<Line> lines) {

    /** The body, with LF behind every line. */
    public String body() {
      StringBuilder body = new StringBuilder();
      lines.forEach(line -> body.append(line.text()).append('\n'));
      return body.toString();
    }

    /** Asserts that each line, read by itself, gives what is expected of it. */
    public void verify(UnaryOperator<String> reading) {
      assertThat(lines.stream().map(line -> reading.apply(line.text()) + " | " + line.text()))
          .containsExactlyElementsOf(
              lines.stream().map(line -> line.expected() + " | " + line.text()).toList());
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private SpecCases() {}

  /** The cases of a fixture that stands beside a class; a fixture without cases fails. */
  public static List<Case> of(Class<?> test, String fixture) {
    List<Case> cases = new ArrayList<>();
    for (String row : read(test, fixture).split("\n", -1)) {
      if (row.startsWith("## ")) {
        cases.add(new Case(row.substring(3), new ArrayList<>()));
      } else if (row.indexOf('|') >= 0 && !cases.isEmpty()) {
        cases.get(cases.size() - 1).lines().add(line(row));
      }
    }
    assertThat(cases)
        .as(fixture)
        .isNotEmpty()
        .allSatisfy(c -> assertThat(c.lines()).as(c.name()).isNotEmpty());
    return cases;
  }

  private static Line line(String row) {
    int bar = row.indexOf('|');
    String text = row.substring(bar + 1);
    return new Line(
        row.substring(0, bar).strip().replaceAll(" +", " "),
        text.startsWith(" ") ? text.substring(1) : text);
  }

  private static String read(Class<?> test, String fixture) {
    try (InputStream stream = test.getResourceAsStream(fixture)) {
      assertThat(stream).as(fixture).isNotNull();
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
