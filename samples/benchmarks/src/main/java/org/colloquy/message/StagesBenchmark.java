package org.colloquy.message;

import java.util.List;
import org.colloquy.benchmark.Read;
import org.jspecify.annotations.NullMarked;
import org.openjdk.jmh.annotations.Benchmark;

/** The stages of reading one mail; one operation is one mail or one field. */
@NullMarked
public class StagesBenchmark {

  /** A mail whole: header fields, parts, body. */
  @Benchmark
  public Object wholeMail(StageInputs inputs, Read read) {
    byte[] mail = inputs.next(inputs.mails);
    read.add(mail.length);
    SourceLocation source = new SourceLocation("memory", 0, mail.length);
    return MessageParser.standard().parseMboxRecord(mail, 0, mail.length, source);
  }

  /** The header block of a mail: which fields there are and where. */
  @Benchmark
  public Object headerBlock(StageInputs inputs, Read read) {
    byte[] mail = inputs.next(inputs.mails);
    HeaderBlock header = StageInputs.header(mail, StageInputs.noted());
    read.add(header.bodyStart());
    return header;
  }

  /** A field with encoded words. */
  @Benchmark
  public Object encodedWords(StageInputs inputs, Read read) {
    return EncodedWords.decode(counted(inputs.next(inputs.encodedWords), read));
  }

  /** The Cc field of a mail. */
  @Benchmark
  public Object addresses(StageInputs inputs, Read read) {
    HeaderBlock header = inputs.next(inputs.copied);
    read.add(header.value(FieldName.CC).length());
    return AddressField.all(header, FieldName.CC, StageInputs.noted());
  }

  /** A Date field. */
  @Benchmark
  public Object dates(StageInputs inputs, Read read) {
    return DateField.read(counted(inputs.next(inputs.dates), read));
  }

  /** A body in base64. */
  @Benchmark
  public Object base64(StageInputs inputs, Read read) {
    return TransferEncoding.base64(content(inputs, inputs.base64, read));
  }

  /** A body in quoted-printable. */
  @Benchmark
  public Object quotedPrintable(StageInputs inputs, Read read) {
    return TransferEncoding.quotedPrintable(content(inputs, inputs.quotedPrintable, read));
  }

  private static ByteSlice content(StageInputs inputs, List<TextPart> parts, Read read) {
    ByteSlice content = inputs.next(parts).content();
    read.add(content.length());
    return content;
  }

  private static String counted(String field, Read read) {
    read.add(field.length());
    return field;
  }
}
