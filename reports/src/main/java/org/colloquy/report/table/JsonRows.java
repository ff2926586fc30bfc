package org.colloquy.report.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;

/** Writes each row as a JSON object on a line of its own. */
final class JsonRows<R> implements RowWriter<R> {
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .rootValueSeparator("\n")
          .characterEscapes(new ControlEscapes())
          .build();

  private final Table<R> table;
  private final Writer out;
  private final JsonGenerator json;

  private JsonRows(Table<R> table, Writer out, JsonGenerator json) {
    this.table = table;
    this.out = out;
    this.json = json;
  }

  static <R> JsonRows<R> open(Table<R> table, Writer out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    return new JsonRows<>(table, out, json);
  }

  @Override
  public void write(R row) throws IOException {
    json.writeStartObject();
    for (Column<R> column : table.columns()) {
      json.writeFieldName(column.name());
      write(column.type(), column.cell().apply(row));
    }
    json.writeEndObject();
  }

  private void write(CellType type, String cell) throws IOException {
    if (cell.isEmpty()) {
      json.writeNull();
      return;
    }
    switch (type) {
      case INTEGER -> json.writeNumber(cell);
      case NUMBER -> number(cell);
      case BOOLEAN -> json.writeBoolean(Boolean.parseBoolean(cell));
      case ID, TEXT, WORD, TIME -> json.writeString(cell);
    }
  }

  /** JSON has no infinite number. */
  private void number(String cell) throws IOException {
    if (cell.endsWith("Inf")) {
      json.writeString(cell);
    } else {
      json.writeNumber(cell);
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      json.flush();
      if (json.getOutputContext().getEntryCount() > 0) {
        out.write('\n');
      }
      json.close();
    }
  }
}
