package org.colloquy.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.colloquy.archive.Archive;
import org.colloquy.message.Envelope;
import org.colloquy.message.MessageId;
import org.colloquy.person.PersonResolver;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Threads that were made to break threaders: circles, 100,000 levels, colliding and missing ids.
 * They come from a generator that lies beside a full working copy, in {@code
 * shared/hostile/make_thread_cases.py}; without it the test is skipped.
 */
class HostileThreadsTest {
  private static final Pattern CASE = Pattern.compile(" \"threads/([\\w-]+)\": \\{");
  private static final Pattern FACT = Pattern.compile("  \"(\\w+)\": (?:\"([^\"]*)\"|(\\d+)),?");
  private static final Pattern DATE =
      Pattern.compile(
          "\"message_id\": \"(<date[^\"]+)\",\\s+\"utc\": \"?([\\w:-]+)\"?,\\s+\"note\":"
              + " \"([^\"]*)\"");
  private static final int CASES = 29;

  /**
   * Two mails of one id, with different texts. The generator wants both in one thread; the archive
   * gives the second an id of its own, so that nothing tells that they belong together.
   */
  private static final String COLLISION = "dup-id-different";

  @TempDir static Path directory;

  @Test
  @Timeout(300)
  void hostileThreadsAreAsExpected() throws IOException {
    Map<String, Map<String, String>> cases = expectations();
    assertThat(cases).hasSize(CASES);
    assertThat(cases.entrySet().parallelStream().map(HostileThreadsTest::differences))
        .allSatisfy(differences -> assertThat(differences).isEmpty());
  }

  /** What is not as the generator notes it, of one case. */
  private static List<String> differences(Map.Entry<String, Map<String, String>> expected) {
    Path mbox = directory.resolve("threads").resolve(expected.getKey() + ".mbox");
    try (Archive archive = Archive.open(List.of(mbox))) {
      Map<String, String> found = facts(archive);
      List<String> differences = new ArrayList<>();
      int threads = Integer.parseInt(found.getOrDefault("threads", ""));
      if (most(expected.getValue(), "threads_max").filter(max -> threads > max).isPresent()) {
        differences.add(expected.getKey() + ": " + threads + " threads");
      }
      found.keySet().retainAll(expected.getValue().keySet());
      if (expected.getKey().equals(COLLISION)) {
        found.remove("threads");
      }
      Map<String, String> wanted = checkable(expected.getValue(), found);
      if (!found.equals(wanted)) {
        differences.add(expected.getKey() + ": " + found + ", not " + wanted);
      }
      return differences;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Dates of all spellings; where the generator accepts two readings, its note tells the other. */
  @Test
  @Timeout(120)
  void hostileDatesAreAsExpected() throws IOException {
    Map<String, String> found = new HashMap<>();
    try (Archive archive = Archive.open(List.of(directory.resolve("dates/dates.mbox")))) {
      for (Envelope mail : archive.envelopes()) {
        found.put(
            mail.id().value(), mail.date().map(date -> date.toInstant().toString()).orElse("null"));
      }
    }
    List<MatchResult> expected = dates();
    assertThat(expected).hasSize(62);
    SoftAssertions softly = new SoftAssertions();
    for (MatchResult date : expected) {
      String utc = found.getOrDefault(date.group(1), "missing");
      boolean right = utc.equals(date.group(2)) || isAccepted(utc, date.group(3));
      softly.assertThat(right).as("%s, not %s", date.group(), utc).isTrue();
    }
    softly.assertAll();
  }

  private List<MatchResult> dates() throws IOException {
    return DATE.matcher(Files.readString(directory.resolve("EXPECT.json"))).results().toList();
  }

  private static boolean isAccepted(String utc, String note) {
    if (!note.contains("acceptable") || utc.equals("null")) {
      return note.contains("null acceptable");
    }
    String time = utc.substring(11, 16) + "Z acceptable";
    return note.contains(time) || note.contains(utc) || note.contains("UTC + warning");
  }

  private static Optional<Integer> most(Map<String, String> expected, String fact) {
    return Optional.ofNullable(expected.get(fact)).map(Integer::valueOf);
  }

  private static List<MessageThread> threads(Archive archive) {
    return new Threader().thread(archive.envelopes());
  }

  @BeforeAll
  static void generate() throws IOException, InterruptedException {
    Optional<Path> generator =
        Stream.of("../../shared", "../../../shared")
            .map(shared -> Path.of(shared, "hostile", "make_thread_cases.py"))
            .filter(Files::isRegularFile)
            .findFirst();
    assumeTrue(generator.isPresent(), "shared/hostile is not beside this working copy");
    Process process =
        new ProcessBuilder("python3", generator.get().toAbsolutePath().toString(), ".")
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  /** The numbers and words that the generator notes of each thread case. */
  private Map<String, Map<String, String>> expectations() throws IOException {
    Map<String, Map<String, String>> cases = new TreeMap<>();
    Map<String, String> facts = new HashMap<>();
    for (String line : Files.readAllLines(directory.resolve("EXPECT.json"))) {
      Matcher begin = CASE.matcher(line);
      Matcher fact = FACT.matcher(line);
      if (begin.matches()) {
        facts = new HashMap<>();
        cases.put(begin.group(1), facts);
      } else if (fact.matches()) {
        facts.put(fact.group(1), fact.group(2) == null ? fact.group(3) : fact.group(2));
      } else if (line.startsWith(" \"")) {
        facts = new HashMap<>();
      }
    }
    return cases;
  }

  private static Map<String, String> checkable(
      Map<String, String> expected, Map<String, String> found) {
    Map<String, String> checkable = new HashMap<>(expected);
    checkable.keySet().retainAll(found.keySet());
    return checkable;
  }

  /** What is true of the archive, under the names that the generator uses. */
  private static Map<String, String> facts(Archive archive) {
    List<Envelope> mails = archive.envelopes();
    List<MessageThread> threads = threads(archive);
    checkOrderDoesNotMatter(mails, threads);
    List<MessageThread.Member> members =
        threads.stream().flatMap(t -> t.members().stream()).toList();
    assertThat(members).hasSameSizeAs(mails);
    Map<String, String> facts = new HashMap<>();
    facts.put("messages", "" + (mails.size() + archive.rejections().size()));
    facts.put("unique_messages", "" + mails.size());
    facts.put("duplicates", "" + archive.rejections().size());
    facts.put("threads", "" + threads.size());
    facts.put("threads_by_refs", "" + threads.size());
    facts.put("root", threads.get(0).root().value());
    facts.put("messages_in_thread", "" + threads.get(0).members().size());
    facts.put(
        "max_depth",
        "" + (1 + members.stream().mapToInt(MessageThread.Member::depth).max().orElse(0)));
    facts.put("phantoms", "" + missing(threads, mails));
    facts.put("base_subject", baseSubject(mails));
    facts.put("max_children", "" + mostAnswered(members));
    facts.put(
        "participants",
        ""
            + new PersonResolver()
                .resolve(mails.stream().map(Envelope::from).toList())
                .persons()
                .size());
    return facts;
  }

  private static void checkOrderDoesNotMatter(List<Envelope> mails, List<MessageThread> threads) {
    List<Envelope> shuffled = new ArrayList<>(mails);
    Collections.shuffle(shuffled, new Random(3));
    assertThat(new HashSet<>(new Threader().thread(shuffled)).equals(new HashSet<>(threads)))
        .isTrue();
  }

  private static int missing(List<MessageThread> threads, List<Envelope> mails) {
    Set<MessageId> named = threads.stream().map(MessageThread::root).collect(Collectors.toSet());
    for (MessageThread thread : threads) {
      thread.members().forEach(member -> member.parent().ifPresent(named::add));
    }
    mails.forEach(mail -> named.remove(mail.id()));
    return named.size();
  }

  /** The base subject of the mails, leaving out what tells of another one: "(was: other)". */
  private static String baseSubject(List<Envelope> mails) {
    return mails.stream()
        .map(mail -> BaseSubject.of(mail.subject()).text())
        .filter(subject -> !subject.contains("(was: "))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static long mostAnswered(List<MessageThread.Member> members) {
    return members.stream()
        .flatMap(m -> m.parent().stream())
        .collect(Collectors.groupingBy(p -> p, Collectors.counting()))
        .values()
        .stream()
        .mapToLong(Long::longValue)
        .max()
        .orElse(0);
  }
}
