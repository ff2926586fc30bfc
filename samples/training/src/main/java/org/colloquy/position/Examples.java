package org.colloquy.position;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.Colloquy;
import org.colloquy.archive.Archive;
import org.colloquy.quote.AttributedMessage;
import org.colloquy.text.LineRange;

/** Makes examples of annotated mail: the sentences of its new text, with features and labels. */
final class Examples {
  /** Share of the words of a sentence or of a record that both must have in common. */
  private static final double COMMON = 0.6;

  private final CueReader cues = new CueReader(CueDetector.finder());
  private final Map<String, String> lists = new HashMap<>();
  private final Set<String> drawn = new HashSet<>();
  private final Map<String, List<GoldPosition>> gold = new HashMap<>();
  private final List<Example> examples = new ArrayList<>();
  private int passages;

  /** The examples of a file of annotated mail, one JSON object a line. */
  private static List<Example> read(Path file) throws IOException {
    Examples made = new Examples();
    Colloquy colloquy = Colloquy.builder().jobs(1).detectors(made::detect).build();
    try (Archive archive =
        Archive.builder().reader(new GoldReader(made::gold)).open(List.of(file))) {
      colloquy.analyze(archive).threads().forEach(thread -> {});
    }
    return made.examples;
  }

  /** The examples of several files, the passages numbered on from file to file. */
  static List<Example> read(List<String> files) throws IOException {
    List<Example> all = new ArrayList<>();
    for (String file : files) {
      int offset = all.isEmpty() ? 0 : all.get(all.size() - 1).passage() + 1;
      read(Path.of(file)).stream().map(e -> e.withPassage(e.passage() + offset)).forEach(all::add);
    }
    return all;
  }

  private void gold(String line) {
    Map<String, String> texts = GoldReader.texts(line);
    String id = texts.getOrDefault("message_id", "");
    lists.put(id, texts.getOrDefault("list", ""));
    gold.put(id, GoldPosition.of(line));
    if (texts.getOrDefault("stratum", "random").equals("random")) {
      drawn.add(id);
    }
  }

  private List<Position> detect(AttributedMessage message) {
    String id = message.message().id().value();
    for (Passage passage : PassageReader.read(message)) {
      if (passage.depth() == 0 && gold.containsKey(id)) {
        add(passage, id, gold.getOrDefault(id, List.of()));
      }
    }
    return List.of();
  }

  private void add(Passage passage, String id, List<GoldPosition> positions) {
    String list = lists.getOrDefault(id, "");
    FeatureNames terms = new FeatureNames();
    List<SentenceTerms> sentences = new ArrayList<>();
    for (int i = 0; i < passage.sentences().size(); i++) {
      Clauses words = Clauses.of(passage.sentences().get(i).text());
      sentences.add(SentenceTerms.of(words, cues.read(passage, i, words), terms));
    }
    Example.Label[][] labels = labels(passage, positions);
    for (int i = 0; i < sentences.size(); i++) {
      FeatureNames names = new FeatureNames();
      new SentenceFeatures(sentences, passage.setting(), passage.isReply(), names).of(i);
      examples.add(
          new Example(
              list,
              drawn.contains(id),
              passages,
              names.names(),
              passage.context(i),
              List.of(labels[i])));
    }
    passages++;
  }

  private static Example.Label[][] labels(Passage passage, List<GoldPosition> positions) {
    int size = passage.sentences().size();
    Example.Label[][] labels = new Example.Label[size][Stance.values().length];
    for (Example.Label[] row : labels) {
      Arrays.fill(row, Example.Label.NO);
    }
    List<GoldPosition> here = positions.stream().filter(p -> stands(passage, p)).toList();
    for (GoldPosition position : here) {
      for (Example.Label[] row : labels) {
        row[Weights.column(position.stance())] = Example.Label.OPEN;
      }
    }
    for (GoldPosition position : here) {
      int best = best(passage, position);
      if (best >= 0 && !position.optional() && !position.isTrailer()) {
        labels[best][Weights.column(position.stance())] = Example.Label.YES;
      }
    }
    return labels;
  }

  private static boolean stands(Passage passage, GoldPosition position) {
    List<Sentence> all = new ArrayList<>(passage.sentences());
    all.addAll(passage.trailers());
    return all.stream().anyMatch(s -> meet(passage.lines().linesOf(s.span()), position.lines()));
  }

  private static boolean meet(LineRange one, LineRange other) {
    return one.first() <= other.last() && other.first() <= one.last();
  }

  /** The sentence that holds most words of a record; -1 when none holds enough of them. */
  private static int best(Passage passage, GoldPosition position) {
    Set<String> wanted = words(position.text());
    int best = -1;
    double most = 0;
    for (int i = 0; i < passage.sentences().size(); i++) {
      Sentence sentence = passage.sentences().get(i);
      Set<String> common = words(sentence.text());
      int size = common.size();
      common.retainAll(wanted);
      boolean enough = common.size() >= COMMON * Math.min(size, wanted.size());
      double share = (double) common.size() / wanted.size();
      boolean here = meet(passage.lines().linesOf(sentence.span()), position.lines());
      if (here && enough && share > most) {
        most = share;
        best = i;
      }
    }
    return best;
  }

  private static Set<String> words(String text) {
    return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d+']+")));
  }
}
