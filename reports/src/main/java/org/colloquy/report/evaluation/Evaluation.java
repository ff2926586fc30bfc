package org.colloquy.report.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.colloquy.ArchiveAnalysis;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.message.MessageId;

/**
 * What came out when annotated mail was held against its analysis.
 *
 * @param unread how many messages were not analysed; all that was annotated in them is missed
 * @param all the figures of all messages
 * @param lists the figures of each mailing list, by its name
 * @param findings every single position, right, extra or missed, in the order of the file
 */
public record Evaluation(
    int unread, Measures all, SortedMap<String, Measures> lists, List<Finding> findings) {

  /** Copies the collections. */
  public Evaluation {
    lists = Collections.unmodifiableSortedMap(new TreeMap<>(lists));
    findings = List.copyOf(findings);
  }

  /**
   * Scores an analysis of {@link Gold#archive}.
   *
   * @param gold annotated mail
   * @param analysis what was found in it
   * @return the scores of labels and traits, and every single finding
   */
  public static Evaluation of(Gold gold, ArchiveAnalysis analysis) {
    return of(gold, analysis, thread -> {});
  }

  /**
   * Scores an analysis of {@link Gold#archive}.
   *
   * @param gold annotated mail
   * @param analysis what was found in it
   * @param progress is told of each thread that is analysed
   * @return the scores of labels and traits, and every single finding
   */
  public static Evaluation of(
      Gold gold, ArchiveAnalysis analysis, Consumer<ThreadAnalysis> progress) {
    Scoring scoring = new Scoring(gold.messages());
    try (Stream<ThreadAnalysis> threads = analysis.threads()) {
      for (Iterator<ThreadAnalysis> each = threads.iterator(); each.hasNext(); ) {
        ThreadAnalysis thread = each.next();
        thread.messages().forEach(scoring::score);
        progress.accept(thread);
      }
    }
    return scoring.evaluation();
  }

  /** Puts what is found in threads into the order of the file. */
  private static final class Scoring {
    private final List<GoldMessage> gold;
    private final Map<MessageId, List<Integer>> places = new HashMap<>();
    private final Map<Integer, List<Finding>> scored = new TreeMap<>();

    Scoring(List<GoldMessage> gold) {
      this.gold = gold;
      for (int i = 0; i < gold.size(); i++) {
        places.computeIfAbsent(gold.get(i).id(), unseen -> new ArrayList<>(1)).add(i);
      }
    }

    void score(MessageAnalysis analysis) {
      for (int place : places.getOrDefault(analysis.message().id(), List.of())) {
        scored.put(place, MessageScorer.score(gold.get(place), Optional.of(analysis)));
      }
    }

    Evaluation evaluation() {
      int unread = gold.size() - scored.size();
      SortedMap<String, Integer> sizes = new TreeMap<>();
      for (int i = 0; i < gold.size(); i++) {
        GoldMessage message = gold.get(i);
        sizes.merge(message.list(), 1, Integer::sum);
        scored.computeIfAbsent(i, none -> MessageScorer.score(message, Optional.empty()));
      }
      List<Finding> findings = scored.values().stream().flatMap(List::stream).toList();
      Measures all = Measures.of(gold.size(), findings);
      return new Evaluation(unread, all, lists(sizes, findings), findings);
    }
  }

  private static SortedMap<String, Measures> lists(
      Map<String, Integer> sizes, List<Finding> findings) {
    SortedMap<String, Measures> lists = new TreeMap<>();
    sizes.forEach(
        (list, size) ->
            lists.put(
                list,
                Measures.of(size, findings.stream().filter(f -> f.list().equals(list)).toList())));
    return lists;
  }
}
