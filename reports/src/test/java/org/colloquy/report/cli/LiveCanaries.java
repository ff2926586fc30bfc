package org.colloquy.report.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.colloquy.text.Steering;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Finds what is live in outputs: what a terminal, a browser, a spreadsheet or a viewer obeys. */
final class LiveCanaries {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+(E-?[0-9]+)?|-Inf");
  private static final String STARTS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "formaction", "data");
  private static final Set<String> RUNNING =
      Set.of("iframe", "object", "embed", "base", "frame", "applet", "math");
  private static final Pattern FOREIGN = Pattern.compile("(?i)\\s*([a-z][a-z0-9+.-]*:|//).*");
  private static final Set<String> DRAWN_RUNNING =
      Set.of("script", "foreignObject", "a", "image", "use", "animate", "set", "handler");
  private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\.)*\"";
  private static final Pattern DOT_LINE =
      Pattern.compile(
          "digraph participants \\{|\\}|  Q( -> Q)? \\[[a-z]+=Q(, [a-z]+=Q)*\\];"
              .replace("Q", QUOTED));
  private static final JsonFactory JSON = new JsonFactory();

  private final List<String> found = new ArrayList<>();

  /** What is live, each with where it is; empty when nothing is. */
  List<String> found() {
    return List.copyOf(found);
  }

  /** Looks at what is printed. */
  void printed(String where, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Steering.is(c) || (c == '\r' && !text.startsWith("\n", i + 1))) {
        found.add(String.format(Locale.ROOT, "%s: character %04x", where, (int) c));
      }
    }
  }

  /** Looks at all files of a folder, and at their names. */
  void files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!folder.relativize(file).toString().matches("[A-Za-z0-9._/-]+")) {
          found.add("name of the file " + file);
        }
        if (!file.toString().endsWith(".png")) {
          text(folder.relativize(file).toString(), Files.readString(file));
        }
      }
    }
  }

  /** Looks at a file as what opens it by its ending. */
  void text(String name, String text) throws IOException {
    switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "csv" -> csv(name, text);
      case "html" -> html(name, text);
      case "svg", "gexf", "graphml" -> xml(name, text);
      case "dot" -> dot(name, text);
      case "json" -> json(name, text);
      case "jsonl" -> jsonLines(name, text);
      case "js" -> script(name, text);
      default -> {}
    }
  }

  private void csv(String name, String text) throws IOException {
    printed(name, text);
    try (CSVParser rows = CSVFormat.RFC4180.parse(new StringReader(text))) {
      for (CSVRecord row : rows) {
        for (String cell : row) {
          if (!cell.isEmpty()
              && STARTS_FORMULA.indexOf(cell.charAt(0)) >= 0
              && !NUMBER.matcher(cell).matches()) {
            found.add(name + ": cell " + cell);
          }
        }
      }
    }
  }

  private void html(String name, String text) {
    Document page = Jsoup.parse(text);
    for (Element element : page.getAllElements()) {
      boolean script = element.tagName().equals("script");
      if (RUNNING.contains(element.tagName()) || (script && element.data().contains("CANARY"))) {
        found.add(name + ": element " + element);
      }
      for (Attribute attribute : element.attributes()) {
        html(name, element, attribute);
      }
    }
  }

  private void html(String name, Element element, Attribute attribute) {
    String key = attribute.getKey().toLowerCase(Locale.ROOT);
    boolean leads = ADDRESSES.contains(key) && FOREIGN.matcher(attribute.getValue()).matches();
    boolean refreshes = key.equals("http-equiv") && attribute.getValue().equals("refresh");
    if (key.startsWith("on") || key.contains("CANARY") || leads || refreshes) {
      found.add(name + ": " + element.tagName() + " " + attribute);
    }
  }

  private void xml(String name, String text) {
    printed(name, text);
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      NodeList all =
          factory
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(text)))
              .getElementsByTagName("*");
      for (int i = 0; i < all.getLength(); i++) {
        xml(name, (org.w3c.dom.Element) all.item(i));
      }
    } catch (IOException | SAXException | ParserConfigurationException e) {
      found.add(name + ": " + e.getMessage());
    }
  }

  private void xml(String name, org.w3c.dom.Element element) {
    if (DRAWN_RUNNING.contains(element.getTagName())) {
      found.add(name + ": element " + element.getTagName());
    }
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      String key = attributes.item(i).getNodeName();
      if (key.startsWith("on") || key.endsWith("href")) {
        found.add(name + ": attribute " + attributes.item(i));
      }
    }
  }

  private void dot(String name, String text) {
    printed(name, text);
    text.lines()
        .filter(line -> !DOT_LINE.matcher(line).matches())
        .forEach(line -> found.add(name + ": line " + line));
  }

  private void json(String name, String text) {
    printed(name, text);
    syntax(name, text);
  }

  private void syntax(String name, String text) {
    try (JsonParser json = JSON.createParser(text)) {
      while (json.nextToken() != null) {
        json.getText();
      }
    } catch (IOException e) {
      found.add(name + ": " + e.getMessage());
    }
  }

  private void jsonLines(String name, String text) {
    for (String line : text.split("\n", -1)) {
      json(name, line);
    }
  }

  /** A script that holds rows is one call, whose argument is JSON that no element can end. */
  private void script(String name, String text) {
    if (text.contains("CANARY")) {
      int begin = text.indexOf(',') + 1;
      String rows = text.substring(begin, text.lastIndexOf(");"));
      if (!text.startsWith("colloquy.put(\"") || rows.contains("<")) {
        found.add(name + ": script " + text.substring(0, Math.min(80, text.length())));
      }
      syntax(name, rows);
    }
  }
}
