package org.colloquy.position;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colloquy.text.LineRange;

/**
 * A position as an annotator gave it.
 *
 * @param stance what is thought
 * @param lines the lines of the body on which it stands
 * @param text its words
 * @param optional whether the annotators differed about it: it counts neither for nor against
 */
record GoldPosition(Stance stance, LineRange lines, String text, boolean optional) {
  private static final JsonFactory JSON = new JsonFactory();

  /** Whether it is a trailer line, which is read by rule and not learnt. */
  boolean isTrailer() {
    return Trailer.parse(text).isPresent();
  }

  /** The positions of one annotated message, a JSON object. */
  static List<GoldPosition> of(String json) {
    List<GoldPosition> positions = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean wanted = parser.currentName().equals("positions");
        parser.nextToken();
        while (wanted && parser.nextToken() == JsonToken.START_OBJECT) {
          positions.add(position(parser));
        }
        if (!wanted) {
          parser.skipChildren();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("not annotated mail: " + json, e);
    }
    return positions;
  }

  private static GoldPosition position(JsonParser parser) throws IOException {
    Stance stance = Stance.AGREE;
    LineRange lines = new LineRange(1, 1);
    String text = "";
    boolean optional = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "stance" -> stance = Stance.valueOf(parser.getText().toUpperCase(Locale.ROOT));
        case "lines" -> lines = lines(parser);
        case "text" -> text = parser.getText();
        case "optional" -> optional = parser.getValueAsBoolean();
        default -> parser.skipChildren();
      }
    }
    return new GoldPosition(stance, lines, text, optional);
  }

  private static LineRange lines(JsonParser parser) throws IOException {
    parser.nextToken();
    int first = parser.getIntValue();
    parser.nextToken();
    int last = parser.getIntValue();
    parser.nextToken();
    return new LineRange(first, last);
  }
}
