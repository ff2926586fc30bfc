package org.colloquy.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.colloquy.text.Span;

/**
 * CoreNLP's tokenizer, part-of-speech tagger, lemmatizer and dependency parser in a row. Loading
 * the two models takes some seconds and about 350 MB of memory, so that there is one for all:
 * {@link #shared}. Safe to use from many threads.
 */
final class SentenceParser {

  /** Longer sentences are not parsed: they are lists or logs, which no parser reads rightly. */
  static final int MAX_TOKENS = 120;

  /**
   * Characters per token that are never exceeded in prose; it bounds the work before tokens are.
   */
  private static final int MAX_CHARACTERS = MAX_TOKENS * 12;

  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private final TokenizerFactory<CoreLabel> tokenizers =
      PTBTokenizer.coreLabelFactory("invertible=true,untokenizable=noneKeep");
  private final MaxentTagger tagger = new MaxentTagger(TAGGER, new Properties(), false);
  private final DependencyParser parser = DependencyParser.loadFromModelFile(PARSER);

  private SentenceParser() {}

  /** The one of this process, loaded at the first call. */
  static SentenceParser shared() {
    return Shared.PARSER;
  }

  /** The parse of one sentence, or nothing when it is empty or too long. */
  Optional<Parse> parse(String sentence) {
    if (sentence.length() > MAX_CHARACTERS) {
      return Optional.empty();
    }
    List<CoreLabel> labels = tokenizers.getTokenizer(new StringReader(sentence)).tokenize();
    if (labels.isEmpty() || labels.size() > MAX_TOKENS) {
      return Optional.empty();
    }
    tagger.tagCoreLabels(labels);
    return Optional.of(new Parse(sentence, TreeRepair.apply(tokens(labels))));
  }

  private List<Token> tokens(List<CoreLabel> labels) {
    int[] heads = new int[labels.size()];
    String[] relations = new String[labels.size()];
    for (TypedDependency arc : parser.predict(labels).typedDependencies()) {
      int dependent = arc.dep().index() - 1;
      heads[dependent] = arc.gov().index() - 1;
      relations[dependent] = arc.reln().toString();
    }
    // Not shared: its lexer keeps the word at which it is.
    Morphology morphology = new Morphology();
    List<Token> tokens = new ArrayList<>(labels.size());
    for (int i = 0; i < heads.length; i++) {
      CoreLabel label = labels.get(i);
      tokens.add(
          new Token(
              label.word(),
              morphology.lemma(label.word(), label.tag(), true),
              label.tag(),
              new Span(label.beginPosition(), label.endPosition()),
              relations[i] == null ? Token.NO_HEAD : heads[i],
              relations[i] == null ? "root" : relations[i]));
    }
    return tokens;
  }

  private static final class Shared {
    static final SentenceParser PARSER = new SentenceParser();
  }
}
