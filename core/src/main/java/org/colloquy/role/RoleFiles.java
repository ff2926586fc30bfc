package org.colloquy.role;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.message.Mailbox;
import org.colloquy.text.Csv;

/**
 * Reads files of roles, told by their content: a {@link MaintainersFile}, {@link CodeOwners}, or a
 * CSV with the columns {@code role}, {@code name} and {@code address}, and if wanted {@code scope},
 * {@code since} and {@code until} (2010-01-20). A folder holds one file's versions over time, each
 * with its first day in its name ("MAINTAINERS-2010-01-20"): a version is good until the next.
 */
public final class RoleFiles {
  private static final int DATE = "2010-01-20".length();

  private RoleFiles() {}

  /**
   * {@return the claims of a file, or of a folder of its versions}
   *
   * @param path a MAINTAINERS or CODEOWNERS file, a CSV of roles, or a folder
   * @throws IOException with one line that names the file, when it cannot be read
   */
  public static List<RoleClaim> read(Path path) throws IOException {
    return Files.isDirectory(path) ? versions(path) : parse(text(path), name(path));
  }

  private static List<RoleClaim> versions(Path folder) throws IOException {
    TreeMap<LocalDate, Path> dated = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        date(name(file)).ifPresent(date -> dated.put(date, file));
      }
    }
    List<RoleClaim> claims = new ArrayList<>();
    for (Map.Entry<LocalDate, Path> version : dated.entrySet()) {
      Optional<LocalDate> end = Optional.ofNullable(dated.higherKey(version.getKey()));
      for (RoleClaim claim : parse(text(version.getValue()), name(version.getValue()))) {
        claims.add(claim.between(Optional.of(version.getKey()), end));
      }
    }
    return joined(claims);
  }

  /** Claims of one version and of the next ones as one claim. */
  private static List<RoleClaim> joined(List<RoleClaim> claims) {
    record Key(Role role, Mailbox holder, String scope) {}
    Map<Key, List<RoleClaim>> all = new LinkedHashMap<>();
    for (RoleClaim claim : claims) {
      List<RoleClaim> known =
          all.computeIfAbsent(
              new Key(claim.role(), claim.holder(), claim.scope()), k -> new ArrayList<>());
      RoleClaim last = known.isEmpty() ? claim : known.get(known.size() - 1);
      if (!known.isEmpty() && last.until().equals(claim.since())) {
        known.set(known.size() - 1, last.between(last.since(), claim.until()));
      } else {
        known.add(claim);
      }
    }
    return all.values().stream().flatMap(List::stream).distinct().toList();
  }

  /** The day that stands in a name. */
  private static Optional<LocalDate> date(String name) {
    for (int i = 0; i + DATE <= name.length(); i++) {
      Optional<LocalDate> date = day(name.substring(i, i + DATE));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The claims of a text. */
  static List<RoleClaim> parse(String text, String file) {
    List<List<String>> rows = Csv.rows(text);
    if (!rows.isEmpty() && rows.get(0).containsAll(List.of("role", "name", "address"))) {
      return ofRows(rows, file);
    }
    MaintainersFile maintainers = MaintainersFile.parse(text);
    return maintainers.sections().isEmpty()
        ? CodeOwners.parse(text).claims(file)
        : maintainers.claims(file);
  }

  private static List<RoleClaim> ofRows(List<List<String>> rows, String file) {
    List<RoleClaim> claims = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      Map<String, String> row = Csv.named(rows.get(0), rows.get(i));
      Mailbox holder = new Mailbox(cell(row, "name"), cell(row, "address"));
      String evidence = file + ":" + (i + 1);
      Role.of(cell(row, "role"))
          .filter(role -> !holder.isEmpty())
          .map(role -> new RoleClaim(role, holder, cell(row, "scope"), evidence))
          .map(claim -> claim.between(day(cell(row, "since")), day(cell(row, "until"))))
          .ifPresent(claims::add);
    }
    return claims;
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "").strip();
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
