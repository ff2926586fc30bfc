package org.colloquy.report.table;

import java.util.Optional;
import java.util.function.Function;
import org.colloquy.person.Person;
import org.colloquy.quote.Author;

/** What several tables ask of an analysis. */
final class Cells {
  /** Between the values of a cell that holds several. */
  static final String SEPARATOR = "; ";

  private Cells() {}

  static Optional<String> personId(Optional<Author> author) {
    return author.flatMap(Author::person).map(Person::id);
  }

  static String name(Optional<Author> author) {
    return author.map(Author::name).orElse("");
  }

  static String address(Optional<Author> author) {
    return author.map(known -> known.mailbox().address()).orElse("");
  }

  static <T> String joined(Iterable<T> values, Function<T, String> text) {
    StringBuilder cell = new StringBuilder();
    for (T value : values) {
      cell.append(cell.isEmpty() ? "" : SEPARATOR).append(text.apply(value));
    }
    return cell.toString();
  }
}
