package org.colloquy.spark;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.broadcast.Broadcast;
import org.colloquy.Colloquy;
import org.colloquy.ThreadAnalyzer;
import org.colloquy.zone.KnownFooters;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the whole archive when its threads are analysed.
 *
 * @param senders who writes
 * @param sample the mails from which footers are learned, packed
 * @param end the last moment that the archive covers, null where no message has a date
 */
record Known(Senders senders, List<byte[]> sample, @Nullable Instant end) implements Serializable {
  private static final Map<Long, ThreadAnalyzer> ANALYZERS = new ConcurrentHashMap<>();

  /** The analyzer of this process, made once. */
  static ThreadAnalyzer analyzer(Broadcast<Known> known) {
    return ANALYZERS.computeIfAbsent(known.id(), id -> known.value().analyzer());
  }

  private ThreadAnalyzer analyzer() {
    KnownFooters footers =
        KnownFooters.learn(sample.stream().map(mail -> Packer.unpack(mail, MailForm::message)));
    return Colloquy.standard().analyzer(senders.people(), footers);
  }
}
