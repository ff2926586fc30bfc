package org.colloquy.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A Content-Type or Content-Disposition value: its token in lower case and its parameters (RFC
 * 2045, section 5.1).
 */
final class ContentType {

  private final String type;
  private final List<Parameter> parameters;

  private ContentType(String type, List<Parameter> parameters) {
    this.type = type;
    this.parameters = parameters;
  }

  /**
   * Reads the first field of a name.
   *
   * @param defects told when there are too many parameters
   */
  static ContentType of(HeaderBlock header, FieldName field, Defects defects) {
    String value = header.first(field);
    return value.isEmpty()
        ? new ContentType("", List.of())
        : parse(value, header.place(field), defects);
  }

  /** Reads an unfolded value that stands at a place in the mail. */
  static ContentType parse(String value, int place, Defects defects) {
    int end = typeEnd(value);
    if (end == value.length()) {
      return new ContentType(token(value), List.of());
    }
    ParameterReader reader = new ParameterReader(value, end);
    int max = defects.limits().count(Limit.PARAMETERS);
    List<Parameter> parameters = new ArrayList<>(2);
    while (reader.hasNext() && parameters.size() <= max) {
      parameters.add(reader.next());
    }
    if (parameters.size() > max) {
      defects.exceeded(Limit.PARAMETERS, place);
      parameters.remove(max);
    }
    return new ContentType(token(value.substring(0, end)), parameters);
  }

  /** Where the parameters begin: at the semicolon, or at white space where one is forgotten. */
  private static int typeEnd(String value) {
    int semicolon = value.indexOf(';');
    int end = semicolon < 0 ? value.length() : semicolon;
    int equal = value.indexOf('=');
    if (equal < 0 || equal > end) {
      return end;
    }
    int space =
        value.lastIndexOf(' ', Math.max(0, value.substring(0, equal).stripTrailing().length()));
    return Math.max(0, space);
  }

  /** "text/plain", "attachment", "" when there is none. */
  String type() {
    return type;
  }

  /** Whether it is a type and a subtype. */
  boolean isMediaType() {
    int slash = type.indexOf('/');
    return slash > 0 && slash + 1 < type.length() && type.indexOf('/', slash + 1) < 0;
  }

  /** The same parameters for text/plain: what a part is whose type cannot be read. */
  ContentType asPlain() {
    return new ContentType("text/plain", parameters);
  }

  boolean isMultipart() {
    return type.startsWith("multipart/");
  }

  /** The value of a parameter without a comment behind it, "" without it. */
  String parameter(String name) {
    String value = value(name);
    int comment = value.indexOf(" (");
    return comment < 0 ? value : value.substring(0, comment).strip();
  }

  private String value(String name) {
    for (Parameter parameter : parameters) {
      if (parameter.name().equals(name)) {
        return parameter.value();
      }
    }
    return isExtended() ? ExtendedParameter.of(name, parameters) : "";
  }

  /**
   * The decoded name of a file that a parameter holds, "" without it. Where it stands twice, the
   * plain one is for programs that cannot read the other (RFC 6266, section 4.3).
   */
  String fileName(String name) {
    String extended = isExtended() ? ExtendedParameter.of(name, parameters) : "";
    return HeaderText.phrase(extended.isEmpty() ? value(name) : extended);
  }

  private boolean isExtended() {
    for (Parameter parameter : parameters) {
      if (parameter.name().indexOf('*') >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The first word without comments, in lower case. */
  private static String token(String text) {
    int from = 0;
    while (from < text.length() && text.charAt(from) <= ' ') {
      from++;
    }
    int to = from;
    while (to < text.length() && text.charAt(to) > ' ' && text.charAt(to) != '(') {
      to++;
    }
    boolean quoted = to - from > 2 && text.charAt(from) == '"' && text.charAt(to - 1) == '"';
    int cut = quoted ? 1 : 0;
    return text.substring(from + cut, to - cut).toLowerCase(Locale.ROOT);
  }
}
