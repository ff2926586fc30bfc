package org.colloquy.report.cli;

import org.colloquy.MessageAnalysis;
import org.colloquy.position.Position;
import org.colloquy.report.query.ThreadQuery;
import org.colloquy.report.table.Selection;

/**
 * The rows of tables that a query takes.
 *
 * @param query within the thread of the rows
 */
record QuerySelection(ThreadQuery query) implements Selection {

  @Override
  public boolean takesThread() {
    return query.matches();
  }

  @Override
  public boolean takes(MessageAnalysis message) {
    return query.matches(message);
  }

  @Override
  public boolean takes(Position position, MessageAnalysis message) {
    return query.matches(position, message);
  }
}
