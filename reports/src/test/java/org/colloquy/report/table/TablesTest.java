package org.colloquy.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.colloquy.MessageAnalysis;
import org.colloquy.position.Mode;
import org.colloquy.position.Stance;
import org.colloquy.report.graph.Play;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {
  @TempDir Path dir;

  @BeforeEach
  void writeTwoThreads() throws IOException {
    Play play = new Play();
    try (Tables tables = Tables.open(dir)) {
      play.says("Ada Ash", "2026-01-01T01:30:00+02:00", "Shall we rename it?");
      play.answers(0, "Ben Bo", "2026-01-02T00:00:00Z", "=Agreed, \"fully\"")
          .position(Stance.AGREE)
          .position(Stance.OBJECT, Mode.REPORTED, 0, false);
      play.answers(1, "Ada Ash", "2026-01-03T00:00:00Z", "Ask Ben.").position(Stance.DEFER);
      tables.add(play.endThread());
      play.answersMissing("", "", "Nobody, never.");
      tables.add(play.endThread());
    }
  }

  private List<CSVRecord> read(String file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in = Files.newBufferedReader(dir.resolve(file))) {
      return format.parse(in).getRecords();
    }
  }

  private Set<String> values(String file, String column) throws IOException {
    Set<String> values = new TreeSet<>();
    read(file).forEach(row -> values.add(row.get(column)));
    values.remove("");
    return values;
  }

  @Test
  void writesEveryFileItNames() throws IOException {
    assertThat(Tables.files()).contains("messages.csv", "edges.csv", "dictionary.csv");
    for (String file : Tables.files()) {
      assertThat(dir.resolve(file)).isNotEmptyFile();
      // RFC 4180: lines end in CR LF.
      assertThat(Files.readString(dir.resolve(file)).replace("\r\n", "")).doesNotContain("\n");
    }
  }

  @Test
  void describesEveryColumnOfEveryTableAndNoOther() throws IOException {
    Set<String> described = new TreeSet<>();
    for (CSVRecord row : read("dictionary.csv")) {
      assertThat(row.get("meaning")).isNotBlank();
      described.add(row.get("table") + "." + row.get("column"));
    }
    Set<String> written = new TreeSet<>();
    for (String file : Tables.files()) {
      String head = Files.readAllLines(dir.resolve(file)).get(0);
      for (String column : List.of(head.split(",", -1))) {
        written.add(file.replace(".csv", "") + "." + column);
      }
    }
    assertThat(described).isEqualTo(written);
  }

  @Test
  void joinsByIds() throws IOException {
    Set<String> messages = values("messages.csv", "message");
    Set<String> threads = values("threads.csv", "thread");
    Set<String> persons = values("persons.csv", "person");
    assertThat(messages).hasSize(4);
    assertThat(threads).hasSize(2);
    assertThat(persons).containsExactly("p1", "p2");
    assertThat(messages)
        .containsAll(values("zones.csv", "message"))
        .containsAll(values("positions.csv", "message"))
        .containsAll(values("positions.csv", "target_message"))
        .containsAll(values("evidence.csv", "message"))
        .containsAll(values("edges.csv", "first_message"));
    assertThat(threads).containsAll(values("messages.csv", "thread"));
    assertThat(persons)
        .containsAll(values("messages.csv", "person"))
        .containsAll(values("zones.csv", "author_person"))
        .containsAll(values("positions.csv", "holder_person"))
        .containsAll(values("edges.csv", "from"))
        .containsAll(values("edges.csv", "to"));
  }

  @Test
  void writesTimesInUtc() throws IOException {
    assertThat(read("messages.csv").get(0).get("date")).isEqualTo("2025-12-31T23:30:00Z");
    assertThat(read("messages.csv").get(3).get("date")).isEmpty();
  }

  @Test
  void defusesTextAndKeepsNumbers() throws IOException {
    CSVRecord agreed = read("positions.csv").get(0);
    assertThat(agreed.get("text")).isEqualTo("'=Agreed, \"fully\"");
    assertThat(agreed.get("confidence")).isEqualTo("0.75");
  }

  @Test
  void countsByHand() throws IOException {
    CSVRecord thread = read("threads.csv").get(0);
    assertThat(thread.toMap())
        .containsEntry("messages", "3")
        .containsEntry("people", "2")
        .containsEntry("root_present", "true")
        .containsEntry("first", "2025-12-31T23:30:00Z")
        .containsEntry("last", "2026-01-03T00:00:00Z")
        .containsEntry("agree", "1")
        .containsEntry("object", "0")
        .containsEntry("defer", "1")
        .containsEntry("positions_other", "1");
    assertThat(read("threads.csv").get(1).get("root_present")).isEqualTo("false");
    assertThat(read("persons.csv").get(0).toMap())
        .containsEntry("name", "Ada Ash")
        .containsEntry("mailboxes", "Ada Ash <p1@example.org>")
        .containsEntry("messages", "2")
        .containsEntry("threads", "1")
        .containsEntry("threads_started", "1")
        .containsEntry("words_new", "6")
        .containsEntry("defer", "1");
    assertThat(read("edges.csv"))
        .extracting(row -> row.get("from") + row.get("kind") + row.get("to") + row.get("weight"))
        .contains("p2replyp11", "p1replyp21", "p2agreep10.75", "p1deferp20.75");
  }

  @Test
  void leavesEmptyWhatIsNotKnown() throws IOException {
    CSVRecord zone = read("zones.csv").get(3);
    assertThat(zone.get("author_person")).isEmpty();
    assertThat(zone.get("confidence")).isEmpty();
    assertThat(read("messages.csv").get(3).get("person")).isEmpty();
  }

  @Test
  void writesOneTableAloneAsJson() throws IOException {
    StringWriter out = new StringWriter();
    Play play = new Play();
    play.says("Ada \u202e\u009b Ash", "", "Shall we?");
    try (Tables tables = Tables.only("messages", out, TableFormat.JSON_LINES)) {
      tables.add(play.endThread());
    }

    assertThat(out.toString())
        .startsWith("{\"message\":\"<0.0@example.org>\",\"thread\":\"<0.0@example.org>\"")
        .contains("\"date\":null", "\"from_name\":\"Ada \\u202e\\u009b Ash\"", "\"offset\":0,")
        .endsWith("}\n");
  }

  @Test
  void takesTheRowsThatAreSelected() throws IOException {
    StringWriter out = new StringWriter();
    Play play = new Play();
    play.says("Ada Ash", "", "Shall we?");
    play.answers(0, "Ben Bo", "", "Yes.");
    try (Tables tables = Tables.only("messages", out, TableFormat.CSV)) {
      tables.add(
          play.endThread(),
          new Selection() {
            @Override
            public boolean takes(MessageAnalysis message) {
              return message.message().from().displayName().equals("Ben Bo");
            }
          });
    }

    assertThat(out.toString().lines()).hasSize(2).last().asString().contains("Ben Bo");
  }

  @Test
  void refusesATableThatThereIsNot() {
    assertThatThrownBy(() -> Tables.only("wings", new StringWriter(), TableFormat.CSV))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no table \"wings\"");
  }
}
