package org.colloquy.report.evaluation;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.text.LineRange;

/**
 * The fields of one JSON object, asked for by key and type. But for flags, a field that is null is
 * as good as absent.
 */
final class JsonFields {
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Map<?, ?> fields;

  private JsonFields(Map<?, ?> fields) {
    this.fields = fields;
  }

  /**
   * Reads an object that is all there is in some bytes, white space aside.
   *
   * @throws GoldFault when the bytes are no JSON, or no object
   */
  static JsonFields read(byte[] bytes, int from, int to) throws GoldFault {
    try (JsonParser json = FACTORY.createParser(bytes, from, to - from)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new GoldFault("a JSON object is wanted, {…}");
      }
      JsonFields read = new JsonFields(object(json));
      if (json.nextToken() != null) {
        throw new GoldFault("one JSON object a line is wanted, and more follows");
      }
      return read;
    } catch (JacksonException e) {
      throw new GoldFault("not JSON: " + e.getOriginalMessage());
    } catch (GoldFault e) {
      throw e;
    } catch (IOException e) {
      throw new GoldFault("not JSON: it is no UTF-8");
    }
  }

  private static Map<String, Object> object(JsonParser json) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      json.nextToken();
      fields.put(key, value(json));
    }
    return fields;
  }

  /** A value as Java has it; null is its token, since it is not the same as an absent key. */
  private static Object value(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case START_OBJECT -> object(json);
      case START_ARRAY -> array(json);
      case VALUE_STRING -> json.getText();
      case VALUE_NUMBER_INT -> json.getValueAsLong();
      case VALUE_NUMBER_FLOAT -> json.getValueAsDouble();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> JsonToken.VALUE_NULL;
    };
  }

  private static List<Object> array(JsonParser json) throws IOException {
    List<Object> values = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(json));
    }
    return values;
  }

  /** A string that must be there. */
  String text(String key) throws GoldFault {
    return optionalText(key).orElseThrow(() -> new GoldFault("\"" + key + "\" is missing"));
  }

  /** A string that may be absent. */
  Optional<String> optionalText(String key) throws GoldFault {
    return optional(key, String.class, "a string");
  }

  /** True or false; false where it is absent, empty where it is null. */
  Optional<Boolean> flag(String key) throws GoldFault {
    Optional<Boolean> flag = optional(key, Boolean.class, "true or false");
    return fields.containsKey(key) ? flag : Optional.of(false);
  }

  /** A whole number from 0 on that must be there. */
  long count(String key) throws GoldFault {
    return optional(key, Long.class, "a whole number")
        .filter(number -> number >= 0)
        .orElseThrow(() -> new GoldFault("\"" + key + "\" is no count"));
  }

  /** An object that must be there. */
  JsonFields object(String key) throws GoldFault {
    return optional(key, Map.class, "an object")
        .map(JsonFields::new)
        .orElseThrow(() -> new GoldFault("\"" + key + "\" is missing"));
  }

  /** The objects of an array that must be there. */
  List<JsonFields> objects(String key) throws GoldFault {
    List<JsonFields> objects = new ArrayList<>();
    for (Object each : array(key)) {
      if (!(each instanceof Map<?, ?> object)) {
        throw new GoldFault("\"" + key + "\" must be an array of objects");
      }
      objects.add(new JsonFields(object));
    }
    return objects;
  }

  /** The first and last line of a range, counted from 1. */
  LineRange lines(String key) throws GoldFault {
    List<?> pair = array(key);
    if (pair.size() == 2
        && pair.get(0) instanceof Long first
        && pair.get(1) instanceof Long last
        && 1 <= first
        && first <= last
        && last <= Integer.MAX_VALUE) {
      return new LineRange(first.intValue(), last.intValue());
    }
    throw new GoldFault("\"" + key + "\" must be [FIRST, LAST], counted from 1");
  }

  private List<?> array(String key) throws GoldFault {
    return optional(key, List.class, "an array")
        .orElseThrow(() -> new GoldFault("\"" + key + "\" is missing"));
  }

  private <T> Optional<T> optional(String key, Class<T> type, String wanted) throws GoldFault {
    Object value = fields.get(key);
    if (value == null || value == JsonToken.VALUE_NULL) {
      return Optional.empty();
    }
    if (!type.isInstance(value)) {
      throw new GoldFault("\"" + key + "\" must be " + wanted);
    }
    return Optional.of(type.cast(value));
  }
}
