package org.colloquy.report.query;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Facts of a row of query.spec: of a position, else of the rows around it. */
record RowFacts(List<Map<String, Object>> chain) implements Facts {

  /** The facts of a row written as JSON, one for each position in each message. */
  static List<Facts> of(String json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      return expand(object(parser));
    }
  }

  private static List<Facts> expand(Map<String, Object> row) {
    List<Facts> all = new ArrayList<>();
    List<Map<String, Object>> messages = rows(row, "messages");
    for (Map<String, Object> message : messages.isEmpty() ? List.of(row) : messages) {
      List<Map<String, Object>> outer = message.equals(row) ? List.of(row) : List.of(message, row);
      List<Map<String, Object>> positions = rows(message, "positions");
      if (positions.isEmpty()) {
        all.add(new RowFacts(outer));
      }
      for (Map<String, Object> position : positions) {
        List<Map<String, Object>> chain = new ArrayList<>(List.of(position));
        chain.addAll(outer);
        all.add(new RowFacts(chain));
      }
    }
    return all;
  }

  @Override
  public List<String> texts(Prefix prefix) {
    return switch (prefix.kind()) {
      case TEXT -> {
        List<String> texts = new ArrayList<>();
        for (String key : prefix == Prefix.NONE ? keys() : List.of(prefix.id())) {
          values(key).stream().map(v -> Fold.of(v.toString())).forEach(texts::add);
        }
        texts.remove("");
        yield texts;
      }
      case ID -> values(prefix.id()).stream().map(v -> Terms.bare(v.toString())).toList();
      case WORD -> values(prefix.id()).stream().map(Object::toString).toList();
      case DAYS, NUMBER -> List.of();
    };
  }

  private static List<String> keys() {
    return List.of("text", "subject", "from");
  }

  @Override
  public List<Range> ranges(Prefix prefix) {
    if (prefix == Prefix.DEPTH) {
      return values("depth").stream().map(v -> Range.of((Integer) v)).toList();
    }
    return prefix == Prefix.DATE ? days() : List.of();
  }

  private List<Range> days() {
    for (Map<String, Object> row : chain) {
      if (row.containsKey("first") || row.containsKey("last")) {
        List<Object> ends = new ArrayList<>(list(row.getOrDefault("first", Optional.empty())));
        ends.addAll(list(row.getOrDefault("last", Optional.empty())));
        return ends.isEmpty()
            ? List.of()
            : List.of(new Range(day(ends.get(0)), day(ends.get(ends.size() - 1))));
      }
    }
    return List.of();
  }

  private static long day(Object value) {
    return value instanceof Integer days ? days : LocalDate.parse(value.toString()).toEpochDay();
  }

  private List<Object> values(String key) {
    for (Map<String, Object> row : chain) {
      if (row.containsKey(key)) {
        return list(row.getOrDefault(key, Optional.empty()));
      }
    }
    return List.of();
  }

  private static List<Object> list(Object value) {
    if (value instanceof Optional<?>) {
      return List.of();
    }
    if (value instanceof List<?> several) {
      return several.stream()
          .filter(v -> !(v instanceof Optional<?>))
          .map(Object.class::cast)
          .toList();
    }
    return List.of(value);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> rows(Map<String, Object> row, String key) {
    return (List<Map<String, Object>>) row.getOrDefault(key, List.of());
  }

  private static Map<String, Object> object(JsonParser json) throws IOException {
    Map<String, Object> object = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      json.nextToken();
      object.put(key, value(json));
    }
    return object;
  }

  /** JSON's null is an empty Optional. */
  private static Object value(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case START_OBJECT -> object(json);
      case START_ARRAY -> {
        List<Object> several = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          several.add(value(json));
        }
        yield several;
      }
      case VALUE_NUMBER_INT -> json.getIntValue();
      case VALUE_NULL -> Optional.empty();
      default -> json.getText();
    };
  }
}
