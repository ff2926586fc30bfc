package org.colloquy.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.colloquy.message.Limit;
import org.colloquy.message.Limits;
import org.colloquy.message.SpecExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(20)
class MboxSplitterTest {

  private static final String POSTMARK = "From ada@example.org Wed Jan 20 05:49:50 2010\n";

  static Stream<SpecExample> examples() {
    return SpecExample.of(MboxSplitterTest.class, "mbox.spec");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void splitsMboxesOfTheSpecification(SpecExample example) throws IOException {
    assertThat(described(split(example.bytes(), 1 << 20)))
        .isEqualTo(example.expected().replace("\\s", " "));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void splitsThemWithCrLfToo(SpecExample example) throws IOException {
    assertThat(described(split(example.crLfBytes(), 1 << 20)))
        .isEqualTo(example.expected().replace("\\s", " "));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void splitsThemByteByByte(SpecExample example) throws IOException {
    assertThat(split(example.bytes(), 1)).isEqualTo(split(example.bytes(), 1 << 20));
  }

  private static List<String> split(byte[] mbox, int chunk) throws IOException {
    List<String> records = new ArrayList<>();
    AccountedSink sink = new AccountedSink(mbox, records);
    new MboxSplitter(new SlowInput(InputBytes.of("memory", mbox), chunk), Limits.standard(), sink)
        .run();
    assertThat(sink.end()).isEqualTo(mbox.length);
    return records;
  }

  private static String described(List<String> records) {
    StringBuilder out = new StringBuilder();
    for (String record : records) {
      List<String> lines = record.lines().toList();
      out.append(lines.isEmpty() ? "-" : lines.get(0) + " ... " + lines.get(lines.size() - 1));
      out.append('\n');
    }
    return out.toString();
  }

  @Test
  void givesBackEveryBodyOfRandomMails() throws IOException {
    Random random = new Random(20);
    for (int round = 0; round < 200; round++) {
      StringBuilder mbox = new StringBuilder();
      List<String> records = new ArrayList<>();
      for (int n = random.nextInt(12); n >= 0; n--) {
        String record = "Subject: " + n + "\n\n" + body(random);
        records.add(record);
        mbox.append(POSTMARK).append(record).append('\n');
      }
      byte[] bytes = mbox.toString().getBytes(ISO_8859_1);
      assertThat(split(bytes, 1 + random.nextInt(100))).isEqualTo(records);
    }
  }

  private static String body(Random random) {
    String[] lines = {
      "", ">From " + POSTMARK.strip(), "From there on", "a", "Subject: b", "> q", ""
    };
    StringBuilder body = new StringBuilder();
    for (int n = random.nextInt(9); n > 0; n--) {
      body.append(lines[random.nextInt(lines.length)]).append('\n');
    }
    return body.toString();
  }

  @Test
  void findsMailsBehindRecordsLargerThanItsWindow() throws IOException {
    String line = "x".repeat(99) + "\n";
    String large = "Subject: large\n\n" + line.repeat(90_000);
    String longLine = "Subject: long\n\n" + "y".repeat(7_000_000) + "\n";
    String header = "Subject: header\nX-A: " + "z".repeat(5_000_000) + "\n\nb\n";
    String small = "Subject: small\n\nb\n";
    StringBuilder mbox = new StringBuilder();
    for (String record : List.of(large, longLine, header, small)) {
      mbox.append(POSTMARK).append(record).append('\n');
    }
    assertThat(split(mbox.toString().getBytes(ISO_8859_1), 1 << 20))
        .isEqualTo(List.of(large, longLine, header, small));
  }

  @Test
  void handsOnNoMoreThanTheLimitOfAMessage() throws IOException {
    byte[] mbox = (POSTMARK + "X-A: a\n".repeat(400_000)).getBytes(ISO_8859_1);
    List<String> records = new ArrayList<>();
    Limits limits = Limits.standard().with(Limit.MESSAGE_BYTES, 70);
    new MboxSplitter(InputBytes.of("memory", mbox), limits, new AccountedSink(mbox, records)).run();
    assertThat(records).containsExactly("X-A: a\n".repeat(10));
  }
}
