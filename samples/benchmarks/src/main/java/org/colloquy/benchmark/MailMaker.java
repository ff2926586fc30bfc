package org.colloquy.benchmark;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes mails as lists have them: ten Received fields, some long References, one sender in four
 * with an encoded name, bodies as they are, quoted-printable or base64. One seed, one series.
 */
final class MailMaker {

  private static final String[] GIVEN = {"Ann", "Ben", "Cara", "Dirk", "Eva", "Finn", "Gül", "Zoë"};
  private static final String[] FAMILY = {"Ash", "Birk", "Cøte", "Dorn", "Elm", "Fjell", "Gorse"};
  private static final String[] WORDS = {
    "the", "lock", "is", "held", "while", "we", "wait", "for", "queue", "and", "then", "größer",
    "patch", "returns", "early", "so", "nobody", "frees", "it", "please", "test", "again"
  };
  private static final DateTimeFormatter DATE = DateTimeFormatter.RFC_1123_DATE_TIME;

  private final Random random;
  private int number;

  MailMaker(long seed) {
    random = new Random(seed);
  }

  /** The next mail, with LF. */
  byte[] next() {
    number++;
    StringBuilder mail = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      mail.append("Received: from mx").append(i).append(".example.net ([192.0.2.").append(i);
      mail.append("])\n\tby mx.example.org with ESMTPS id ").append(random.nextInt(1 << 30));
      mail.append(";\n\t").append(date()).append('\n');
    }
    mail.append("From: ").append(mailbox()).append('\n');
    mail.append("To: ").append(several(this::mailbox, 2, ",\n\t")).append('\n');
    mail.append("Cc: ").append(several(this::mailbox, 6, ",\n\t")).append('\n');
    mail.append("Date: ").append(date()).append('\n');
    mail.append("Message-ID: ").append(id(number)).append('\n');
    mail.append("In-Reply-To: ").append(id(number - 1)).append('\n');
    mail.append("References: ").append(several(() -> id(random.nextInt(number)), 8, "\n "));
    mail.append("\nSubject: ")
        .append(random.nextInt(4) == 0 ? encoded(words(5)) : "Re: lock order");
    mail.append("\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n");
    body(mail, text(20 + random.nextInt(60)));
    return mail.toString().getBytes(UTF_8);
  }

  private void body(StringBuilder mail, String text) {
    switch (number % 4) {
      case 0 -> mail.append("Content-Transfer-Encoding: base64\n\n").append(base64(text));
      case 1 ->
          mail.append("Content-Transfer-Encoding: quoted-printable\n\n").append(printable(text));
      default -> mail.append("Content-Transfer-Encoding: 8bit\n\n").append(text);
    }
  }

  private String mailbox() {
    String given = GIVEN[random.nextInt(GIVEN.length)];
    String family = FAMILY[random.nextInt(FAMILY.length)];
    String name = given + " " + family;
    boolean ascii = US_ASCII.newEncoder().canEncode(name);
    return (ascii ? name : encoded(name)) + " <u" + random.nextInt(500) + "@example.org>";
  }

  private static String encoded(String text) {
    return "=?utf-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(UTF_8)) + "?=";
  }

  private static String id(int number) {
    return "<20100120." + number + ".lock@mail.example.org>";
  }

  private String date() {
    long second = 1_263_966_590L + number * 1_000L + random.nextInt(900);
    ZoneOffset zone = ZoneOffset.ofHours(random.nextInt(24) - 11);
    return DATE.format(OffsetDateTime.ofInstant(java.time.Instant.ofEpochSecond(second), zone));
  }

  private String words(int count) {
    return several(() -> WORDS[random.nextInt(WORDS.length)], count, " ");
  }

  private String text(int lines) {
    return several(() -> "> > ".substring(random.nextInt(5)) + words(10), lines, "\n") + "\n";
  }

  private static String several(Supplier<String> one, int count, String between) {
    return Stream.generate(one).limit(count).collect(Collectors.joining(between));
  }

  private static String base64(String text) {
    return Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(text.getBytes(UTF_8)) + "\n";
  }

  private static String printable(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(UTF_8)) {
      if (b < 0 || b == '=') {
        out.append(String.format("=%02X", b & 0xff));
      } else {
        out.append((char) b);
      }
    }
    return out.toString();
  }
}
