package org.colloquy.thread;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.message.Envelope;
import org.colloquy.message.Mailbox;
import org.colloquy.message.MessageId;
import org.colloquy.message.SourceLocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An archive that is threaded part by part has the threads that it has in the whole. */
class ArchivePartTest {
  private static final int MESSAGES = 300;
  private static final String COURTESY = "please do not quote more than you need on this list";

  /** A message at its place in the input. */
  private record Mail(int place, Envelope envelope, PartKeys keys, BodyClues clues) {
    MessageId id() {
      return envelope.id();
    }
  }

  private final Map<String, String> sets = new HashMap<>();

  @ParameterizedTest
  @CsvSource({"1, 4", "2, 4", "3, 30", "4, 30", "5, 70", "6, 70"})
  void hasTheThreadsOfTheWhole(int seed, int percentLost) {
    List<Mail> mails = mails(new Random(seed), percentLost);
    Map<MessageId, BodyClues> clues =
        mails.stream().collect(Collectors.toMap(Mail::id, Mail::clues));
    List<MessageThread> whole =
        new Threader()
            .thread(
                mails.stream().map(Mail::envelope).toList(),
                all -> all.stream().map(e -> requireNonNull(clues.get(e.id()))));
    List<MessageThread> parts = inParts(mails);
    assertThat(whole).hasSizeGreaterThan(10).anyMatch(t -> t.members().size() > 2);
    assertThat(parts).isEqualTo(whole);
  }

  private List<MessageThread> inParts(List<Mail> mails) {
    mails.forEach(mail -> mail.keys().named().forEach(id -> join(mail.id(), id)));
    joinRuns(mails, PartKeys::subject, PartKeys.SUBJECT_REST);
    joinRuns(mails, PartKeys::series, PartKeys.SERIES_REST);
    List<Mail> read = toRead(mails);
    Map<MessageId, BodyClues> clues = new HashMap<>();
    read.forEach(mail -> clues.put(mail.id(), withoutCommon(mail, read)));
    long quoting = read.stream().filter(m -> PartWords.quoted(m.clues()).length > 0).count();
    long marked =
        read.stream()
            .filter(m -> PartWords.quoted(m.clues()).length > 0 && m.keys().reply())
            .count();
    Map<String, Integer> places = new HashMap<>();
    mails.forEach(mail -> places.put(mail.id().value(), mail.place()));
    Collection<List<Mail>> parts = parts(mails);
    assertThat(parts).hasSizeGreaterThan(5);
    return parts.stream()
        .flatMap(
            part -> {
              Set<MessageId> ids = part.stream().map(Mail::id).collect(Collectors.toSet());
              Map<MessageId, BodyClues> own = new HashMap<>(clues);
              own.keySet().retainAll(ids);
              return part(part).threads(own, 2 * marked >= quoting).stream();
            })
        .sorted(Comparator.comparing(thread -> first(thread, places)))
        .toList();
  }

  private static int first(MessageThread thread, Map<String, Integer> places) {
    return thread.members().stream()
        .mapToInt(m -> requireNonNull(places.get(m.envelope().id().value())))
        .min()
        .orElseThrow();
  }

  private static ArchivePart part(List<Mail> mails) {
    return new ArchivePart(mails.stream().map(Mail::envelope).toList(), ArchivePartTest::isAddress);
  }

  private Collection<List<Mail>> parts(List<Mail> mails) {
    return mails.stream()
        .collect(
            Collectors.groupingBy(
                mail -> root(mail.id().value()), LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  private void joinRuns(
      List<Mail> mails, Function<PartKeys, Optional<String>> key, long longestRest) {
    Map<String, List<Mail>> byKey = new HashMap<>();
    for (Mail mail : mails) {
      if (mail.keys().sent().isPresent()) {
        key.apply(mail.keys())
            .ifPresent(k -> byKey.computeIfAbsent(k, x -> new ArrayList<>()).add(mail));
      }
    }
    for (List<Mail> group : byKey.values()) {
      group.sort(Comparator.comparingLong(ArchivePartTest::sent));
      int begin = 0;
      for (int i = 1; i <= group.size(); i++) {
        if (i == group.size() || sent(group.get(i)) - sent(group.get(i - 1)) > longestRest) {
          joinRun(group.subList(begin, i));
          begin = i;
        }
      }
    }
  }

  private void joinRun(List<Mail> run) {
    if (run.stream().anyMatch(mail -> mail.keys().isSilent())) {
      run.forEach(mail -> join(run.get(0).id(), mail.id()));
    }
  }

  private static long sent(Mail mail) {
    return mail.keys().sent().orElseThrow();
  }

  private List<Mail> toRead(List<Mail> mails) {
    List<ArchivePart> parts = parts(mails).stream().map(ArchivePartTest::part).toList();
    if (ArchivePart.readsAll(parts.stream().mapToLong(ArchivePart::lost).sum(), mails.size())) {
      return mails;
    }
    Set<String> subjects = new HashSet<>();
    parts.forEach(part -> subjects.addAll(part.lostSubjects()));
    return mails.stream()
        .filter(mail -> mail.keys().subject().filter(subjects::contains).isPresent())
        .toList();
  }

  /** Joins a message that names no id with those whose words it quotes. */
  private BodyClues withoutCommon(Mail mail, List<Mail> read) {
    if (!mail.keys().isSilent() || mail.keys().sent().isEmpty()) {
      return mail.clues();
    }
    Set<Integer> common = new HashSet<>();
    for (int run : PartWords.quoted(mail.clues())) {
      List<Mail> holders =
          read.stream()
              .filter(m -> m.keys().sent().isPresent())
              .filter(m -> sent(m) < PartWords.end(sent(mail)))
              .filter(m -> Arrays.binarySearch(PartWords.own(m.clues()), run) >= 0)
              .toList();
      if (holders.size() > PartWords.COMMON) {
        common.add(run);
      } else {
        holders.forEach(holder -> join(mail.id(), holder.id()));
      }
    }
    return PartWords.without(mail.clues(), common::contains);
  }

  private void join(MessageId a, MessageId b) {
    sets.put(root(a.value()), root(b.value()));
  }

  private String root(String id) {
    String at = id;
    String above = sets.get(at);
    while (above != null && !above.equals(at)) {
      at = above;
      above = sets.get(at);
    }
    return at;
  }

  private static boolean isAddress(MessageId id) {
    return id.value().matches("<writer\\d+@example\\.org>");
  }

  private static List<Mail> mails(Random random, int percentLost) {
    List<Mail> mails = new ArrayList<>();
    for (int i = 0; i < MESSAGES; i++) {
      mails.add(mail(i, random, percentLost));
    }
    return mails;
  }

  private static Mail mail(int i, Random random, int percentLost) {
    boolean reply = i > 5 && random.nextInt(3) > 0;
    boolean lost = reply && random.nextInt(100) < percentLost;
    int answered = Math.max(0, i - 1 - random.nextInt(8));
    List<MessageId> named = reply && !lost ? named(answered, random) : List.of();
    Envelope envelope =
        new Envelope(
            id(i),
            new SourceLocation("-", i, 1),
            new Mailbox("", "writer" + random.nextInt(12) + "@example.org"),
            random.nextInt(40) == 0 ? Optional.empty() : Optional.of(date(i, random)),
            subject(reply, random),
            random.nextBoolean() ? named : List.of(),
            named);
    BodyClues.Builder clues = BodyClues.builder();
    add(words(i) + COURTESY, clues::own);
    if (reply && random.nextInt(4) > 0) {
      add(words(answered) + (random.nextInt(4) == 0 ? COURTESY : ""), clues::quoted);
    }
    Predicate<MessageId> addresses = ArchivePartTest::isAddress;
    return new Mail(i, envelope, PartKeys.of(envelope, addresses), clues.build());
  }

  private interface Adding {
    BodyClues.Builder add(CharSequence text, int begin, int end);
  }

  private static void add(String text, Adding clues) {
    clues.add(text, 0, text.length()).endPassage();
  }

  private static List<MessageId> named(int answered, Random random) {
    return switch (random.nextInt(10)) {
      case 0 -> List.of(new MessageId("<gone" + answered / 4 + "@example.org>"), id(answered));
      case 1 -> List.of(new MessageId("<gone" + answered / 4 + "@example.org>"));
      case 2 -> List.of(new MessageId("<writer" + random.nextInt(12) + "@example.org>"));
      default -> List.of(id(answered));
    };
  }

  private static MessageId id(int i) {
    return new MessageId("<" + i + "@example.org>");
  }

  /** About one message in eight hours, not quite in order; every hundredth after a long rest. */
  private static OffsetDateTime date(int i, Random random) {
    return OffsetDateTime.parse("2026-01-01T00:00:00Z")
        .plusHours(8L * i + random.nextInt(20))
        .plusDays(i / 100 * 90L);
  }

  private static String subject(boolean reply, Random random) {
    if (!reply && random.nextInt(3) == 0) {
      return "[PATCH " + random.nextInt(4) + "/3] part " + random.nextInt(3);
    }
    return (reply ? "Re: " : "") + "topic " + random.nextInt(25);
  }

  private static String words(int i) {
    return IntStream.range(0, 12).mapToObj(j -> "w" + i + "x" + j).collect(Collectors.joining(" "))
        + " ";
  }
}
