package org.colloquy.report.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Something to draw on that becomes an SVG file. Text stays text, so that it can be read out,
 * searched and edited.
 */
final class SvgCanvas {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final int DECIMALS = 2;

  private final Document document;
  private final SVGGraphics2D graphics;
  private final int width;
  private final int height;

  SvgCanvas(int width, int height) {
    this.width = width;
    this.height = height;
    document = newDocument();
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment("Colloquy");
    context.setPrecision(DECIMALS);
    graphics = new SVGGraphics2D(context, false);
    graphics.setSVGCanvasSize(new Dimension(width, height));
  }

  private static Document newDocument() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(SVG, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK must have a DOM", e);
    }
  }

  Graphics2D graphics() {
    return graphics;
  }

  /** Writes what was drawn, with title and description for those who do not see it. */
  void write(String title, String description, Path file) throws IOException {
    Element root = graphics.getRoot();
    root.setAttribute("viewBox", "0 0 " + width + " " + height);
    root.setAttribute("role", "img");
    root.insertBefore(element("desc", description), root.getFirstChild());
    root.insertBefore(element("title", title), root.getFirstChild());
    StringWriter svg = new StringWriter();
    graphics.stream(root, svg);
    Files.writeString(
        file, withFallbackFonts(withoutDoctype(svg.toString())), StandardCharsets.UTF_8);
  }

  private Element element(String name, String text) {
    Element element = document.createElementNS(SVG, name);
    element.setTextContent(PlainText.of(text));
    return element;
  }

  /** Drops the DOCTYPE: SVG needs none, and some parsers would fetch its DTD from the net. */
  private static String withoutDoctype(String svg) {
    int doctype = svg.indexOf("<!DOCTYPE");
    return doctype < 0 ? svg : svg.substring(0, doctype) + svg.substring(svg.indexOf("<svg"));
  }

  /** Adds the fonts that a viewer may have instead. */
  private static String withFallbackFonts(String svg) {
    String family = "'" + Theme.FAMILY + "'";
    return svg.replace(
        "font-family=\"" + family + "\"",
        "font-family=\"" + family + ", Arial, Helvetica, 'DejaVu Sans', sans-serif\"");
  }
}
