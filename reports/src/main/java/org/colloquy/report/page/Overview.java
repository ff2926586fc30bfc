package org.colloquy.report.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.person.Person;
import org.colloquy.position.Position;
import org.colloquy.position.Stance;
import org.colloquy.quote.Author;

/**
 * The rows of the overview, gathered thread by thread: about 100 bytes a thread and its subject.
 */
final class Overview {
  private static final long SECONDS_OF_DAY = 86_400;
  private static final JsonFactory FACTORY = ScriptData.factory();

  private final List<ThreadRow> threads = new ArrayList<>();
  private final Map<String, PersonRow> people = new LinkedHashMap<>();
  private final StanceCounts stances = new StanceCounts();

  /** Adds the rows of a thread; threads come in the order of their numbers, which count from 1. */
  void add(ThreadAnalysis thread) {
    int number = threads.size() + 1;
    StanceCounts counted = new StanceCounts();
    for (MessageAnalysis message : thread.messages()) {
      sender(message).ifPresent(person -> row(person).sent(number));
      for (Position position : message.positions()) {
        counted.add(position.stance());
        stances.add(position.stance());
        position.holder().person().ifPresent(holder -> row(holder).held().add(position.stance()));
      }
    }
    threads.add(row(thread, number, counted));
  }

  int threads() {
    return threads.size();
  }

  /** Number of people who sent a message. */
  long senders() {
    return people.values().stream().filter(row -> row.messages() > 0).count();
  }

  long positions(Stance stance) {
    return stances.of(stance);
  }

  /** All rows as one JSON object that can stand in a script element. */
  String json() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeArrayFieldStart("threads");
      for (ThreadRow row : threads) {
        thread(row, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("people");
      for (PersonRow row : people.values()) {
        person(row, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new IllegalStateException("a string cannot be full", e);
    }
    return out.toString();
  }

  private ThreadRow row(ThreadAnalysis thread, int number, StanceCounts counted) {
    return new ThreadRow(
        number,
        Visible.line(thread.thread().subject(), ThreadViews.NO_SUBJECT),
        days(thread).min().orElse(ThreadRow.NO_DAY),
        days(thread).max().orElse(ThreadRow.NO_DAY),
        thread.messages().size(),
        counted.all(),
        senders(thread).distinct().boxed().toList());
  }

  private IntStream senders(ThreadAnalysis thread) {
    return thread.messages().stream()
        .flatMap(message -> sender(message).stream())
        .mapToInt(person -> row(person).number());
  }

  private static LongStream days(ThreadAnalysis thread) {
    return thread.messages().stream()
        .flatMap(message -> message.message().date().stream())
        .mapToLong(date -> Math.floorDiv(date.toEpochSecond(), SECONDS_OF_DAY));
  }

  private static Optional<Person> sender(MessageAnalysis message) {
    return message.attributed().sender().flatMap(Author::person);
  }

  private PersonRow row(Person person) {
    return people.computeIfAbsent(
        person.id(), id -> new PersonRow(people.size(), Visible.line(person.name(), "nobody")));
  }

  private static void thread(ThreadRow row, JsonGenerator json) throws IOException {
    json.writeStartArray();
    json.writeNumber(row.number());
    json.writeString(row.subject());
    day(row.first(), json);
    day(row.last(), json);
    json.writeNumber(row.messages());
    numbers(row.stances(), json);
    numbers(row.people(), json);
    json.writeEndArray();
  }

  private static void numbers(List<Integer> numbers, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (int number : numbers) {
      json.writeNumber(number);
    }
    json.writeEndArray();
  }

  private static void day(long day, JsonGenerator json) throws IOException {
    if (day == ThreadRow.NO_DAY) {
      json.writeNull();
    } else {
      json.writeNumber(day);
    }
  }

  private static void person(PersonRow row, JsonGenerator json) throws IOException {
    json.writeStartArray();
    json.writeString(row.name());
    json.writeNumber(row.messages());
    json.writeNumber(row.threads());
    for (int held : row.held().all()) {
      json.writeNumber(held);
    }
    json.writeEndArray();
  }
}
