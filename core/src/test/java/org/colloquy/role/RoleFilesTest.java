package org.colloquy.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.colloquy.message.Mailbox;
import org.colloquy.person.People;
import org.colloquy.person.Person;
import org.colloquy.person.PersonResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoleFilesTest {
  private static final String MAINTAINERS =
      """
      List of maintainers
      ===================

      \tM: the mailbox of a maintainer

      WIDGET DRIVER
      M:\tAda Ash <ada@example.org>
      R:\t"Ben B. Bo" <ben@example.org>
      L:\twidgets@lists.example.org (moderated for non-subscribers)
      S:\tMaintained
      F:\tdrivers/widget/
      F:\tinclude/*/widget.h
      X:\tdrivers/widget/old/
      N:\twidget[0-9]+
      K:\t\\bwidget_
      K:\t(

      THE REST
      M:\tCleo Clay <cleo@example.org>
      F:\t*
      F:\t*/
      """;

  @TempDir Path folder;

  @Test
  void sectionsOfAMaintainersFileAreRead() {
    MaintainersFile file = MaintainersFile.parse(MAINTAINERS);
    assertThat(file.sections())
        .extracting(MaintainersSection::title)
        .containsExactly("WIDGET DRIVER", "THE REST");
    MaintainersSection widget = file.sections().get(0);
    assertThat(widget.maintainers()).containsExactly(new Mailbox("Ada Ash", "ada@example.org"));
    assertThat(widget.reviewers()).containsExactly(new Mailbox("Ben B. Bo", "ben@example.org"));
    assertThat(widget.lists()).containsExactly(new Mailbox("", "widgets@lists.example.org"));
    assertThat(widget.status()).isEqualTo("Maintained");
    assertThat(widget.concerns("call widget_new()")).isTrue();
    assertThat(widget.concerns("call gadget_new()")).isFalse();
  }

  @Test
  void pathsBelongToTheSectionsWhosePatternsFit() {
    assertThat(titles("drivers/widget/a/b.c")).containsExactly("WIDGET DRIVER", "THE REST");
    assertThat(titles("include/linux/widget.h")).containsExactly("WIDGET DRIVER", "THE REST");
    assertThat(titles("include/a/b/widget.h")).containsExactly("THE REST");
    assertThat(titles("drivers/widget/old/a.c")).containsExactly("THE REST");
    assertThat(titles("docs/widget7.txt")).containsExactly("WIDGET DRIVER", "THE REST");
    assertThat(titles("README")).containsExactly("THE REST");
  }

  private static List<String> titles(String path) {
    return MaintainersFile.parse(MAINTAINERS).of(path).stream()
        .map(MaintainersSection::title)
        .toList();
  }

  @Test
  void theLastLineOfCodeOwnersThatFitsCounts() {
    CodeOwners owners =
        CodeOwners.parse(
            """
            # all
            *          ada@example.org
            *.js       @ben   # scripts
            /build/    cleo@example.org
            docs/*     dora@example.org
            apps/**/x  eve@example.org
            /build/free
            """);
    assertThat(owner(owners, "a/b.c")).isEqualTo("ada@example.org");
    assertThat(owner(owners, "a/b.js")).isEqualTo("@ben");
    assertThat(owner(owners, "build/a/b.js")).isEqualTo("cleo@example.org");
    assertThat(owner(owners, "docs/a.md")).isEqualTo("dora@example.org");
    assertThat(owner(owners, "docs/a/b.md")).isEqualTo("ada@example.org");
    assertThat(owner(owners, "apps/a/b/x")).isEqualTo("eve@example.org");
    assertThat(owner(owners, "build/free")).isEqualTo("nobody");
  }

  private static String owner(CodeOwners owners, String path) {
    return owners.owners(path).stream()
        .findFirst()
        .map(m -> m.displayName() + m.address())
        .orElse("nobody");
  }

  @Test
  void aFolderHoldsTheVersionsOfAFile() throws IOException {
    String first = "X\nM:\tAda Ash <ada@example.org>\nM:\tBen Bo <ben@example.org>\n";
    String second = "X\nM:\tAda Ash <ada@example.org>\n";
    Files.writeString(folder.resolve("MAINTAINERS-2010-01-20"), first);
    Files.writeString(folder.resolve("MAINTAINERS-2012-01-20"), second);
    Files.writeString(folder.resolve("README"), "no version");
    List<RoleClaim> claims = RoleFiles.read(folder);
    People people =
        new PersonResolver()
            .resolve(
                List.of(
                    new Mailbox("Ada Ash", "ada@example.org"),
                    new Mailbox("Ben Bo", "b@example.com")));
    Roles roles = Roles.of(claims, people);
    Person ada = people.persons().get(0);
    Person ben = people.persons().get(1);
    assertThat(claims).hasSize(2);
    assertThat(roles.of(ada, LocalDate.of(2010, 1, 19))).isEmpty();
    assertThat(roles.of(ada, LocalDate.of(2015, 1, 1))).containsExactly(Role.MAINTAINER);
    assertThat(roles.of(ben, LocalDate.of(2012, 1, 19))).containsExactly(Role.MAINTAINER);
    assertThat(roles.of(ben, LocalDate.of(2012, 1, 20))).isEmpty();
  }

  @Test
  void aCsvGivesAnyRole() {
    List<RoleClaim> claims =
        RoleFiles.parse(
            "role,name,address,scope,since\nmoderator,Ada Ash,,dev,2010-01-20\nking,Ben,,,\n",
            "r.csv");
    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).role()).isEqualTo(Role.MODERATOR);
    assertThat(claims.get(0).evidence()).isEqualTo("r.csv:2");
    assertThat(claims.get(0).holdsOn(LocalDate.of(2010, 1, 19))).isFalse();
  }
}
