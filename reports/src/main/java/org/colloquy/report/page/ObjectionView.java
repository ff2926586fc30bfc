package org.colloquy.report.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.message.MessageId;
import org.colloquy.position.Evidence;
import org.colloquy.position.Objection;
import org.colloquy.position.ObjectionAnswer;
import org.colloquy.position.ObjectionState;

/**
 * An objection as a page lists it.
 *
 * @param anchor place of its words on the page: "m3p1"
 * @param style "agree" where it is settled, "object" where it is open, "" between
 * @param state "claimed addressed"
 * @param who "Ben Bo to Ada Ash"
 * @param text its words, cut where they are long
 * @param answers what happened to it, in order of time
 */
record ObjectionView(
    String anchor, String style, String state, String who, String text, List<Event> answers) {

  private static final int LONGEST = 160;

  /**
   * Something that happened to it.
   *
   * @param number number of the message on this page
   * @param text "promised by Ada Ash"
   * @param words the words that show it, cut where they are long
   */
  record Event(int number, String text, String words) {}

  ObjectionView {
    answers = List.copyOf(answers);
  }

  /** The objections of a thread; numbers are those of its messages. */
  static List<ObjectionView> all(ThreadAnalysis thread, Map<MessageId, Integer> numbers) {
    Map<Evidence, String> anchors = anchors(thread);
    List<ObjectionView> views = new ArrayList<>();
    for (Objection objection : thread.ledger().objections()) {
      Evidence evidence = objection.evidence();
      int number = numbers.getOrDefault(evidence.message(), 0);
      views.add(view(objection, anchors.getOrDefault(evidence, "m" + number), numbers));
    }
    return views;
  }

  /** How far objections have come, by the words that show them first. */
  static Map<Evidence, String> states(ThreadAnalysis thread) {
    Map<Evidence, String> states = new HashMap<>();
    for (Objection objection : thread.ledger().objections()) {
      states.putIfAbsent(objection.evidence(), words(objection.state().id()));
    }
    return states;
  }

  /** Number of objections of a thread that are open. */
  static int open(ThreadAnalysis thread) {
    return (int)
        thread.ledger().objections().stream()
            .filter(objection -> objection.state() == ObjectionState.OPEN)
            .count();
  }

  private static Map<Evidence, String> anchors(ThreadAnalysis thread) {
    Map<Evidence, String> anchors = new HashMap<>();
    int number = 0;
    for (MessageAnalysis message : thread.messages()) {
      number++;
      for (int i = 0; i < message.positions().size(); i++) {
        anchors.putIfAbsent(message.positions().get(i).evidence(), "m" + number + "p" + (i + 1));
      }
    }
    return anchors;
  }

  private static ObjectionView view(
      Objection objection, String anchor, Map<MessageId, Integer> numbers) {
    String target = objection.target().map(Writers::name).map(name -> " to " + name).orElse("");
    Optional<String> teller =
        objection.writer().filter(w -> objection.isReported()).map(Writers::name);
    String told = teller.map(name -> ", as " + name + " tells").orElse("");
    return new ObjectionView(
        anchor,
        style(objection.state()),
        words(objection.state().id()),
        Writers.name(objection.holder()) + target + told,
        cut(objection.evidence().text()),
        objection.answers().stream().map(answer -> event(answer, numbers)).toList());
  }

  private static Event event(ObjectionAnswer answer, Map<MessageId, Integer> numbers) {
    return new Event(
        numbers.getOrDefault(answer.evidence().message(), 0),
        words(answer.kind().id()) + " by " + Writers.name(answer.by()),
        cut(answer.evidence().text()));
  }

  private static String style(ObjectionState state) {
    return state.isSettled() ? "agree" : state == ObjectionState.OPEN ? "object" : "";
  }

  private static String words(String id) {
    return id.replace('-', ' ');
  }

  private static String cut(String text) {
    String line = Visible.line(text, "-");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + '…';
  }
}
