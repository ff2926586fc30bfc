package org.colloquy.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What the parser of origin makes of a message: its header fields as they stand, and the tree of
 * its parts with the name of the file that holds the decoded bytes of each.
 */
final class HostileMessagesPeer {

  private static final Pattern CHARSET = Pattern.compile("charset=\"?([\\w-]+)");

  /** A text part: the file of its bytes, and the value of its Content-Type. */
  record Text(String file, String contentType) {

    /** The charset that the part declares, else Latin-1. */
    Charset charset() {
      Matcher name = CHARSET.matcher(contentType);
      return name.find() ? Charset.forName(name.group(1)) : ISO_8859_1;
    }
  }

  private final Element message;

  private HostileMessagesPeer(Element message) {
    this.message = message;
  }

  static HostileMessagesPeer of(byte[] xml) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
      return new HostileMessagesPeer(document.getDocumentElement());
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  /** The value of the first field of a name in the message's own header block, unfolded. */
  Optional<String> field(String name) {
    return field(message, name);
  }

  /** The first text/plain part outside attached messages that is no attachment itself. */
  Optional<Text> plainText() {
    return plainText(message);
  }

  private static Optional<Text> plainText(Element entity) {
    String type = field(entity, "content-type").orElse("text/plain").toLowerCase(Locale.ROOT);
    String disposition = field(entity, "content-disposition").orElse("").toLowerCase(Locale.ROOT);
    if (disposition.startsWith("attachment")) {
      return Optional.empty();
    }
    Optional<Text> found = Optional.empty();
    NodeList children = entity.getChildNodes();
    for (int i = 0; i < children.getLength() && found.isEmpty(); i++) {
      if (children.item(i) instanceof Element child) {
        found =
            switch (child.getTagName()) {
              case "multipart", "body-part" -> plainText(child);
              case "text-body" -> text(child, type);
              default -> Optional.empty();
            };
      }
    }
    return found;
  }

  private static Optional<Text> text(Element body, String type) {
    return type.startsWith("text/plain")
        ? Optional.of(new Text(body.getAttribute("name"), type))
        : Optional.empty();
  }

  private static Optional<String> field(Element entity, String name) {
    NodeList children = entity.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element child && child.getTagName().equals("header")) {
        return fieldOf(child, name);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> fieldOf(Element header, String name) {
    NodeList fields = header.getElementsByTagName("field");
    for (int i = 0; i < fields.getLength(); i++) {
      String field = fields.item(i).getTextContent().strip();
      int colon = field.indexOf(':');
      if (colon > 0 && field.substring(0, colon).strip().equalsIgnoreCase(name)) {
        return Optional.of(field.substring(colon + 1).strip().replaceAll("\\s+", " "));
      }
    }
    return Optional.empty();
  }
}
