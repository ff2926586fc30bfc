package org.colloquy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the documents show is what the build compiles and runs, and where they lead to is there. */
class DocumentsTest {
  private static final Pattern JAVA =
      Pattern.compile("(?:<!-- (\\w+) ([\\w-]+) -->\n)?```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern BLOCK =
      Pattern.compile("^```.*?^```", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);

  @Test
  void showTheSamplesAsTheyAre() throws IOException {
    List<String> seen = new ArrayList<>();
    for (Path document : Documents.all()) {
      Matcher example = JAVA.matcher(Files.readString(document));
      while (example.find()) {
        assertThat(example.group(1))
            .as("%s: no sample is named above%n%s", document, example.group())
            .isNotNull();
        assertThat(example.group(3))
            .as("%s: %s", document, example.group(2))
            .isEqualTo(region(example.group(1), example.group(2)));
        seen.add(document.getFileName() + " " + example.group(2));
      }
    }
    assertThat(seen)
        .contains("README.md archive-report", "positions.md own-detector", "graph.md own-metric");
  }

  /** What another project is told to depend on is what the build installs. */
  @Test
  void nameTheModulesAsTheyAre() throws IOException {
    String pom = Files.readString(Documents.ROOT.resolve("reports/pom.xml"));
    Matcher dependency =
        Pattern.compile(
                "<dependency>\\s*<groupId>(.*?)</groupId>\\s*<artifactId>(.*?)</artifactId>"
                    + "\\s*<version>(.*?)</version>")
            .matcher(Files.readString(Documents.ROOT.resolve("samples/README.md")));
    assertThat(dependency.find()).isTrue();
    Matcher parent =
        Pattern.compile(
                "<groupId>(.*?)</groupId>\\s*<artifactId>.*?</artifactId>\\s*<version>(.*?)</version>"
                    + ".*?</parent>\\s*<artifactId>(.*?)</artifactId>",
                Pattern.DOTALL)
            .matcher(pom);
    assertThat(parent.find()).isTrue();
    assertThat(List.of(dependency.group(1), dependency.group(2), dependency.group(3)))
        .containsExactly(parent.group(1), parent.group(3), parent.group(2));
  }

  /** The version that is cited is the one that is built. */
  @Test
  void citeTheVersion() throws IOException {
    Matcher version =
        Pattern.compile("<version>([\\d.]+)(?:-SNAPSHOT)?</version>")
            .matcher(Files.readString(Documents.ROOT.resolve("pom.xml")));
    assertThat(version.find()).isTrue();
    assertThat(Documents.ROOT.resolve("CITATION.cff"))
        .content()
        .contains("\nversion: " + version.group(1) + "\n", "cff-version: 1.2.0\n", "\nauthors:\n");
    assertThat(Documents.ROOT.resolve("reports/docs/citing.md"))
        .content()
        .contains("(version " + version.group(1) + ")");
    assertThat(Documents.ROOT.resolve("CHANGELOG.md")).content().contains(version.group(1));
  }

  /** Short enough to read standing. */
  @Test
  void beginWithAShortOne() throws IOException {
    assertThat(Files.readAllLines(Documents.ROOT.resolve("README.md"))).hasSizeLessThan(90);
  }

  /** The lines of a sample between two marks. */
  static String region(String sample, String tag) throws IOException {
    Path file = Path.of("src/main/java/org/colloquy/samples", sample + ".java");
    String source = Files.readString(file);
    int begin = source.indexOf('\n', source.indexOf("// tag::" + tag + "\n")) + 1;
    String region =
        source.substring(
            begin, source.lastIndexOf('\n', source.indexOf("// end::" + tag + "\n")) + 1);
    return region.stripTrailing().stripIndent() + "\n";
  }

  @Test
  void leadToWhatIsThere() throws IOException {
    List<String> broken = new ArrayList<>();
    int links = 0;
    for (Path document : Documents.all()) {
      String prose = BLOCK.matcher(Files.readString(document)).replaceAll("");
      for (MatchResult link : LINK.matcher(prose).results().toList()) {
        String target = link.group(1);
        if (!target.contains("://")) {
          links++;
          if (!isThere(document, target)) {
            broken.add(document + " leads to " + target);
          }
        }
      }
    }
    assertThat(links).isGreaterThan(40);
    assertThat(broken).isEmpty();
  }

  private static boolean isThere(Path document, String target) throws IOException {
    String path = target.replaceFirst("#.*", "");
    Path file = path.isEmpty() ? document : document.resolveSibling(path);
    int hash = target.indexOf('#');
    return Files.exists(file)
        && (hash < 0 || anchors(Files.readString(file)).contains(target.substring(hash + 1)));
  }

  /** The places in a document as the web pages of repositories name them. */
  private static Set<String> anchors(String document) {
    Set<String> anchors = new HashSet<>();
    HEADING
        .matcher(document)
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .forEach(anchors::add);
    return anchors;
  }
}
