package org.colloquy.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.GZIPOutputStream;
import java.util.zip.Inflater;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.colloquy.message.Limit;
import org.colloquy.message.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class UnpackerTest {

  private static final int GZIP_HEADER = 10;

  private final Spool spool = new Spool();

  @AfterEach
  void closeSpool() throws IOException {
    spool.close();
  }

  private Unpacked unpack(byte[] packed, Limits limits) throws IOException {
    return new Unpacker(spool, limits).unpack("a", new ByteArrayInputStream(packed), done -> {});
  }

  private Unpacked unpack(byte[] packed) throws IOException {
    return unpack(packed, Limits.standard());
  }

  private static byte[] bytes(Unpacked unpacked) throws IOException {
    return unpacked.bytes().read(0, 1 << 30);
  }

  private static String text(Unpacked unpacked) throws IOException {
    return new String(bytes(unpacked), UTF_8);
  }

  private static List<String> faults(Unpacked unpacked) {
    return unpacked.faults().stream().map(UnpackFault::text).toList();
  }

  private static byte[] pack(Compression packing, byte[] plain) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packer = packer(packing, out)) {
      packer.write(plain);
    }
    return out.toByteArray();
  }

  private static byte[] pack(Compression packing, String plain) throws IOException {
    return pack(packing, plain.getBytes(UTF_8));
  }

  private static OutputStream packer(Compression packing, OutputStream out) throws IOException {
    return switch (packing) {
      case GZIP -> new GZIPOutputStream(out);
      case XZ -> new XZOutputStream(out, new LZMA2Options(1));
      case BZIP2 -> new BZip2CompressorOutputStream(out, 1);
      case ZSTD -> new ZstdOutputStream(out).setChecksum(true);
    };
  }

  private static byte[] joined(byte[]... pieces) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      out.writeBytes(piece);
    }
    return out.toByteArray();
  }

  /** Words in seeded disorder: packs to about a third. */
  private static byte[] words(int length) {
    Random random = new Random(3);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append("word").append(random.nextInt(5_000)).append(random.nextInt(9) == 0 ? '\n' : ' ');
    }
    return text.substring(0, length).getBytes(UTF_8);
  }

  @ParameterizedTest
  @EnumSource(Compression.class)
  void unpacksAllPiecesOfEachPacking(Compression packing) throws IOException {
    byte[] packed = joined(pack(packing, "One.\n"), pack(packing, ""), pack(packing, "Two.\n"));
    Unpacked unpacked = unpack(packed);
    assertThat(text(unpacked)).isEqualTo("One.\nTwo.\n");
    assertThat(unpacked.layers()).containsExactly(packing);
    assertThat(unpacked.faults()).isEmpty();
    assertThat(unpacked.sound()).isTrue();
    assertThat(unpacked.packedBytes()).isEqualTo(packed.length);
    assertThat(unpacked.sha256()).isEqualTo(hash(packed));
  }

  private static String hash(byte[] bytes) {
    Sha256 hash = new Sha256();
    hash.update(bytes, 0, bytes.length);
    return hash.hex();
  }

  @ParameterizedTest
  @EnumSource(Compression.class)
  void unpacksMoreThanOneBufferOfEachPacking(Compression packing) throws IOException {
    byte[] plain = words(1_000_000);
    Unpacked unpacked = unpack(pack(packing, plain));
    assertThat(bytes(unpacked)).isEqualTo(plain);
    assertThat(unpacked.faults()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Compression.class)
  void keepsWhatUnpacksOfACutInput(Compression packing) throws IOException {
    byte[] plain = words(1_000_000);
    byte[] packed = pack(packing, plain);
    Unpacked unpacked = unpack(Arrays.copyOf(packed, packed.length * 9 / 10));
    byte[] kept = bytes(unpacked);
    // The coarsest packing loses the block that was cut, not those before.
    assertThat(kept.length).isBetween(500_000, 950_000);
    assertThat(kept).isEqualTo(Arrays.copyOf(plain, kept.length));
    assertThat(unpacked.sound()).isFalse();
    UnpackFault fault = unpacked.faults().get(0);
    assertThat(fault.kind()).isEqualTo(UnpackFault.Kind.DAMAGED);
    assertThat(fault.bytes()).isEqualTo(kept.length);
    assertThat(fault.text()).startsWith("damaged after ").doesNotContain("\n");
  }

  @Test
  void saysWhereACutGzipEnds() throws IOException {
    byte[] packed = pack(Compression.GZIP, words(12_345));
    assertThat(faults(unpack(Arrays.copyOf(packed, packed.length - 8))))
        .containsExactly("damaged after 12,345 bytes: unexpected end");
  }

  @Test
  void keepsEveryByteThatInflatesWhereverAGzipIsCutOrDamaged() throws Exception {
    byte[] packed = pack(Compression.GZIP, words(1_500));
    for (int at = GZIP_HEADER; at < packed.length - 8; at++) {
      byte[] cut = Arrays.copyOf(packed, at);
      assertThat(bytes(unpack(cut))).isEqualTo(inflated(cut));
      byte[] damaged = packed.clone();
      damaged[at] ^= 0x55;
      assertThat(bytes(unpack(damaged))).isEqualTo(inflated(damaged));
    }
  }

  /** Byte by byte, so that nothing is lost to a buffer. */
  private static byte[] inflated(byte[] gzip) {
    Inflater inflater = new Inflater(true);
    inflater.setInput(gzip, GZIP_HEADER, gzip.length - GZIP_HEADER);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] one = new byte[1];
    try {
      while (inflater.inflate(one) > 0) {
        out.write(one[0]);
      }
    } catch (DataFormatException e) {
      // What came before is what the test wants.
    }
    inflater.end();
    return out.toByteArray();
  }

  @Test
  void readsOnBehindAMemberWithAWrongChecksum() throws IOException {
    byte[] first = pack(Compression.GZIP, "One.\n");
    first[first.length - 6] ^= 1;
    Unpacked unpacked = unpack(joined(first, pack(Compression.GZIP, "Two.\n")));
    assertThat(text(unpacked)).isEqualTo("One.\nTwo.\n");
    assertThat(faults(unpacked)).containsExactly("wrong checksum of the 5 bytes before");
    assertThat(unpacked.sound()).isFalse();
  }

  @Test
  void readsOnAtTheNextMemberBehindADamagedOne() throws IOException {
    byte[] plain = words(60_000);
    Random random = new Random(7);
    for (int round = 0; round < 40; round++) {
      byte[] first = pack(Compression.GZIP, plain);
      int at = GZIP_HEADER + random.nextInt(first.length - GZIP_HEADER - 200);
      byte[] noise = new byte[100];
      random.nextBytes(noise);
      System.arraycopy(noise, 0, first, at, noise.length);
      Unpacked unpacked = unpack(joined(first, pack(Compression.GZIP, "Two.\n")));
      assertThat(text(unpacked)).endsWith("Two.\n");
      assertThat(unpacked.sound()).isFalse();
    }
  }

  @Test
  void countsPaddingAndJunkBehindTheLastPiece() throws IOException {
    for (Compression packing : List.of(Compression.GZIP, Compression.XZ, Compression.BZIP2)) {
      byte[] packed = pack(packing, "One.\n");
      Unpacked padded = unpack(joined(packed, new byte[512]));
      assertThat(text(padded)).isEqualTo("One.\n");
      assertThat(faults(padded)).containsExactly("512 bytes of zero padding at the end");
      Unpacked junk = unpack(joined(packed, new byte[512], "junk".getBytes(UTF_8)));
      assertThat(text(junk)).isEqualTo("One.\n");
      assertThat(faults(junk)).containsExactly("516 bytes behind the packed ones are ignored");
      assertThat(text(unpack(joined(packed, new byte[512], packed)))).isEqualTo("One.\nOne.\n");
    }
  }

  @Test
  void readsGzipHeadersWithAllOptionalFields() throws IOException {
    byte[] plain = pack(Compression.GZIP, "One.\n");
    byte[] header = Arrays.copyOf(plain, GZIP_HEADER);
    header[3] = 2 | 4 | 8 | 16;
    byte[] optional = {3, 0, 'x', 'y', 'z', 'n', 'a', 0, 'c', 0, 7, 7};
    byte[] rest = Arrays.copyOfRange(plain, GZIP_HEADER, plain.length);
    assertThat(text(unpack(joined(header, optional, rest)))).isEqualTo("One.\n");
    assertThat(faults(unpack(joined(header, Arrays.copyOf(optional, 7)))))
        .containsExactly("damaged after 0 bytes: unexpected end");
  }

  @Test
  void unpacksAtMostThreeLayers() throws IOException {
    byte[] once = pack(Compression.GZIP, "One.\n");
    byte[] twice = pack(Compression.XZ, once);
    byte[] thrice = pack(Compression.BZIP2, twice);
    Unpacked unpacked = unpack(thrice);
    assertThat(text(unpacked)).isEqualTo("One.\n");
    assertThat(unpacked.layers())
        .containsExactly(Compression.BZIP2, Compression.XZ, Compression.GZIP);
    assertThat(bytes(unpack(pack(Compression.GZIP, thrice)))).isEqualTo(once);
  }

  @Test
  void keepsWhatUnpacksOfACutOuterLayer() throws IOException {
    byte[] plain = words(400_000);
    byte[] packed = pack(Compression.GZIP, pack(Compression.GZIP, plain));
    Unpacked unpacked = unpack(Arrays.copyOf(packed, packed.length / 2));
    assertThat(bytes(unpacked).length).isGreaterThan(100_000);
    assertThat(unpacked.faults())
        .extracting(UnpackFault::kind)
        .containsExactly(UnpackFault.Kind.DAMAGED, UnpackFault.Kind.DAMAGED);
  }

  @Test
  void copiesWhatIsNotPacked() throws IOException {
    for (String plain : List.of("", "P", "BZh9 is no packed text\n", "plain\n")) {
      Unpacked unpacked = unpack(plain.getBytes(UTF_8));
      assertThat(text(unpacked)).isEqualTo(plain);
      assertThat(unpacked.layers()).isEmpty();
      assertThat(unpacked.packedBytes()).isEqualTo(plain.length());
    }
  }

  @Test
  void stopsAtTheLimitOfUnpackedBytesAndKeepsWhatIsOut() throws IOException {
    byte[] plain = words(200_000);
    Limits limits = Limits.standard().with(Limit.UNPACKED_BYTES, 100_000);
    byte[] packed = pack(Compression.GZIP, plain);
    Unpacked unpacked = unpack(packed, limits);
    assertThat(bytes(unpacked)).isEqualTo(Arrays.copyOf(plain, 100_000));
    assertThat(faults(unpacked))
        .containsExactly("stopped after 100,000 bytes: unpacked-bytes 100000");
    assertThat(unpacked.sha256()).isEqualTo(hash(packed));
    assertThat(unpacked.sound()).isFalse();
  }

  @Test
  void stopsAtTheRatioOnceManyBytesAreOut() throws IOException {
    byte[] packed = pack(Compression.GZIP, new byte[300_000_000]);
    Unpacked unpacked = unpack(packed, Limits.standard().with(Limit.UNPACK_RATIO, 10));
    assertThat(unpacked.bytes().size()).isEqualTo(Unpacker.FREE_BYTES);
    assertThat(faults(unpacked))
        .containsExactly("stopped after 268,435,456 bytes: unpack-ratio 10");
  }

  @Test
  void tellsHowManyPackedBytesItRead() throws IOException {
    byte[] plain = new byte[5_000_000];
    new Random(1).nextBytes(plain);
    byte[] packed = pack(Compression.GZIP, plain);
    List<Long> reports = new ArrayList<>();
    new Unpacker(spool, Limits.standard())
        .unpack("a", new ByteArrayInputStream(packed), reports::add);
    assertThat(reports).isSorted().hasSizeBetween(4, 8).endsWith((long) packed.length);
  }

  @Test
  void doesNotTakeAFailingDiskForDamage() throws IOException {
    byte[] packed = pack(Compression.GZIP, words(100_000));
    InputStream failing =
        new InputStream() {
          private final InputStream before = new ByteArrayInputStream(packed, 0, 1_000);

          @Override
          public int read() throws IOException {
            throw new IOException("Input/output error");
          }

          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            int n = before.read(into, offset, length);
            return n < 0 ? read() : n;
          }
        };
    assertThatThrownBy(
            () -> new Unpacker(spool, Limits.standard()).unpack("a.gz", failing, done -> {}))
        .isInstanceOf(IOException.class)
        .hasMessage("a.gz: Input/output error");
    assertThat(text(unpack(pack(Compression.GZIP, "One.\n")))).isEqualTo("One.\n");
  }
}
