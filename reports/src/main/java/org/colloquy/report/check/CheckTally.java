package org.colloquy.report.check;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.archive.MessageSink;
import org.colloquy.archive.Rejection;
import org.colloquy.message.Defect;
import org.colloquy.message.Message;
import org.colloquy.message.SourceLocation;

/**
 * Counts the messages of an archive: each is parsed, parsed with defects, or rejected. Keeps one
 * example of each kind of defect and rejection. Not safe from many threads.
 */
public final class CheckTally implements MessageSink {

  private static final Comparator<Findings> MOST_FREQUENT =
      Comparator.comparingLong(Findings::count).reversed().thenComparing(Findings::kind);

  private final Map<String, Findings> defects = new LinkedHashMap<>();
  private final Map<String, Findings> rejections = new LinkedHashMap<>();
  private long parsed;
  private long defective;
  private long rejected;
  private long lost;

  /** Starts without a message. */
  public CheckTally() {}

  @Override
  public void message(Message message) {
    if (message.defects().isEmpty()) {
      parsed++;
      return;
    }
    defective++;
    for (Defect defect : message.defects()) {
      SourceLocation source = message.envelope().source();
      count(
          defects,
          defect.code().id(),
          new Finding(
              message.id(), source.file(), source.offset() + defect.offset(), defect.detail()));
    }
  }

  @Override
  public void rejected(Rejection rejection) {
    rejected++;
    lost += rejection.isLoss() ? 1 : 0;
    SourceLocation source = rejection.source();
    count(
        rejections,
        rejection.reason().id(),
        new Finding(rejection.id(), source.file(), source.offset(), ""));
  }

  private static void count(Map<String, Findings> all, String kind, Finding finding) {
    Findings before = all.get(kind);
    all.put(kind, before == null ? new Findings(kind, 1, finding) : before.withOneMore());
  }

  /** {@return the number of messages read: parsed, parsed with defects, and rejected} */
  public long read() {
    return parsed + defective + rejected;
  }

  /** {@return the number of messages without a defect} */
  public long parsed() {
    return parsed;
  }

  /** {@return the number of messages with a defect or more} */
  public long defective() {
    return defective;
  }

  /** {@return the number of messages that were left out} */
  public long rejected() {
    return rejected;
  }

  /** {@return the number of these that stand nowhere else in the archive, or twice in one input} */
  public long lost() {
    return lost;
  }

  /** {@return the defects by their code, the most frequent first; a message may have several} */
  public List<Findings> defects() {
    return defects.values().stream().sorted(MOST_FREQUENT).toList();
  }

  /** {@return the rejections by their reason, the most frequent first} */
  public List<Findings> rejections() {
    return rejections.values().stream().sorted(MOST_FREQUENT).toList();
  }
}
