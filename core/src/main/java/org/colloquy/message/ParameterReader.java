package org.colloquy.message;

import java.util.Locale;

/** Reads the "; name=value" pairs of a field, one after the other, with the faults they have. */
final class ParameterReader {

  private final String text;
  private int at;

  /** Whether the quoted string that was read last has its end. */
  private boolean closed;

  ParameterReader(String text, int from) {
    this.text = text;
    this.at = from;
    skip();
  }

  boolean hasNext() {
    return at < text.length();
  }

  Parameter next() {
    int start = at;
    while (at < text.length() && text.charAt(at) != '=' && text.charAt(at) != ';') {
      at++;
    }
    String name = text.substring(start, at).strip().toLowerCase(Locale.ROOT);
    String value = at < text.length() && text.charAt(at++) == '=' ? value() : "";
    skip();
    return new Parameter(name, value);
  }

  /** Goes to the next name. */
  private void skip() {
    while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == ';')) {
      at++;
    }
  }

  private String value() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    boolean quote = at < text.length() && text.charAt(at) == '"';
    int open = at;
    String value = quote ? quoted() : "";
    if (!value.isEmpty() && closed) {
      return value;
    }
    at = quote && !closed ? open + 1 : at;
    int start = at;
    while (at < text.length() && text.charAt(at) != ';') {
      at++;
    }
    return text.substring(start, at).strip();
  }

  /** A quoted string; where it never ends, its mark means nothing. */
  private String quoted() {
    closed = true;
    int start = ++at;
    while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\\') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '"') {
      return text.substring(start, at++);
    }
    StringBuilder inside = new StringBuilder().append(text, start, at);
    while (at < text.length() && text.charAt(at) != '"') {
      at = text.charAt(at) == '\\' && at + 1 < text.length() ? at + 1 : at;
      inside.append(text.charAt(at++));
    }
    closed = at < text.length();
    at = Math.min(at + 1, text.length());
    return inside.toString();
  }
}
