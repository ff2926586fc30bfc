package org.colloquy.role;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.colloquy.message.Mailbox;

/**
 * One section of a {@link MaintainersFile}.
 *
 * @param title the line above its entries
 * @param line the number of that line, from 1
 * @param maintainers M: those who decide
 * @param reviewers R: those who are to be asked
 * @param lists L: addresses of lists
 * @param status S: "Maintained", "Orphan", …; "" without one
 * @param files F: paths that belong to it
 * @param excludes X: paths that do not, after all
 * @param names N: regular expressions of paths that belong to it
 * @param keywords K: regular expressions of text in patches that concern it
 */
public record MaintainersSection(
    String title,
    int line,
    List<Mailbox> maintainers,
    List<Mailbox> reviewers,
    List<Mailbox> lists,
    String status,
    List<String> files,
    List<String> excludes,
    List<String> names,
    List<String> keywords) {

  /** Longer texts are not held against regular expressions. */
  private static final int LONGEST = 1000;

  /** Checks that no part is null, and copies collections. */
  public MaintainersSection {
    requireNonNull(title, "title must not be null");
    requireNonNull(status, "status must not be null");
    maintainers = List.copyOf(maintainers);
    reviewers = List.copyOf(reviewers);
    lists = List.copyOf(lists);
    files = List.copyOf(files);
    excludes = List.copyOf(excludes);
    names = List.copyOf(names);
    keywords = List.copyOf(keywords);
  }

  /**
   * {@return whether a path belongs to it, by F:, N: and X:}
   *
   * @param path of a file in the tree, with slashes
   */
  public boolean holds(String path) {
    return excludes.stream().noneMatch(p -> PathPattern.ofMaintainers(p).matches(path))
        && (files.stream().anyMatch(p -> PathPattern.ofMaintainers(p).matches(path))
            || names.stream().anyMatch(n -> finds(n, path)));
  }

  /**
   * {@return whether a line of a patch has one of the keywords}
   *
   * @param text one line
   */
  public boolean concerns(String text) {
    return keywords.stream().anyMatch(keyword -> finds(keyword, text));
  }

  private static boolean finds(String expression, String text) {
    return text.length() <= LONGEST
        && compiled(expression).map(p -> p.matcher(text).find()).orElse(false);
  }

  /** Expressions are Perl's; the few that Java does not know match nothing. */
  private static Optional<Pattern> compiled(String expression) {
    try {
      return Optional.of(Pattern.compile(expression));
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }

  /** Gathers the entries of a section. */
  static final class Builder {
    private final String title;
    private final int line;
    private final List<Mailbox> maintainers = new ArrayList<>();
    private final List<Mailbox> reviewers = new ArrayList<>();
    private final List<Mailbox> lists = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private final List<String> excludes = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> keywords = new ArrayList<>();
    private String status = "";

    Builder(String title, int line) {
      this.title = title;
      this.line = line;
    }

    void add(char letter, String value, int number) {
      if (value.isEmpty() || number <= line) {
        return;
      }
      switch (letter) {
        case 'M' -> maintainers.add(NamedMailbox.parse(value));
        case 'R' -> reviewers.add(NamedMailbox.parse(value));
        case 'L' -> lists.add(NamedMailbox.parse(value.split("\\s", 2)[0]));
        case 'S' -> status = value;
        case 'F' -> files.add(value);
        case 'X' -> excludes.add(value);
        case 'N' -> names.add(value);
        case 'K' -> keywords.add(value);
        default -> {}
      }
    }

    MaintainersSection build() {
      return new MaintainersSection(
          title, line, maintainers, reviewers, lists, status, files, excludes, names, keywords);
    }
  }
}
