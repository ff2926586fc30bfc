package org.colloquy.report.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of query.spec in Java, and, where there is node, in JavaScript. */
class QuerySpecTest {

  static List<QueryCase> all() {
    return QueryCase.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void readsTheCasesInJava(QueryCase each) throws IOException {
    if (each.kind() == '!') {
      assertThatThrownBy(() -> Query.parse(each.query()))
          .isInstanceOf(QueryException.class)
          .hasMessage(each.fault());
    } else {
      assertThat(matches(each)).isEqualTo(each.kind() == '+');
    }
  }

  /** A query that is wrong matches nothing. */
  private static boolean matches(QueryCase each) throws IOException {
    try {
      return Query.parse(each.query()).matches(RowFacts.of(each.row()));
    } catch (QueryException e) {
      return false;
    }
  }

  @Test
  void hasCasesOfEveryKind() {
    for (char kind : new char[] {'+', '-', '!'}) {
      assertThat(all()).filteredOn(each -> each.kind() == kind).hasSizeGreaterThan(20);
    }
  }

  @Test
  @Timeout(120)
  void readsTheSameCasesInJavaScript() throws Exception {
    Process node = node();
    String out = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(out).isEqualToIgnoringNewLines(all().size() + " cases, 0 failed");
    assertThat(node.waitFor()).isZero();
  }

  private static Process node() throws URISyntaxException {
    try {
      return new ProcessBuilder(
              "node",
              file("query-spec.js"),
              file("/org/colloquy/report/page/query.js"),
              file(QueryCase.FILE))
          .redirectErrorStream(true)
          .start();
    } catch (IOException e) {
      return abort(
          "the JavaScript of the query language is not tested, for want of node: "
              + e.getMessage());
    }
  }

  private static String file(String resource) throws URISyntaxException {
    URL url = QuerySpecTest.class.getResource(resource);
    return Path.of(url.toURI()).toString();
  }
}
