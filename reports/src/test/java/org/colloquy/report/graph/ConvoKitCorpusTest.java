package org.colloquy.report.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.ThreadAnalysis;
import org.colloquy.role.Roles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvoKitCorpusTest {
  @TempDir Path dir;

  @BeforeEach
  void write() throws IOException {
    try (ConvoKitCorpus corpus = ConvoKitCorpus.open(dir, Roles.NONE)) {
      for (ThreadAnalysis thread : Scene.threads()) {
        corpus.add(thread);
      }
    }
  }

  /** All values of a document by their path: "meta.positions.0.stance". */
  private static Map<String, @Nullable String> flat(String document) throws IOException {
    Map<String, @Nullable String> flat = new LinkedHashMap<>();
    try (JsonParser json = new JsonFactory().createParser(document)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token.isScalarValue()) {
          String path = json.getParsingContext().pathAsPointer().toString();
          flat.put(path, token == JsonToken.VALUE_NULL ? null : json.getText());
        }
      }
    }
    return flat;
  }

  private List<Map<String, @Nullable String>> utterances() throws IOException {
    List<Map<String, @Nullable String>> all = new ArrayList<>();
    for (String line : Files.readAllLines(dir.resolve("utterances.jsonl"))) {
      all.add(flat(line));
    }
    return all;
  }

  private Map<String, @Nullable String> file(String name) throws IOException {
    return flat(Files.readString(dir.resolve(name), StandardCharsets.US_ASCII));
  }

  @Test
  void hasTheFilesOfTheLayout() throws IOException {
    try (Stream<Path> files = Files.list(dir)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(ConvoKitCorpus.files())
          .containsExactlyInAnyOrder(
              "utterances.jsonl",
              "speakers.json",
              "conversations.json",
              "corpus.json",
              "index.json");
    }
  }

  @Test
  void anUtteranceHasItsSixFieldsAndMeta() throws IOException {
    assertThat(utterances()).hasSize(5);
    assertThat(utterances().get(1))
        .containsEntry("/id", "<0.1@example.org>")
        .containsEntry("/speaker", "p2")
        .containsEntry("/conversation_id", "<0.0@example.org>")
        .containsEntry("/reply_to", "<0.0@example.org>")
        .containsEntry("/timestamp", "1767312000")
        .containsEntry("/text", "Yes.")
        .containsEntry("/meta/subject", "Scene 0")
        .containsEntry("/meta/date", "2026-01-02T00:00Z")
        .containsEntry("/meta/parent", "<0.0@example.org>")
        .containsEntry("/meta/patch_lines", "0")
        .containsEntry("/meta/positions/0/stance", "agree")
        .containsEntry("/meta/positions/0/holder", "p2")
        .containsEntry("/meta/positions/0/target", "p1");
    assertThat(utterances().get(0)).containsEntry("/reply_to", null);
  }

  @Test
  void repliesToAMissingMessageBeginAConversation() throws IOException {
    assertThat(utterances().get(3))
        .containsEntry("/id", "<1.0@example.org>")
        .containsEntry("/conversation_id", "<1.0@example.org>")
        .containsEntry("/reply_to", null)
        .containsEntry("/timestamp", null)
        .containsEntry("/text", "Where\u2028is it?")
        .containsEntry("/meta/parent", "<missing.1@example.org>");
  }

  @Test
  void everyReplyAndConversationIsAnUtterance() throws IOException {
    List<String> ids = utterances().stream().map(u -> String.valueOf(u.get("/id"))).toList();
    for (Map<String, @Nullable String> utterance : utterances()) {
      assertThat(ids).contains(String.valueOf(utterance.get("/conversation_id")));
      if (utterance.get("/reply_to") != null) {
        assertThat(ids).contains(String.valueOf(utterance.get("/reply_to")));
      }
    }
  }

  @Test
  void speakersConversationsAndCorpusHaveMeta() throws IOException {
    assertThat(file("speakers.json"))
        .containsEntry("/p2/meta/name", Scene.KEPT)
        .containsEntry("/p2/meta/address", "p2@example.org")
        .containsEntry("/p2/meta/bot", "false")
        .containsEntry("/p2/meta/messages", "2")
        .containsEntry("/p3/meta/name", Scene.FORMULA);
    assertThat(file("conversations.json"))
        .containsEntry("/<1.0@example.org>/meta/subject", "Scene 1")
        .containsEntry("/<1.0@example.org>/meta/root", "<missing.1@example.org>")
        .containsEntry("/<1.0@example.org>/meta/messages", "2");
    assertThat(file("corpus.json"))
        .containsEntry("/messages", "5")
        .containsEntry("/threads", "2")
        .containsEntry("/speakers", "3");
  }

  @Test
  void theIndexNamesTheTypesOfAllMeta() throws IOException {
    assertThat(file("index.json"))
        .containsEntry("/utterances-index/subject/0", "<class 'str'>")
        .containsEntry("/utterances-index/patch_lines/0", "<class 'int'>")
        .containsEntry("/utterances-index/positions/0", "<class 'list'>")
        .containsEntry("/speakers-index/bot/0", "<class 'bool'>")
        .containsEntry("/conversations-index/messages/0", "<class 'int'>")
        .containsEntry("/overall-index/threads/0", "<class 'int'>")
        .containsEntry("/version", "1");
  }

  @Test
  void pythonReadsEveryFile() throws Exception {
    Path script =
        Files.writeString(
            dir.resolve("read.py"),
            """
            import json, sys, os
            d = sys.argv[1]
            us = [json.loads(line) for line in open(os.path.join(d, "utterances.jsonl"))]
            sp = json.load(open(os.path.join(d, "speakers.json")))
            co = json.load(open(os.path.join(d, "conversations.json")))
            ix = json.load(open(os.path.join(d, "index.json")))
            assert all(u["speaker"] in sp and u["conversation_id"] in co for u in us)
            assert all(set(u["meta"]) == set(ix["utterances-index"]) for u in us)
            assert all(set(s["meta"]) == set(ix["speakers-index"]) for s in sp.values())
            assert all(set(c["meta"]) == set(ix["conversations-index"]) for c in co.values())
            assert set(json.load(open(os.path.join(d, "corpus.json")))) == set(ix["overall-index"])
            print(len(us))
            """);
    Process python;
    try {
      python =
          new ProcessBuilder("python3", script.toString(), dir.toString())
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      assumeTrue(false, "no Python here");
      return;
    }
    assertThat(new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip())
        .isEqualTo("5");
  }
}
