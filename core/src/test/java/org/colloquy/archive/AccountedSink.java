package org.colloquy.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Keeps records, and checks that they and the gaps are every byte of an input, in order. */
final class AccountedSink implements RecordSink {

  private final byte[] input;
  private final List<String> records;
  private long end;

  AccountedSink(byte[] input, List<String> records) {
    this.input = input;
    this.records = records;
  }

  /** Offset after the last byte that is accounted for. */
  long end() {
    return end;
  }

  @Override
  public void record(RawMail mail) {
    assertThat(mail.source().offset()).isEqualTo(end);
    String record = new String(mail.bytes(), mail.from(), mail.length(), ISO_8859_1);
    assertThat(new String(input, (int) end, mail.length(), ISO_8859_1)).isEqualTo(record);
    records.add(record);
    end += mail.source().length();
  }

  @Override
  public void gap(Gap kind, long offset, long length) {
    assertThat(offset).isEqualTo(end);
    assertThat(length).isPositive();
    end += length;
  }
}
