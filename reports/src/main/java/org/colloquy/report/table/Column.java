package org.colloquy.report.table;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/**
 * A column of a table: its entry in the dictionary and the way from a row to its cell, in one, so
 * that the two cannot disagree.
 *
 * @param <R> what one row is made from
 * @param name the head of the column, lower case with underscores
 * @param type what the cells hold
 * @param unit what a number counts or measures, "" where there is none
 * @param meaning one line for the dictionary
 * @param cell the text of the cell, "" where it is not known
 */
public record Column<R>(
    String name, CellType type, String unit, String meaning, Function<R, String> cell) {

  /** Digits behind the point beyond which a number says no more. */
  private static final int DIGITS = 6;

  /** Checks that no part is null. */
  public Column {
    requireNonNull(name, "name must not be null");
    requireNonNull(type, "type must not be null");
    requireNonNull(unit, "unit must not be null");
    requireNonNull(meaning, "meaning must not be null");
    requireNonNull(cell, "cell must not be null");
  }

  /**
   * {@return a column of keys}
   *
   * @param <R> what one row is made from
   * @param name the head of the column, lower case with underscores
   * @param meaning one line for the dictionary
   * @param cell the key
   */
  public static <R> Column<R> id(String name, String meaning, Function<R, String> cell) {
    return new Column<>(name, CellType.ID, "", meaning, cell);
  }

  /**
   * {@return a column of keys that may be unknown}
   *
   * @param <R> what one row is made from
   * @param name the head of the column, lower case with underscores
   * @param meaning one line for the dictionary
   * @param cell the key, where it is known
   */
  public static <R> Column<R> optionalId(
      String name, String meaning, Function<R, Optional<String>> cell) {
    return id(name, meaning, cell.andThen(id -> id.orElse("")));
  }

  /**
   * {@return a column of text out of the mail}
   *
   * @param <R> what one row is made from
   * @param name the head of the column, lower case with underscores
   * @param meaning one line for the dictionary
   * @param cell the text as the mail has it; writers make it safe
   */
  public static <R> Column<R> text(String name, String meaning, Function<R, String> cell) {
    return new Column<>(name, CellType.TEXT, "", meaning, cell);
  }

  /**
   * {@return a column of a few fixed words}
   *
   * @param <R> what one row is made from
   * @param name the head of the column, lower case with underscores
   * @param meaning one line for the dictionary
   * @param cell the word, never one out of the mail
   */
  public static <R> Column<R> word(String name, String meaning, Function<R, String> cell) {
    return new Column<>(name, CellType.WORD, "", meaning, cell);
  }

  /**
   * {@return a column of whole numbers}
   *
   * @param <R> what one row is made from
   * @param name the head of the column, lower case with underscores
   * @param unit what is counted
   * @param meaning one line for the dictionary
   * @param cell the number
   */
  public static <R> Column<R> count(
      String name, String unit, String meaning, ToLongFunction<R> cell) {
    return new Column<>(
        name, CellType.INTEGER, unit, meaning, row -> Long.toString(cell.applyAsLong(row)));
  }

  /**
   * {@return a column of whole numbers that may be unknown}
   *
   * @param <R> what one row is made from
   * @param name the head of the column, lower case with underscores
   * @param unit what is counted
   * @param meaning one line for the dictionary
   * @param cell the number, where it is known
   */
  public static <R> Column<R> optionalCount(
      String name, String unit, String meaning, Function<R, Optional<? extends Number>> cell) {
    return new Column<>(
        name,
        CellType.INTEGER,
        unit,
        meaning,
        row -> cell.apply(row).map(number -> Long.toString(number.longValue())).orElse(""));
  }

  /**
   * {@return a column of numbers; NaN means not known}
   *
   * @param <R> what one row is made from
   * @param name the head of the column, lower case with underscores
   * @param unit what it measures
   * @param meaning one line for the dictionary
   * @param cell the number, or NaN
   */
  public static <R> Column<R> number(
      String name, String unit, String meaning, ToDoubleFunction<R> cell) {
    return new Column<>(
        name, CellType.NUMBER, unit, meaning, row -> plain(cell.applyAsDouble(row)));
  }

  /**
   * True or false.
   *
   * @param <R> what one row is made from
   * @param name the head of the column, lower case with underscores
   * @param meaning one line for the dictionary
   * @param cell whether it is true of the row
   * @return a column of "true" and "false"
   */
  public static <R> Column<R> flag(String name, String meaning, Predicate<R> cell) {
    return new Column<>(
        name, CellType.BOOLEAN, "", meaning, row -> Boolean.toString(cell.test(row)));
  }

  /**
   * {@return a column of moments}
   *
   * @param <R> what one row is made from
   * @param name the head of the column, lower case with underscores
   * @param meaning one line for the dictionary
   * @param cell the moment, where it is known
   */
  public static <R> Column<R> time(
      String name, String meaning, Function<R, Optional<Instant>> cell) {
    return new Column<>(
        name,
        CellType.TIME,
        "UTC",
        meaning,
        cell.andThen(moment -> moment.map(Instant::toString).orElse("")));
  }

  /** The number without exponent and trailing zeros, the same in every locale. */
  private static String plain(double number) {
    if (Double.isNaN(number)) {
      return "";
    }
    if (Double.isInfinite(number)) {
      return number > 0 ? "Inf" : "-Inf";
    }
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(DIGITS, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
