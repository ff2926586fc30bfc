package org.colloquy.message;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.benchmark.Mails;
import org.jspecify.annotations.NullMarked;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What each stage gets: cut out of the mails by the stages before it. */
@State(Scope.Thread)
@NullMarked
public class StageInputs {

  List<byte[]> mails = List.of();
  final List<String> encodedWords = new ArrayList<>();
  final List<HeaderBlock> copied = new ArrayList<>();
  final List<String> dates = new ArrayList<>();
  final List<TextPart> base64 = new ArrayList<>();
  final List<TextPart> quotedPrintable = new ArrayList<>();

  private int turn;

  /** Cuts the mails up. */
  @Setup
  public void prepare(Mails all) {
    mails = all.all();
    mails.forEach(this::cut);
  }

  private void cut(byte[] mail) {
    Defects defects = noted();
    HeaderBlock header = header(mail, defects);
    dates.add(header.first(FieldName.DATE));
    if (header.has(FieldName.CC)) {
      copied.add(header);
    }
    for (FieldName name : List.of(FieldName.SUBJECT, FieldName.FROM)) {
      String value = header.first(name);
      if (value.contains("=?")) {
        encodedWords.add(value);
      }
    }
    PartWalker.walk(mail, mail.length, header, defects).text().ifPresent(this::sort);
  }

  private void sort(TextPart part) {
    switch (part.encoding()) {
      case "base64" -> base64.add(part);
      case "quoted-printable" -> quotedPrintable.add(part);
      default -> {}
    }
  }

  static Defects noted() {
    return new Defects(Limits.standard(), 0);
  }

  static HeaderBlock header(byte[] mail, Defects defects) {
    return HeaderBlock.scan(mail, 0, mail.length, new Boundaries(mail), defects);
  }

  /** The next one, round and round. */
  <T> T next(List<T> of) {
    turn = turn + 1 < of.size() ? turn + 1 : 0;
    return of.get(turn);
  }
}
