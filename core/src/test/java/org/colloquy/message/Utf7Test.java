package org.colloquy.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf7Test {

  private static Optional<String> decode(String bytes) {
    return Utf7.decode(ByteSlice.of(bytes.getBytes(ISO_8859_1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hi Mom -+Jjo--! | Hi Mom -\u263a-!",
        "A+ImIDkQ.       | A\u2262\u0391.",
        "+ZeVnLIqe-      | \u65e5\u672c\u8a9e",
        "+2D3cQQ-        | \ud83d\udc41",
        "1 +- 1 +-       | 1 + 1 +",
        "+AKM-1          | \u00a31",
        "+AKM.1          | \u00a3.1",
        "+AKM            | \u00a3",
        "+AKM-+AKM-      | \u00a3\u00a3",
        "+AKM--          | \u00a3-",
        "+AH4AXA-        | ~\\",
        "a*b{c}=d        | a*b{c}=d"
      })
  void decodesTextOfTheRfcAndItsLike(String bytes, String text) {
    assertThat(decode(bytes)).contains(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+", // nothing behind the plus
        "a + b", // a plus that is not written as one
        "+A", // half a character
        "+AKN", // bits left over
        "+AKMA", // a sextet left over
        "+2D0-", // half a pair
        "+3EE-", // its other half
        "+3EHYPQ-", // the halves in the wrong order
        "a~b", // must be encoded
        "a\\b",
        "caf\u00e9",
        "a\u0000b",
        "a\u001bb",
        "+AKM~"
      })
  void refusesWhatDoesNotFit(String bytes) {
    assertThat(decode(bytes)).isEmpty();
  }

  @Test
  void keepsWhiteSpaceAndReadsOnlyTheSlice() {
    byte[] bytes = "~a\t\r\n b~".getBytes(ISO_8859_1);
    assertThat(Utf7.decode(new ByteSlice(bytes, 1, bytes.length - 1))).contains("a\t\r\n b");
    assertThat(decode("")).contains("");
  }

  @Test
  void decodesWhatAnEncoderWrites() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      StringBuilder bytes = new StringBuilder();
      for (int run = random.nextInt(6); run > 0; run--) {
        String some = random.nextBoolean() ? "Lamp-" : any(random);
        text.append(some);
        bytes.append(some.equals("Lamp-") ? some : shifted(some));
      }
      assertThat(decode(bytes.toString())).contains(text.toString());
    }
  }

  private static String any(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(9) + 1; n > 0; n--) {
      int c = random.nextInt(0x110000);
      text.appendCodePoint(c >= 0xd800 && c < 0xe000 ? '~' : c);
    }
    return text.toString();
  }

  private static String shifted(String text) {
    byte[] units = text.getBytes(UTF_16BE);
    return "+" + Base64.getEncoder().withoutPadding().encodeToString(units) + "-";
  }
}
