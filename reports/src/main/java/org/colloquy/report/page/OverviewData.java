package org.colloquy.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.role.RoleClaim;
import org.colloquy.role.Roles;

/** Writes the rows of threads and people to the files from which the pages take them. */
final class OverviewData {
  private static final int MOST_ROLES = 12;

  private OverviewData() {}

  static void write(Overview overview, Roles roles, Path dir) throws IOException {
    try (DataScript script = DataScript.open(dir, "threads")) {
      script.json().writeStartArray();
      for (ThreadRow row : overview.threads()) {
        thread(row, script);
      }
      script.json().writeEndArray();
    }
    try (DataScript script = DataScript.open(dir, "people")) {
      script.json().writeStartArray();
      for (PersonRow row : overview.people()) {
        person(row, roles, script);
      }
      script.json().writeEndArray();
    }
  }

  private static void thread(ThreadRow row, DataScript script) throws IOException {
    JsonGenerator json = script.json();
    json.writeStartArray();
    json.writeNumber(row.number());
    json.writeString(row.subject());
    script.day(row.first());
    script.day(row.last());
    json.writeNumber(row.messages());
    script.numbers(row.stances());
    json.writeNumber(row.open());
    script.numbers(row.people());
    script.numbers(row.held());
    json.writeString(row.root());
    json.writeEndArray();
  }

  private static void person(PersonRow row, Roles roles, DataScript script) throws IOException {
    JsonGenerator json = script.json();
    json.writeStartArray();
    json.writeString(row.name());
    json.writeNumber(row.messages());
    json.writeNumber(row.threads());
    script.day(row.first());
    script.day(row.last());
    script.numbers(row.held().all());
    script.numbers(row.received().all());
    script.texts(row.addresses());
    script.texts(roles(row, roles));
    json.writeBoolean(row.person().bot());
    json.writeEndArray();
  }

  /** "maintainer of fs/ (MAINTAINERS:12), 2010-01-20 to 2011-02-01". */
  private static List<String> roles(PersonRow row, Roles roles) {
    return roles.of(row.person()).stream()
        .map(OverviewData::words)
        .distinct()
        .limit(MOST_ROLES)
        .collect(Collectors.toList());
  }

  private static String words(RoleClaim claim) {
    String scope = claim.scope().isEmpty() ? "" : " of " + claim.scope();
    String since = claim.since().map(day -> ", since " + day).orElse("");
    String until = claim.until().map(LocalDate::toString).map(day -> ", until " + day).orElse("");
    return Visible.line(
        claim.role().id() + scope + since + until + " (" + claim.evidence() + ")", "-");
  }
}
