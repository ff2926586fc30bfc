package org.colloquy.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TransferEncodingTest {

  private static byte[] bytes(ByteSlice slice) {
    return Arrays.copyOfRange(slice.array, slice.from, slice.to);
  }

  private static ByteSlice slice(String text) {
    return ByteSlice.of(text.getBytes(ISO_8859_1));
  }

  @Test
  void readsWhatTheJdkEncodes() {
    Random random = new Random(7);
    for (int length = 0; length < 300; length++) {
      byte[] data = new byte[length];
      random.nextBytes(data);
      byte[] text = Base64.getMimeEncoder().encode(data);
      TransferEncoding.Decoded decoded = TransferEncoding.base64(ByteSlice.of(text));
      assertThat(bytes(decoded.bytes())).isEqualTo(data);
      assertThat(decoded.faulty()).isFalse();
    }
  }

  @Test
  void readsBase64ThatIsCutInAGroup() {
    TransferEncoding.Decoded decoded = TransferEncoding.base64(slice("QWRhI"));
    assertThat(new String(bytes(decoded.bytes()), ISO_8859_1)).isEqualTo("Ada");
    assertThat(decoded.faulty()).isTrue();
  }

  @Test
  void readsGroupsAfterPadding() {
    TransferEncoding.Decoded decoded = TransferEncoding.base64(slice("QQ==\nQkI=\nQ0ND\n"));
    assertThat(new String(bytes(decoded.bytes()), ISO_8859_1)).isEqualTo("ABBCCC");
    assertThat(decoded.faulty()).isFalse();
  }

  @Test
  void readsWhatIsQuotedByteByByte() {
    Random random = new Random(11);
    byte[] data = new byte[5_000];
    random.nextBytes(data);
    StringBuilder text = new StringBuilder();
    for (byte b : data) {
      text.append(String.format("=%02X", b & 0xff));
      text.append(random.nextInt(20) == 0 ? "=\r\n" : "");
    }
    TransferEncoding.Decoded decoded = TransferEncoding.quotedPrintable(slice(text.toString()));
    assertThat(bytes(decoded.bytes())).isEqualTo(data);
    assertThat(decoded.faulty()).isFalse();
  }
}
