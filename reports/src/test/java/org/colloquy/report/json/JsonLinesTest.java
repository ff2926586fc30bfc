package org.colloquy.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.ThreadAnalysis;
import org.colloquy.message.DefectCode;
import org.colloquy.message.Envelope;
import org.colloquy.thread.MessageThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
  @TempDir Path directory;

  @Test
  void writesEveryKeyOfTheContract() throws IOException {
    ThreadAnalysis thread =
        SampleThread.at("a", 0).defect(DefectCode.INVALID_DATE, "31 Feb").build();

    assertThat(line(thread, 1, true))
        .isEqualTo(
            """
            {"id":"<a.2@example.org>",\
            "source":{"file":"a.mbox","offset":200,"length":100},\
            "copies":[{"file":"b.mbox","offset":0,"length":100}],\
            "from":{"name":"Ada Ash","address":"ada@example.org","person":"p1"},\
            "date":"2010-01-20T07:49:50Z",\
            "subject":"Re: Rename?",\
            "thread":"<a.1@example.org>",\
            "parent":"<a.1@example.org>",\
            "parentBy":"in-reply-to",\
            "body":"Ben Bo wrote:\\n> Shall we rename the tool?\\n\\nAgreed, if Cleo is fine with it.\\n",\
            "zones":[\
            {"kind":"ATTRIBUTION","depth":0,"lines":[1,1],"span":[0,13],\
            "author":{"name":"Ada Ash","address":"ada@example.org","person":"p1","message":null,\
            "by":["header"],"confidence":1.0,"altered":false}},\
            {"kind":"TEXT","depth":1,"lines":[2,3],"span":[14,42],\
            "author":{"name":"Ben Bo","address":"ben@example.org","person":"p2","message":"<a.1@example.org>",\
            "by":["attribution-line","alignment"],"confidence":0.988,"altered":false}},\
            {"kind":"TEXT","depth":0,"lines":[4,4],"span":[43,75],"author":null}],\
            "positions":[\
            {"stance":"agree","mode":"conditional","depth":0,"lines":[4,4],"span":[43,75],\
            "text":"Agreed, if Cleo is fine with it.",\
            "holder":{"name":"Ada Ash","person":"p1"},\
            "target":{"name":"Ben Bo","person":"p2","zone":1,"message":"<a.1@example.org>"},\
            "deferTo":null,"conditional":true,"partial":false,"trailer":false,\
            "confidence":0.94,"detector":"cues"},\
            {"stance":"defer","mode":"direct","depth":0,"lines":[4,4],"span":[43,75],\
            "text":"Agreed, if Cleo is fine with it.",\
            "holder":{"name":"Ada Ash","person":"p1"},\
            "target":{"name":null,"person":null,"zone":null,"message":null},\
            "deferTo":{"name":"Cleo","person":null},\
            "conditional":false,"partial":false,"trailer":false,\
            "confidence":0.94,"detector":"cues"}],\
            "defects":[{"code":"invalid-date","offset":7,"detail":"31 Feb"}]}
            """);
  }

  @Test
  void writesNullForWhatIsNotKnownAndLeavesTheBodyOut() throws IOException {
    assertThat(line(SampleThread.at("a", 0).build(), 0, false))
        .contains("\"parent\":null,\"parentBy\":null,\"zones\"")
        .doesNotContain("\"body\"");
  }

  @Test
  void staysOneLineOfValidUtf8WhateverTheSubjectHolds() throws IOException {
    String line =
        line(
            SampleThread.at("a", 0)
                .subject("a\u2028b\u0085c\nd\u001be\ud800f\ud83d\ude00g\"h\\")
                .build(),
            0,
            false);

    assertThat(line.lines()).hasSize(1);
    assertThat(line).contains("a\\u2028b\\u0085c\\nd\\u001Be\uFFFDf\ud83d\ude00g\\\"h\\\\");
  }

  @Test
  void putsLinesInTheOrderOfTheInput() throws IOException {
    List<ThreadAnalysis> threads =
        Stream.of("a", "b", "c")
            .map(root -> SampleThread.at(root, root.charAt(0)).build())
            .toList();
    List<Envelope> input =
        Stream.of(4, 1, 0, 3, 5, 2)
            .map(i -> members(threads.get(i / 2)).get(i % 2).envelope())
            .toList();

    String written = written(threads, input);

    assertThat(written.lines().map(line -> line.substring(7, line.indexOf('>') + 1)))
        .containsExactlyElementsOf(input.stream().map(e -> e.id().value()).toList());
  }

  @Test
  void copiesLinesLargerThanItsBuffers() throws IOException {
    String subject = "long ".repeat(500_000);
    ThreadAnalysis thread = SampleThread.at("a", 0).subject(subject).build();
    List<Envelope> input = members(thread).stream().map(MessageThread.Member::envelope).toList();

    assertThat(written(List.of(thread), input).lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains(subject).endsWith("}"));
  }

  @Test
  void leavesNoTemporaryFile() throws IOException {
    written(List.of(SampleThread.at("a", 0).build()), List.of());

    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void refusesToLeaveAMessageOut() {
    Envelope stranger = members(SampleThread.at("z", 9000).build()).get(0).envelope();

    assertThatThrownBy(() -> written(List.of(SampleThread.at("a", 0).build()), List.of(stranger)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("<z.1@example.org>");
  }

  private static List<MessageThread.Member> members(ThreadAnalysis thread) {
    return thread.thread().members();
  }

  private String written(List<ThreadAnalysis> threads, List<Envelope> order) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonLines lines = JsonLines.spool(directory, false)) {
      for (ThreadAnalysis thread : threads) {
        lines.add(thread);
      }
      lines.copyTo(out, order);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String line(ThreadAnalysis thread, int message, boolean withBody)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonLines.write(thread.messages().get(message), out, withBody);
    return out.toString(StandardCharsets.UTF_8);
  }
}
