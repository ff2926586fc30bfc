package org.colloquy.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A parameter that is cut into sections or names its charset (RFC 2231, sections 3 and 4):
 *
 * <pre>{@code
 * filename*0*=utf-8'de'Gr%C3%BC; filename*1*=%C3%9Fe; filename*2=.txt      "Grüße.txt"
 * }</pre>
 *
 * Sections are read in the order of their numbers, up to the first that is missing.
 */
final class ExtendedParameter {

  private final StringBuilder text = new StringBuilder();
  private final ByteArrayOutputStream encoded = new ByteArrayOutputStream();
  private String charset = "";

  private ExtendedParameter() {}

  /** The value of the parameter, "" without it. */
  static String of(String name, List<Parameter> parameters) {
    Map<Integer, Parameter> sections = new TreeMap<>();
    for (Parameter parameter : parameters) {
      int section = section(parameter.name(), name);
      if (section >= 0) {
        sections.putIfAbsent(section, parameter);
      }
    }
    ExtendedParameter value = new ExtendedParameter();
    int expected = sections.containsKey(0) ? 0 : 1;
    boolean first = true;
    for (Map.Entry<Integer, Parameter> section : sections.entrySet()) {
      if (section.getKey() != expected) {
        break;
      }
      value.add(section.getValue(), first);
      expected++;
      first = false;
    }
    return value.result();
  }

  /** The number of the section of the name that a parameter is, -1 when it is none. */
  private static int section(String parameter, String name) {
    if (parameter.length() <= name.length()
        || !parameter.startsWith(name)
        || parameter.charAt(name.length()) != '*') {
      return -1;
    }
    int end = parameter.endsWith("*") ? parameter.length() - 1 : parameter.length();
    int number = 0;
    for (int i = name.length() + 1; i < end; i++) {
      int digit = Character.digit(parameter.charAt(i), 10);
      if (digit < 0 || number > 1_000_000) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  private void add(Parameter section, boolean first) {
    String value = section.value();
    if (!section.name().endsWith("*")) {
      flush();
      text.append(value);
      return;
    }
    int start = 0;
    int language = first ? value.indexOf('\'') : -1;
    int end = language < 0 ? -1 : value.indexOf('\'', language + 1);
    if (end > 0) {
      charset = value.substring(0, language);
      start = end + 1;
    }
    percentDecode(value.substring(start));
  }

  private void percentDecode(String value) {
    byte[] bytes = value.getBytes(UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
      encoded.write(low < 0 ? bytes[i] : high << 4 | low);
      i += low < 0 ? 0 : 2;
    }
  }

  private void flush() {
    if (encoded.size() > 0) {
      text.append(Charsets.decode(charset, ByteSlice.of(encoded.toByteArray())));
      encoded.reset();
    }
  }

  private String result() {
    flush();
    return text.toString();
  }
}
