package org.colloquy.thread;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.message.Envelope;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases of {@code threads.spec}, in the order given and in many others. */
class ThreadSpecTest {
  private static final int ORDERS = 8;

  private record Case(String name, List<Envelope> mails, String threads) {

    static Case of(String section) {
      String[] parts = section.split("\n-- (mails|threads)\n", -1);
      List<Envelope> mails = parts[1].lines().map(Envelopes::parse).toList();
      return new Case(parts[0].strip(), mails, parts[2].strip());
    }
  }

  @TestFactory
  Stream<DynamicTest> threadsAreAsTheSpecShows() throws IOException {
    String spec;
    try (InputStream in = ThreadSpecTest.class.getResourceAsStream("threads.spec")) {
      spec = new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    List<Case> cases = Arrays.stream(spec.split("\n== ", -1)).skip(1).map(Case::of).toList();
    assertThat(cases).hasSizeGreaterThan(20);
    return cases.stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c)));
  }

  private static void check(Case given) {
    assertThat(show(new Threader().thread(given.mails()))).isEqualTo(given.threads());
    Random random = new Random(7);
    for (int i = 0; i < ORDERS; i++) {
      List<Envelope> shuffled = new ArrayList<>(given.mails());
      Collections.shuffle(shuffled, random);
      List<MessageThread> threads = new ArrayList<>(new Threader().thread(shuffled));
      List<String> order = Arrays.stream(given.threads().split("\n", -1)).toList();
      threads.sort(
          (a, b) -> order.indexOf("thread " + a.root()) - order.indexOf("thread " + b.root()));
      assertThat(show(threads)).isEqualTo(given.threads());
    }
  }

  private static String show(List<MessageThread> threads) {
    return threads.stream()
        .map(
            thread ->
                thread.members().stream()
                    .map(ThreadSpecTest::show)
                    .collect(Collectors.joining("\n", "thread " + thread.root() + "\n", "")))
        .collect(Collectors.joining("\n"));
  }

  private static String show(MessageThread.Member member) {
    return "  ".repeat(member.depth() + 1)
        + member.envelope().id()
        + member.parent().map(p -> " <- " + p).orElse("")
        + member.parentBy().map(by -> " " + by.id()).orElse("");
  }
}
