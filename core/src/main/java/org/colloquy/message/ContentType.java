package org.colloquy.message;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A Content-Type or Content-Disposition value: its token in lower case and its parameters (RFC
 * 2045, section 5.1; of RFC 2231 only that {@code name*} and {@code name*0} are parts of {@code
 * name}).
 *
 * @param type "text/plain", "attachment", "" when there is none
 * @param parameters by name in lower case
 */
record ContentType(String type, Map<String, String> parameters) {

  /** Parameters beyond this number are passed over. */
  static final int MAX_PARAMETERS = 1_000;

  static ContentType parse(String value) {
    int end = value.indexOf(';');
    String type = bare(end < 0 ? value : value.substring(0, end));
    return new ContentType(type, end < 0 ? Map.of() : new Parameters(value, end + 1).read());
  }

  boolean isMultipart() {
    return type.startsWith("multipart/");
  }

  String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }

  /** Without comments and white space, in lower case. */
  private static String bare(String token) {
    int comment = token.indexOf('(');
    String bare = comment < 0 ? token : token.substring(0, comment);
    return bare.strip().toLowerCase(Locale.ROOT);
  }

  /** Reads "; name=value" pairs. */
  private static final class Parameters {

    private final String text;
    private final Map<String, String> found = new HashMap<>();
    private int at;

    Parameters(String text, int from) {
      this.text = text;
      this.at = from;
    }

    Map<String, String> read() {
      while (at < text.length() && found.size() < MAX_PARAMETERS) {
        int start = at;
        while (at < text.length() && text.charAt(at) != '=' && text.charAt(at) != ';') {
          at++;
        }
        String name = name(text.substring(start, at));
        if (at < text.length() && text.charAt(at++) == '=') {
          found.putIfAbsent(name, value());
        }
      }
      return found;
    }

    private static String name(String raw) {
      int star = raw.indexOf('*');
      return bare(star < 0 ? raw : raw.substring(0, star));
    }

    private String value() {
      while (at < text.length() && text.charAt(at) <= ' ') {
        at++;
      }
      String value = at < text.length() && text.charAt(at) == '"' ? quoted() : "";
      int start = at;
      while (at < text.length() && text.charAt(at) != ';') {
        at++;
      }
      String rest = text.substring(start, at++);
      return value.isEmpty() ? rest.strip() : value;
    }

    private String quoted() {
      StringBuilder inside = new StringBuilder();
      at++;
      while (at < text.length() && text.charAt(at) != '"') {
        at = text.charAt(at) == '\\' && at + 1 < text.length() ? at + 1 : at;
        inside.append(text.charAt(at++));
      }
      at = Math.min(at + 1, text.length());
      return inside.toString();
    }
  }
}
