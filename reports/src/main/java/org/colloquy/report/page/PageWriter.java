package org.colloquy.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Draws templates into the files of a folder. */
final class PageWriter {
  private static final int BUFFER = 1 << 16;
  private static final List<String> ASSETS =
      List.of(
          "colloquy.css",
          "site.css",
          "thread.css",
          "page.js",
          "query.js",
          "list.js",
          "threads.js",
          "people.js",
          "scene.js",
          "graph.js",
          "charts.js",
          "thread.js");

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          Path.of(""),
          ContentType.Html,
          PageWriter.class.getClassLoader(),
          PageWriter.class.getPackageName());
  private final Path dir;

  PageWriter(Path dir) {
    this.dir = dir;
  }

  /** The folder of the report. */
  Path dir() {
    return dir;
  }

  /** Copies style sheets and scripts. */
  void copyAssets() throws IOException {
    Path assets = Files.createDirectories(dir.resolve(ReportPages.ASSETS));
    for (String name : ASSETS) {
      try (InputStream in = PageWriter.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new IOException("resource " + name + " is missing");
        }
        Files.copy(in, assets.resolve(name));
      }
    }
  }

  /** Draws one of the pages that every report has. */
  void site(SitePage page, Object view) throws IOException {
    write(page.template(), view, page.file());
  }

  /** Draws a template into a file of the folder. */
  void write(String template, Object view, String file) throws IOException {
    try (Writer out = open(dir.resolve(file))) {
      templates.render(template, view, new WriterOutput(out));
    }
  }

  /** A stream writer replaces a lone surrogate, where that of Files would throw. */
  static Writer open(Path file) throws IOException {
    return new BufferedWriter(
        new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8), BUFFER);
  }
}
