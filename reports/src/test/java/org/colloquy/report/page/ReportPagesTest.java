package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.ThreadAnalysis;
import org.colloquy.message.DefectCode;
import org.colloquy.report.json.SampleThread;
import org.colloquy.role.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPagesTest {
  private static final Facts FACTS =
      new Facts(
          List.of(new Facts.Input("a<b>.mbox", 1234, "0123456789abcdef")),
          2,
          1,
          Map.of("duplicate", 3L),
          Map.of("symbolic-link", 2L),
          Map.of("missing-date", 1L),
          Optional.empty(),
          Optional.empty(),
          Map.of("positions", "cues"),
          Map.of("colloquy", "1"));
  private static final String HOSTILE =
      "<script>alert(1)</script></title><!-- \"'><img src=x onerror=alert(2)> javascript:alert(3)"
          + " \u001b[31m\u0000\u2028 &lt;";

  @TempDir Path dir;

  @Test
  void showsQuotedTextUnderItsWriterAndJumpsToTheOrigin() throws IOException {
    String page = page(SampleThread.at("a", 0).build());

    assertThat(page)
        .contains("<title>Rename?</title>")
        .containsPattern(
            "<div class=\"z k-text q d1 c0 p0\" id=\"m2q1\" title=\"Ben Bo wrote this: [^\"]*99 % sure\">")
        .containsPattern("<a class=\"who\" href=\"#m1\"[^>]*><bdi>Ben Bo</bdi>")
        .contains("</a>Shall we rename the tool?</div>")
        .contains("id=\"m1\"");
  }

  @Test
  void leadsFromAMessageToWhereItIsQuoted() throws IOException {
    assertThat(page(SampleThread.at("a", 0).build()))
        .contains("quoted in <a class=\"echo\" href=\"#m2q1\">#2</a>");
  }

  @Test
  void marksPositionsInPlaceWithTheirHolder() throws IOException {
    String page = page(SampleThread.at("a", 0).build());

    assertThat(page)
        .contains("<mark class=\"agree\">")
        .contains("id=\"m2p1\"")
        .contains("Ada Ash agrees with Ben Bo (conditional; cues, 94 % sure)")
        .contains("Ada Ash defers to Cleo")
        .contains("Agreed, if Cleo is fine with it.</mark>");
  }

  @Test
  void runsNoScriptButTheLoaderOfTheHash() throws IOException {
    for (String page : List.of(page(hostile()), index(hostile()))) {
      Matcher script = Pattern.compile("<script>([^<]*)</script>").matcher(page);
      assertThat(script.find()).isTrue();

      assertThat(page.split("(?i)<script", -1)).hasSize(2);
      assertThat(page)
          .contains(
              "default-src 'none'; script-src '" + hash(script.group(1)) + "' 'strict-dynamic'");
    }
  }

  @Test
  void escapesWhateverAMailHolds() throws IOException {
    String page = page(hostile());

    assertThat(page)
        .doesNotContain("<img", "<!-- ", "\u001b", "\u0000")
        .contains("&lt;script>", "␛[31m␀")
        .contains("&amp;lt;");
    assertThat(hrefs(page.replaceAll("<script>.*</script>", "")))
        .allMatch(
            href ->
                href.matches(
                    "#m\\d+([pq]\\d+)?|#messages|\\.\\./(threads\\.html|assets/(colloquy|thread)\\.css)"));
  }

  @Test
  void writesRowsAsScriptsOfOneCallWithNothingOfTheMailButStrings() throws IOException {
    index(hostile());

    for (String name : List.of("threads", "people", "graph")) {
      assertThat(read("data/" + name + ".js"))
          .startsWith("colloquy.put(\"" + name + "\",")
          .endsWith(");\n")
          .doesNotContain("<", "\u2028", "\u001b");
    }
    assertThat(read("data/threads.js"))
        .contains("\\u003Cscript\\u003Ealert(1)\\u003C/script\\u003E");
  }

  @Test
  void asksNoNetworkForAnything() throws IOException {
    String written = index(hostile());
    for (String file :
        List.of("threads.html", "people.html", "graph.html", "charts.html", "files.html")) {
      written += read(file);
    }
    written +=
        read("threads/1.html")
            + read("assets/colloquy.css")
            + read("assets/site.css")
            + read("assets/thread.css");

    assertThat(written).doesNotContain("http://", "https://", "url(", "@import", "//cdn");
  }

  @Test
  void tellsWhatWasLeftOutAndWhy() throws IOException {
    assertThat(index(SampleThread.at("a", 0).build()))
        .contains("5 messages read: 1 without fault, 1 with a defect", "3 left out")
        .containsPattern(
            "<td>duplicate<small[^>]*>Id, sender and date are those of an earlier[^<]*</small></td><td class=\"n\">3</td>");
  }

  @Test
  void cutsABodyThatNoBrowserWouldShow() throws IOException {
    String body = "word ".repeat(60_000);

    assertThat(page(SampleThread.at("a", 0).question(body).build()))
        .contains("100000 more characters are not shown")
        .hasSizeLessThan(BodyView.LIMIT + 20_000);
  }

  private static ThreadAnalysis hostile() {
    return SampleThread.at("a", 0)
        .subject(HOSTILE)
        .question(HOSTILE + "\n")
        .ben(HOSTILE)
        .defect(DefectCode.INVALID_DATE, HOSTILE)
        .build();
  }

  private static List<String> hrefs(String page) {
    return Pattern.compile("(?:href|src)=\"([^\"]*)\"")
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private String page(ThreadAnalysis thread) throws IOException {
    Path folder = Files.createTempDirectory(dir, "page");
    ReportPages.open(folder, 1).add(thread);
    return Files.readString(folder.resolve("threads/1.html"));
  }

  private String index(ThreadAnalysis thread) throws IOException {
    ReportPages pages = ReportPages.open(dir, 1);
    pages.add(thread);
    pages.finish(FACTS, List.of(), Roles.NONE);
    return read("index.html");
  }

  private String read(String file) throws IOException {
    return Files.readString(dir.resolve(file));
  }

  private static String hash(String script) {
    byte[] digest = Hashing.sha256().hashString(script, StandardCharsets.UTF_8).asBytes();
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }
}
