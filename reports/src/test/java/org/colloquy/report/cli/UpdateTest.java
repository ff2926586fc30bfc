package org.colloquy.report.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.report.json.Journal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Analyses to which messages are added. */
class UpdateTest {
  private static final Pattern SUM =
      Pattern.compile("([\\d,]+) of ([\\d,]+) threads analysed, ([\\d,]+) copied");
  private static final String MAIL =
      """
      From dev Mon Jan  4 00:00:00 2010
      From: Zoe Quint <zoe@example.org>
      Date: Mon, 04 Jan 2010 10:00:00 +0000
      Message-ID: <%s@example.org>
      Subject: %s

      %s

      """;

  @TempDir Path folder;

  /** How many threads a run analysed and copied. */
  private record Sum(int analysed, int copied) {
    static Sum of(Outcome outcome) {
      Matcher sum = SUM.matcher(outcome.err());
      assertThat(sum.find()).as(outcome.err()).isTrue();
      return new Sum(number(sum.group(1)), number(sum.group(3)));
    }

    private static int number(String text) {
      return Integer.parseInt(text.replace(",", ""));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 8, 10})
  void isTheSameAsAnAnalysisOfTheGrownArchive(long seed) throws IOException {
    GrowingArchive archive = new GrowingArchive(seed, folder);
    archive.grow(70);
    run("analyze", archive, "updated.jsonl", "--keep-state");
    int copied = 0;
    for (int growth = 0; growth < 3; growth++) {
      archive.grow(1 + growth * 3);
      Outcome update = run("update", archive, "updated.jsonl");
      copied += Sum.of(update).copied();
      run("analyze", archive, "anew.jsonl", "--keep-state");

      assertThat(folder.resolve("updated.jsonl"))
          .hasSameBinaryContentAs(folder.resolve("anew.jsonl"));
      assertThat(folder.resolve("updated.jsonl.state"))
          .hasSameBinaryContentAs(folder.resolve("anew.jsonl.state"));
    }
    assertThat(copied).isPositive();
  }

  private Outcome run(String command, GrowingArchive archive, String file, String... more) {
    List<String> arguments = new ArrayList<>(List.of(command));
    archive.inputs().forEach(input -> arguments.add(input.toString()));
    arguments.addAll(List.of("--jsonl", folder.resolve(file).toString()));
    arguments.addAll(List.of("--roles", archive.roles().toString()));
    arguments.addAll(List.of(more));
    Outcome outcome = Outcome.of(arguments.toArray(String[]::new));
    assertThat(outcome.code()).as(outcome.err()).isLessThan(2);
    return outcome;
  }

  /** The sample archive under a name of its own, analysed, and its state. */
  private Path sample() throws IOException {
    Path mbox = folder.resolve("dev.mbox");
    Files.copy(Path.of("../samples/archive/lanternfs.mbox"), mbox);
    assertThat(analyze("a.jsonl", "--keep-state", mbox).code()).isZero();
    return mbox;
  }

  private Outcome analyze(String file, String option, Path... inputs) {
    return Outcome.of(arguments("analyze", file, option, inputs));
  }

  private Outcome update(String option, Path... inputs) {
    return Outcome.of(arguments("update", "a.jsonl", option, inputs));
  }

  private String[] arguments(String command, String file, String option, Path... inputs) {
    List<String> all = new ArrayList<>(List.of(command, option));
    Arrays.stream(inputs).map(Path::toString).forEach(all::add);
    all.addAll(List.of("--jsonl", folder.resolve(file).toString()));
    return all.toArray(String[]::new);
  }

  private void assertAnalysed(Path... inputs) throws IOException {
    assertThat(analyze("anew.jsonl", "--keep-state", inputs).code()).isZero();
    assertThat(folder.resolve("a.jsonl")).hasSameBinaryContentAs(folder.resolve("anew.jsonl"));
    assertThat(folder.resolve("a.jsonl.state"))
        .hasSameBinaryContentAs(folder.resolve("anew.jsonl.state"));
  }

  private static String bare(String mail) {
    return mail.substring(mail.indexOf("From:"));
  }

  private static void append(Path mbox, String mail) throws IOException {
    Files.writeString(mbox, mail, StandardOpenOption.APPEND);
  }

  @Test
  void copiesWhatANewThreadDoesNotTouch() throws IOException {
    Path mbox = sample();
    append(mbox, MAIL.formatted("z1", "Unheard of", "Who reads this?"));

    Sum sum = Sum.of(update("--jobs=2", mbox));

    assertThat(sum.analysed()).isEqualTo(1);
    assertThat(sum.copied()).isGreaterThan(10);
    assertAnalysed(mbox);
  }

  @Test
  void analysesTheThreadThatAReplyJoins() throws IOException {
    Path mbox = sample();
    String first =
        Files.readString(mbox, ISO_8859_1).replaceFirst("(?s).*?Message-ID: <(.*?)>.*", "$1");
    append(
        mbox,
        MAIL.formatted("z1", "Re: that", "I agree.")
            .replace("Subject", "In-Reply-To: <" + first + ">\nSubject"));

    assertThat(Sum.of(update("--jobs=2", mbox)).analysed()).isEqualTo(1);
    assertAnalysed(mbox);
  }

  @Test
  void copiesThreadsWhosePersonsGetOtherIds() throws IOException {
    Path mbox = sample();
    Path before = folder.resolve("before.mbox");
    Files.writeString(before, MAIL.formatted("z1", "Unheard of", "Who reads this?"));

    assertThat(Sum.of(update("--jobs=2", before, mbox)).analysed()).isEqualTo(1);
    assertAnalysed(before, mbox);
  }

  @Test
  void addsWhatWasPulledIntoAPublicInbox() throws IOException {
    Path inbox = folder.resolve("dev.git");
    InboxMaker maker = new InboxMaker(inbox);
    for (int i = 1; i <= 5; i++) {
      maker.add(bare(MAIL.formatted("z" + i, "Matter " + i, "What of " + i + "?")));
    }
    assertThat(analyze("a.jsonl", "--keep-state", inbox).code()).isZero();
    String reply = MAIL.formatted("z6", "Re: Matter 2", "I agree.");
    maker.add(bare(reply).replace("Subject", "In-Reply-To: <z2@example.org>\nSubject"));

    assertThat(Sum.of(update("--jobs=2", inbox))).isEqualTo(new Sum(1, 4));
    assertAnalysed(inbox);
  }

  @Test
  void forgetsMessagesThatVanish() throws IOException {
    Path mbox = sample();
    String mails = Files.readString(mbox, ISO_8859_1);
    Files.writeString(mbox, mails.substring(0, mails.lastIndexOf("\nFrom ") + 1), ISO_8859_1);

    assertThat(Sum.of(update("--jobs=2", mbox)).copied()).isPositive();
    assertAnalysed(mbox);
  }

  @Test
  void analysesAnewWhatWasChangedByOthers() throws IOException {
    Path mbox = sample();
    append(folder.resolve("a.jsonl"), "{}\n");

    assertThat(update("--jobs=2", mbox).err()).contains("is not the file", "anew");
    assertAnalysed(mbox);
  }

  @Test
  void analysesAnewWithoutState() throws IOException {
    Path mbox = sample();
    Files.delete(folder.resolve("a.jsonl.state"));

    assertThat(update("--jobs=2", mbox).err()).contains("a.jsonl.state is missing", "anew");
    assertAnalysed(mbox);
  }

  @Test
  void believesNoDamagedState() throws IOException {
    Path mbox = sample();
    Path state = folder.resolve("a.jsonl.state");
    byte[] whole = Files.readAllBytes(state);
    Random random = new Random(8);
    for (int i = 0; i < 60; i++) {
      byte[] damaged = Arrays.copyOf(whole, random.nextInt(whole.length));
      if (i % 2 == 0) {
        damaged = whole.clone();
        damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      }
      Files.write(state, damaged);
      List<String> words = new ArrayList<>();
      AnalysisState.after(folder.resolve("a.jsonl"), state, settings("0"), words::add).close();
      assertThat(words).singleElement().asString().contains("anew").doesNotContain("version:");
    }
    assertThat(update("--jobs=2", mbox).code()).isZero();
    assertAnalysed(mbox);
  }

  @Test
  void goesOnFromNoOtherVersion() throws IOException {
    sample();
    Path lines = folder.resolve("a.jsonl");
    Path state = folder.resolve("a.jsonl.state");
    List<String> words = new ArrayList<>();
    try (AnalysisState kept = AnalysisState.after(lines, state, settings("0"), words::add)) {
      assertThat(kept.isUpdate()).isFalse();
    }
    assertThat(words).containsExactly(lines + " was made by another version: all is analysed anew");
  }

  private static Map<String, String> settings(String version) {
    Map<String, String> settings = new HashMap<>(new AnalysisOptions().settings(false));
    settings.put(ArchiveOptions.VERSION, version);
    return settings;
  }

  @Test
  void refusesOtherOptions() throws IOException {
    Path mbox = sample();
    byte[] lines = Files.readAllBytes(folder.resolve("a.jsonl"));
    byte[] state = Files.readAllBytes(folder.resolve("a.jsonl.state"));

    Outcome outcome = update("--with-body", mbox);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("another --with-body").hasLineCount(1);
    assertThat(folder.resolve("a.jsonl")).hasBinaryContent(lines);
    assertThat(folder.resolve("a.jsonl.state")).hasBinaryContent(state);
  }

  @Test
  void leavesBothFilesWhereItCannotGoOn() throws IOException {
    Path mbox = sample();
    byte[] lines = Files.readAllBytes(folder.resolve("a.jsonl"));
    byte[] state = Files.readAllBytes(folder.resolve("a.jsonl.state"));

    assertThat(update("--jobs=2", mbox, folder.resolve("missing.mbox")).code()).isEqualTo(2);

    assertThat(folder.resolve("a.jsonl")).hasBinaryContent(lines);
    assertThat(folder.resolve("a.jsonl.state")).hasBinaryContent(state);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .containsExactlyInAnyOrder("dev.mbox", "a.jsonl", "a.jsonl.state");
    }
  }

  @Test
  void keepsTheStateOfARunThatBrokeOff() throws IOException {
    Path mbox = sample();
    byte[] journal =
        ResumeTest.journalOf(folder.resolve("b.jsonl"), mbox.toString(), "--keep-state");
    Files.write(folder.resolve("a.jsonl.part"), Arrays.copyOf(journal, journal.length - 100));
    Files.delete(folder.resolve("a.jsonl.state"));

    Outcome outcome =
        Outcome.of(arguments("analyze", "a.jsonl", "--keep-state", mbox, Path.of("--resume")));

    assertThat(outcome.err()).contains("resumed");
    assertAnalysed(mbox);
  }

  @Test
  void leavesNothingToResume() throws IOException {
    Path mbox = sample();
    try (Journal journal = Journal.open(folder.resolve("a.jsonl.part"))) {
      journal.begin(Map.of("command", "update"));
    }

    Outcome outcome = analyze("a.jsonl", "--resume", mbox);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("another command").hasLineCount(1);
  }

  @Test
  void cannotUpdateStandardOutput() {
    Outcome outcome = Outcome.of("update", "dev.mbox", "--jsonl", "-");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("- is no file").hasLineCount(1);
  }
}
