package org.colloquy.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.message.Mailbox;

/**
 * A MAINTAINERS file as the Linux kernel and its kin have it (kernel documentation, MAINTAINERS,
 * "Descriptions of section entries").
 *
 * <pre>{@code
 * WIDGET DRIVER
 * M:  Ada Ash <ada@example.org>
 * R:  Ben Bo <ben@example.org>
 * L:  widgets@lists.example.org (moderated for non-subscribers)
 * S:  Maintained
 * F:  drivers/widget/
 * X:  drivers/widget/old/
 * K:  \bwidget_
 * }</pre>
 *
 * @param sections the sections, in order
 */
public record MaintainersFile(List<MaintainersSection> sections) {
  private static final int LONGEST_TITLE = 200;

  /** Copies the collections. */
  public MaintainersFile {
    sections = List.copyOf(sections);
  }

  /**
   * Reads the text of a file; lines that are no entry of a section are passed over.
   *
   * @param text the whole file
   * @return its sections
   */
  public static MaintainersFile parse(String text) {
    List<MaintainersSection> sections = new ArrayList<>();
    String title = "";
    int titleLine = 0;
    Optional<MaintainersSection.Builder> open = Optional.empty();
    String[] lines = text.split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      if (isEntry(line) && !title.isEmpty()) {
        if (open.isEmpty()) {
          open = Optional.of(new MaintainersSection.Builder(title, titleLine));
        }
        open.get().add(line.charAt(0), line.substring(2).strip(), i + 1);
      } else {
        open.ifPresent(section -> sections.add(section.build()));
        open = Optional.empty();
        boolean named = !line.isBlank() && line.length() <= LONGEST_TITLE;
        title = named ? line.strip() : "";
        titleLine = i + 1;
      }
    }
    open.ifPresent(section -> sections.add(section.build()));
    return new MaintainersFile(sections);
  }

  private static boolean isEntry(String line) {
    return line.length() > 2
        && line.charAt(1) == ':'
        && Character.isUpperCase(line.charAt(0))
        && Character.isWhitespace(line.charAt(2));
  }

  /**
   * {@return the sections for a path, in order; the one that names all ("*", "*&#47;") is among
   * them}
   *
   * @param path of a file in the tree, with slashes
   */
  public List<MaintainersSection> of(String path) {
    return sections.stream().filter(section -> section.holds(path)).toList();
  }

  /**
   * {@return who has which role}
   *
   * @param file the name that the claims give as their source
   */
  public List<RoleClaim> claims(String file) {
    List<RoleClaim> claims = new ArrayList<>();
    for (MaintainersSection section : sections) {
      add(Role.MAINTAINER, section.maintainers(), section, file, claims);
      add(Role.REVIEWER, section.reviewers(), section, file, claims);
    }
    return claims;
  }

  private static void add(
      Role role,
      List<Mailbox> holders,
      MaintainersSection section,
      String file,
      List<RoleClaim> claims) {
    String evidence = file + ":" + section.line();
    for (Mailbox holder : holders) {
      claims.add(new RoleClaim(role, holder, section.title(), evidence));
    }
  }
}
