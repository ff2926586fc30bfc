package org.colloquy.report.query;

import java.util.List;
import org.colloquy.position.Position;

/**
 * What is known of a position, and of the message in which its words stand.
 *
 * @param message the message
 * @param position the position
 */
record PositionFacts(MessageFacts message, Position position) implements Facts {

  @Override
  public List<String> texts(Prefix prefix) {
    return switch (prefix) {
      case STANCE -> List.of(position.stance().id());
      case MODE -> List.of(position.mode().id());
      case HOLDER -> new Names().add(position.holder()).all();
      case TARGET -> target();
      case EVIDENCE -> List.of(Fold.of(position.evidence().text()));
      case FROM, TO, SUBJECT, DATE, THREAD, ID, LIST, ROLE, DEPTH, NONE -> message.texts(prefix);
    };
  }

  private List<String> target() {
    Names names = new Names();
    position.target().author().ifPresent(names::add);
    position.deferTo().ifPresent(names::add);
    return names.all();
  }

  @Override
  public List<Range> ranges(Prefix prefix) {
    return prefix == Prefix.DEPTH
        ? List.of(Range.of(position.evidence().depth()))
        : message.ranges(prefix);
  }
}
