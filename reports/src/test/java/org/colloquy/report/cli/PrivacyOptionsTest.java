package org.colloquy.report.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.colloquy.archive.Archive;
import org.colloquy.message.Envelope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs commands on the sample archive and looks for its people in all that they write. */
class PrivacyOptionsTest {
  private static final Path SAMPLE = Path.of("../samples/archive/lanternfs.mbox");

  @TempDir Path folder;

  private final Set<String> telling = new TreeSet<>();

  @BeforeEach
  void findPeople() throws IOException {
    Files.writeString(folder.resolve("key"), "a key for tests, and no other use\n");
    try (Archive archive = Archive.open(List.of(SAMPLE))) {
      for (Envelope envelope : archive.envelopes()) {
        telling.add(envelope.from().addressKey());
        telling.add(envelope.id().value().toLowerCase(Locale.ROOT).replaceAll("[<>]", ""));
        String name = envelope.from().displayName().toLowerCase(Locale.ROOT);
        if (name.indexOf(' ') > 0) {
          telling.add(name);
        }
      }
    }
    telling.remove("");
    assertThat(telling).hasSizeGreaterThan(20);
  }

  private Outcome run(String command, String... more) {
    List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
    arguments.replaceAll(
        a ->
            a.replace("ARCHIVE", SAMPLE.toString())
                .replace("OUT", folder.resolve("out").toString()));
    arguments.addAll(List.of(more));
    return Outcome.of(arguments.toArray(String[]::new));
  }

  /** All that a run has written, byte for byte, each byte a character. */
  private List<String> written(Outcome outcome) throws IOException {
    List<String> all = new ArrayList<>(List.of(outcome.out(), outcome.err()));
    Path out = folder.resolve("out");
    if (Files.exists(out)) {
      try (Stream<Path> files = Files.walk(out)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          all.add(folder.relativize(file) + "\n" + Files.readString(file, ISO_8859_1));
        }
      }
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report ARCHIVE -o OUT",
        "analyze ARCHIVE --jsonl OUT --with-body",
        "graph ARCHIVE -f graphml -o OUT",
        "graph ARCHIVE -f convokit -o OUT",
        "positions ARCHIVE -q stance:object",
        "table messages ARCHIVE -o OUT"
      })
  void noCommandNamesAnybodyUnderPseudonyms(String command) throws IOException {
    Outcome outcome =
        run(command, "--pseudonymise", "--key-file", folder.resolve("key").toString());

    assertThat(outcome.code()).as(outcome.err()).isZero();
    List<String> written = written(outcome);
    assertThat(String.join("", written)).contains(".invalid");
    if (command.startsWith("report")) {
      assertThat(folder.resolve("out/run.json")).content().contains("\"pseudonymise\" : \"true\"");
    }
    for (String text : written) {
      String words = text.toLowerCase(Locale.ROOT);
      assertThat(telling.stream().filter(words::contains))
          .as(text.lines().findFirst().orElse(""))
          .isEmpty();
    }
  }

  @Test
  void withoutTextNoSubjectAndNoSentenceIsWritten() throws IOException {
    Outcome outcome = run("analyze ARCHIVE --jsonl OUT --with-body", "--no-text");

    assertThat(outcome.code()).as(outcome.err()).isZero();
    String json = Files.readString(folder.resolve("out"), UTF_8);
    assertThat(json).contains("\"subject\":\"Re: ").contains("\"text\":\"…\"");
    String mail = Files.readString(SAMPLE, ISO_8859_1);
    assertThat(mail.lines().filter(line -> line.matches("(> )?[A-Za-z].* .* .* .*[a-z]\\.")))
        .hasSizeGreaterThan(50)
        .noneMatch(json::contains);
    assertThat(mail.lines().filter(line -> line.startsWith("Subject: ")).map(l -> l.substring(9)))
        .hasSizeGreaterThan(50)
        .noneMatch(json::contains);
  }

  @ParameterizedTest
  @CsvSource({
    "analyze ARCHIVE --jsonl OUT --pseudonymise, --pseudonymise: --key-file is missing",
    "analyze ARCHIVE --jsonl OUT --key-file k, --key-file: only for --pseudonymise",
    "threads ARCHIVE -q from:ada --pseudonymise --key-file no-such-file, cannot read no-such-file",
    "report ARCHIVE -o OUT --pseudonymise --key-file ../NOTICE.none, cannot read ../NOTICE.none",
    "evaluate ARCHIVE --no-text, annotated mail is measured as it stands",
    "analyze ARCHIVE --jsonl OUT --keep-state --no-text, --keep-state: not with --no-text",
    "update ARCHIVE --jsonl OUT --no-text, --no-text: an update keeps words"
  })
  void misuseEndsWithTwoAndOneLine(String command, String line) {
    Outcome outcome = run(command);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains(line).hasLineCount(1);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void anUpdateUnderPseudonymsIsAWholeRun() throws IOException {
    Path mbox = folder.resolve("dev.mbox");
    String mail = Files.readString(SAMPLE, ISO_8859_1);
    String[] key = {"--pseudonymise", "--key-file", folder.resolve("key").toString()};
    int half = mail.indexOf("\nFrom ", mail.length() / 2) + 1;
    Files.writeString(mbox, mail.substring(0, half), ISO_8859_1);
    assertThat(run("analyze " + mbox + " --jsonl OUT --keep-state", key).code()).isZero();
    Files.writeString(mbox, mail, ISO_8859_1);

    Outcome update = run("update " + mbox + " --jsonl OUT", key);

    assertThat(update.code()).as(update.err()).isZero();
    assertThat(update.err()).contains(" copied");
    Path whole = folder.resolve("whole");
    assertThat(run("analyze " + mbox + " --jsonl " + whole, key).code()).isZero();
    assertThat(folder.resolve("out")).hasSameBinaryContentAs(whole);
    assertThat(run("update " + mbox + " --jsonl OUT").code()).isEqualTo(2);
  }

  @Test
  void aShortKeyIsRefusedByItsFile() throws IOException {
    Path key = folder.resolve("short");
    Files.writeString(key, "too short\n\n\n\n\n\n\n\n\n\n\n\n");

    Outcome outcome =
        run("analyze ARCHIVE --jsonl OUT", "--pseudonymise", "--key-file", key.toString());

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("short: a key of 9 bytes must have 16 or more");
  }
}
