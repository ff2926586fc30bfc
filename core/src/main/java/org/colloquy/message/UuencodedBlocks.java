package org.colloquy.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.message.InlineAttachment.Kind;
import org.colloquy.text.LineRange;
import org.colloquy.text.Lines;

/**
 * Uuencoded files (POSIX {@code uuencode}, its historical algorithm):
 *
 * <pre>{@code
 * begin 644 cat.txt
 * #0V%T
 * `
 * end
 * }</pre>
 *
 * The first character of a line says how many bytes it holds. A block that was cut off before its
 * {@code end} counts when at least {@value #MIN_LINES} such lines stand in it.
 */
final class UuencodedBlocks {

  static final String BEGIN = "begin ";

  private static final int MIN_LINES = 3;
  private static final int MAX_LINE = 160;
  private static final String FULL = "M";

  /** What Pipermail writes for an at sign, in data too. */
  private static final String HIDDEN_AT = " at ";

  private final Lines lines;
  private final List<InlineAttachment> found = new ArrayList<>();

  private UuencodedBlocks(Lines lines) {
    this.lines = lines;
  }

  static List<InlineAttachment> find(Lines lines) {
    UuencodedBlocks blocks = new UuencodedBlocks(lines);
    int line = 1;
    while (line <= lines.count()) {
      line = blocks.readAt(line);
    }
    return blocks.found;
  }

  /** Reads the block that begins on this line, if one does; returns the line behind it. */
  private int readAt(int line) {
    Optional<String> name = name(line);
    int last = name.isEmpty() ? 0 : last(line);
    if (name.isEmpty() || last == 0) {
      return line + 1;
    }
    found.add(
        new InlineAttachment(name.get(), lines.span(new LineRange(line, last)), Kind.UUENCODE));
    return last + 1;
  }

  /** The name behind "begin" and a file mode of three or four octal digits. */
  private Optional<String> name(int line) {
    int mode = lines.begin(line) + BEGIN.length();
    int at = mode;
    if (!lines.text().startsWith(BEGIN, lines.begin(line))) {
      return Optional.empty();
    }
    while (at < lines.end(line) && isOctal(lines.text().charAt(at))) {
      at++;
    }
    boolean sound = at - mode >= 3 && at - mode <= 4 && at < lines.end(line);
    if (!sound || lines.text().charAt(at) != ' ') {
      return Optional.empty();
    }
    int end = Math.min(lines.end(line), at + 4 * InlineAttachment.MAX_NAME);
    return Optional.of(lines.text().substring(at, end)).filter(name -> !name.isBlank());
  }

  private static boolean isOctal(char c) {
    return c >= '0' && c <= '7';
  }

  /** The last line of the block that begins on this line, 0 when it is none. */
  private int last(int first) {
    int line = first + 1;
    while (line <= lines.count() && isData(line)) {
      line++;
    }
    int data = line - first - 1;
    boolean zero = line <= lines.count() && isZero(line);
    int end = zero ? line + 1 : line;
    if (isEnd(end) && (zero || data > 0)) {
      return end;
    }
    return data >= MIN_LINES ? line - 1 : 0;
  }

  private boolean isEnd(int line) {
    return line <= lines.count() && lines.line(line).stripTrailing().equals("end");
  }

  /** The line without bytes above "end"; its space may have been taken off. */
  private boolean isZero(int line) {
    int length = lines.end(line) - lines.begin(line);
    return length == 0
        || (length <= 2 && "` ".indexOf(lines.text().charAt(lines.begin(line))) >= 0);
  }

  private boolean isData(int line) {
    if (lines.end(line) - lines.begin(line) > MAX_LINE) {
      return false;
    }
    String data = lines.line(line).replace(HIDDEN_AT, "@");
    if (data.length() < 2) {
      return data.equals(FULL);
    }
    int bytes = (data.charAt(0) - ' ') & 63;
    return bytes > 0 && fits(bytes, data) && data.chars().allMatch(c -> c >= ' ' && c <= '`');
  }

  /**
   * Whether a line holds so many bytes: in groups of four characters, or the last group without its
   * filling, or with a check character behind; spaces at the end of a full line may be missing.
   */
  private static boolean fits(int bytes, String data) {
    int characters = data.length() - 1;
    int groups = (bytes + 2) / 3 * 4;
    int least = (bytes * 8 + 5) / 6;
    boolean cut = data.startsWith(FULL) && characters < groups;
    return (characters >= least && characters <= groups + 1) || cut;
  }
}
