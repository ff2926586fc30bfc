package org.colloquy.report.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.message.MessageId;
import org.colloquy.quote.AttributedZone;
import org.colloquy.quote.Author;
import org.colloquy.thread.MessageThread;

/**
 * A message that the archive lacks, known from those that answer it: they name its id and quote it.
 *
 * @param id the id that they name
 * @param thread id of the root of its thread
 * @param answers the messages that answer it, in order of the thread; never empty
 */
record Ghost(MessageId id, MessageId thread, List<MessageAnalysis> answers) {

  Ghost {
    answers = List.copyOf(answers);
  }

  /** The missing messages that are answered in a thread, in order of their first answer. */
  static List<Ghost> of(ThreadAnalysis analysis) {
    MessageThread thread = analysis.thread();
    Set<MessageId> present =
        thread.members().stream().map(m -> m.envelope().id()).collect(Collectors.toSet());
    Map<MessageId, List<MessageAnalysis>> answers = new LinkedHashMap<>();
    for (MessageAnalysis message : analysis.messages()) {
      message
          .attributed()
          .parent()
          .filter(parent -> !present.contains(parent))
          .ifPresent(
              parent -> answers.computeIfAbsent(parent, p -> new ArrayList<>()).add(message));
    }
    return answers.entrySet().stream()
        .map(entry -> new Ghost(entry.getKey(), thread.root(), entry.getValue()))
        .toList();
  }

  /** Whom most words that the answers quote at depth 1 are attributed to; empty if to nobody. */
  Optional<Author> writer() {
    Map<String, Author> known = new HashMap<>();
    Map<String, Long> words = new LinkedHashMap<>();
    for (MessageAnalysis answer : answers) {
      for (AttributedZone zone : answer.attributed().zones()) {
        Optional<Author> author = zone.authorship().author().filter(a -> zone.zone().depth() == 1);
        author.ifPresent(
            a -> {
              known.putIfAbsent(key(a), a);
              words.merge(key(a), count(answer, zone), Long::sum);
            });
      }
    }
    return words.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .flatMap(most -> Optional.ofNullable(known.get(most.getKey())));
  }

  private static String key(Author author) {
    return Cells.personId(Optional.of(author)).orElse(author.name());
  }

  private static long count(MessageAnalysis answer, AttributedZone zone) {
    return Words.count(answer.message().body(), zone.zone().span());
  }

  /** Most words that one answer quotes at depth 1. */
  long words() {
    return answers.stream()
        .mapToLong(
            answer ->
                answer.attributed().zones().stream()
                    .filter(zone -> zone.zone().depth() == 1)
                    .mapToLong(zone -> count(answer, zone))
                    .sum())
        .max()
        .orElse(0);
  }

  /** Date of the earliest answer. */
  Optional<Instant> before() {
    return answers.stream()
        .map(MessageAnalysis::sent)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }
}
