package org.colloquy.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.colloquy.message.MessageId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the threads of ledger.spec; the head of the file tells its form. */
class ObjectionLedgerSpecTest {

  @TestFactory
  Stream<DynamicTest> keepsTheLedgerAsTheSpecSays() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    List<String> play = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (String line : lines()) {
      if (line.startsWith("== ")) {
        List<String> newPlay = new ArrayList<>();
        List<String> newExpected = new ArrayList<>();
        tests.add(
            DynamicTest.dynamicTest(
                line.substring(3),
                () -> {
                  assertThat(newExpected).isNotEmpty();
                  assertThat(told(newPlay)).isEqualTo(newExpected);
                }));
        play = newPlay;
        expected = newExpected;
      } else if (line.startsWith("=> ")) {
        expected.add(line.substring(3).strip());
      } else if (!line.isBlank()) {
        play.add(line);
      }
    }
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }

  private static List<String> told(List<String> play) {
    ObjectionLedger ledger = ObjectionLedger.of(LedgerPlay.thread(play));
    List<String> told = new ArrayList<>();
    for (Objection objection : ledger.objections()) {
      told.add(line(objection));
      objection.answers().forEach(answer -> told.add(line(answer)));
    }
    ledger.courses().forEach(course -> told.add(line(course)));
    ledger.deferences().forEach(deference -> told.add(line(deference)));
    return told.isEmpty() ? List.of("nothing") : told;
  }

  private static String line(Objection o) {
    return o.holder().name()
        + o.target().map(target -> " to " + target.name()).orElse("")
        + ", "
        + number(o.evidence().message())
        + (o.isReported() ? ", reported" : "")
        + (o.raised().isEmpty() ? ", since when is not known" : "")
        + ": "
        + o.state().id()
        + o.settled().map(date -> " on " + date.getDayOfMonth()).orElse("");
  }

  private static String line(ObjectionAnswer a) {
    return "- "
        + a.kind().id()
        + " by "
        + a.by().name()
        + ", "
        + number(a.evidence().message())
        + ", "
        + a.link().id();
  }

  private static String line(PositionCourse c) {
    return "course of "
        + c.holder().name()
        + ": "
        + c.first().side().id()
        + " to "
        + c.last().side().id()
        + ", "
        + c.messages()
        + c.answered().map(whom -> ", answers " + whom.name()).orElse("");
  }

  private static String line(Deference d) {
    return d.holder().name()
        + " defers to "
        + d.to().name()
        + d.reply()
            .map(
                reply ->
                    ": "
                        + number(reply.message())
                        + reply.stance().map(stance -> " " + stance.id()).orElse(""))
            .orElse(": no reply");
  }

  private static String number(MessageId id) {
    return id.value().substring(1, id.value().indexOf('@'));
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = ObjectionLedgerSpecTest.class.getResourceAsStream("ledger.spec")) {
      return new String(
              Objects.requireNonNull(in, "ledger.spec").readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("## "))
          .toList();
    }
  }
}
