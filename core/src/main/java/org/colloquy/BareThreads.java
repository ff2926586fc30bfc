package org.colloquy;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.archive.Archive;
import org.colloquy.message.MessageId;
import org.colloquy.privacy.TextRemover;
import org.colloquy.thread.MessageThread;
import org.colloquy.zone.KnownFooters;

/** The threads of an analysis without their words. */
final class BareThreads {
  private final ArchiveAnalysis whole;
  private final Archive archive;
  private final Textless textless;
  private final List<MessageThread> index = new ArrayList<>();
  private final Map<MessageId, MessageThread> wholeThreads = new HashMap<>();

  BareThreads(ArchiveAnalysis whole) {
    TextRemover remover = new TextRemover(whole.archive().envelopes());
    this.whole = whole;
    archive = whole.archive().rewritten(remover);
    textless = new Textless(remover);
    for (MessageThread thread : whole.index()) {
      wholeThreads.put(key(thread), thread);
      index.add(thread.map(remover::envelope));
    }
  }

  private static MessageId key(MessageThread thread) {
    return thread.members().get(0).envelope().id();
  }

  Archive archive() {
    return archive;
  }

  List<MessageThread> index() {
    return List.copyOf(index);
  }

  KnownFooters footers() {
    return whole.footers();
  }

  ThreadAnalysis analyze(MessageThread thread) {
    return textless.of(whole.analyze(whole(thread)), thread);
  }

  TracedThread trace(MessageThread thread) {
    TracedThread traced = whole.trace(whole(thread));
    return new TracedThread(textless.of(traced.analysis(), thread), traced.lookups());
  }

  private MessageThread whole(MessageThread bare) {
    return requireNonNull(wholeThreads.get(key(bare)), "thread must be of the index");
  }
}
