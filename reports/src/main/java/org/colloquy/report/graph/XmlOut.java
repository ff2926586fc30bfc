package org.colloquy.report.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document, an element a line; characters that XML 1.0 cannot hold are dropped. */
final class XmlOut {
  private final OutputStreamWriter out;
  private final XMLStreamWriter xml;
  private int depth;

  /** Starts a document with its root element. */
  XmlOut(OutputStream stream, String root, String namespace) throws XMLStreamException {
    out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
    xml.writeStartDocument("UTF-8", "1.0");
    line();
    xml.writeStartElement(root);
    xml.writeDefaultNamespace(namespace);
    depth = 1;
  }

  /** Opens an element with names and values of attributes. */
  void open(String name, String... attributes) throws XMLStreamException {
    line();
    xml.writeStartElement(name);
    attributes(attributes);
    depth++;
  }

  /** Adds attributes to what was opened last. */
  void attributes(String... namesAndValues) throws XMLStreamException {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      xml.writeAttribute(namesAndValues[i], XmlText.printable(namesAndValues[i + 1]));
    }
  }

  /** Closes the innermost element. */
  void close() throws XMLStreamException {
    depth--;
    line();
    xml.writeEndElement();
  }

  /** Writes an element without content. */
  void empty(String name, String... attributes) throws XMLStreamException {
    line();
    xml.writeEmptyElement(name);
    attributes(attributes);
  }

  /** Writes an element that holds text. */
  void text(String name, String text, String... attributes) throws XMLStreamException {
    line();
    xml.writeStartElement(name);
    attributes(attributes);
    xml.writeCharacters(XmlText.printable(text));
    xml.writeEndElement();
  }

  /** Closes the root and the document; the stream stays open. */
  void end() throws XMLStreamException, IOException {
    close();
    xml.writeEndDocument();
    xml.flush();
    out.flush();
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
