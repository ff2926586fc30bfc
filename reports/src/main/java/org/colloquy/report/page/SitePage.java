package org.colloquy.report.page;

import java.util.Arrays;
import java.util.List;

/** The pages that every report has, in the order of its menu. */
enum SitePage {
  OVERVIEW("index", "Overview", "page"),
  THREADS("threads", "Threads", "page query list threads"),
  PEOPLE("people", "People", "page list people"),
  GRAPH("graph", "Graph", "page list scene graph"),
  CHARTS("charts", "Charts", "page charts"),
  FILES("files", "Data files", "page");

  private final String id;
  private final String label;
  private final String scripts;

  SitePage(String id, String label, String scripts) {
    this.id = id;
    this.label = label;
    this.scripts = scripts;
  }

  /** The file within the folder of the report: "threads.html". */
  String file() {
    return id + ".html";
  }

  /** What the menu calls it. */
  String label() {
    return label;
  }

  /** The template that draws it. */
  String template() {
    return id + ".jte";
  }

  /** The script that stands in it. */
  Loader loader() {
    return Loader.of("", List.of(scripts.split(" ", -1)));
  }

  /** The names of the files of all pages. */
  static List<String> files() {
    return Arrays.stream(values()).map(SitePage::file).toList();
  }
}
