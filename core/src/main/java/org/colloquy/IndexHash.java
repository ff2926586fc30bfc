package org.colloquy;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colloquy.archive.Archive;
import org.colloquy.message.Envelope;
import org.colloquy.message.MessageId;
import org.colloquy.message.SourceLocation;
import org.colloquy.thread.MessageThread;
import org.colloquy.thread.ParentBy;
import org.colloquy.thread.ParentEvidence;

/**
 * A hash of what an archive holds and how it is threaded: where it is the same, so is the input of
 * an analysis. Every text goes in with its length, so that no two rows of texts look alike.
 */
final class IndexHash {

  private IndexHash() {}

  /** The inputs of an archive, its threads, and where their messages stand. */
  static String of(Archive archive, List<MessageThread> index) {
    Hasher hash = start();
    archive.inputs().forEach(input -> text(hash, input.name() + " " + input.bytes()));
    index.forEach(thread -> links(hash, archive, thread));
    return hash.hash().toString();
  }

  private static Hasher start() {
    return Hashing.murmur3_128().newHasher();
  }

  /** The members of a thread, where they stand, and how they are linked. */
  static void links(Hasher hash, Archive archive, MessageThread thread) {
    text(hash, thread.root().value());
    hash.putInt(thread.members().size());
    for (MessageThread.Member member : thread.members()) {
      Envelope envelope = member.envelope();
      text(hash, envelope.id().value());
      place(hash, envelope.source());
      text(hash, member.parent().map(MessageId::value).orElse(""));
      text(hash, member.parentBy().map(ParentBy::name).orElse(""));
      evidence(hash, member.evidence());
      hash.putInt(member.depth());
      List<SourceLocation> copies = archive.copies(envelope);
      hash.putInt(copies.size());
      copies.forEach(copy -> place(hash, copy));
    }
  }

  private static void evidence(Hasher hash, ParentEvidence evidence) {
    hash.putDouble(evidence.confidence()).putInt(evidence.clues().size());
    evidence.clues().forEach(clue -> text(hash, clue.name()));
  }

  private static void place(Hasher hash, SourceLocation place) {
    text(hash, place.file());
    hash.putLong(place.offset()).putLong(place.length());
  }

  static void text(Hasher hash, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    hash.putInt(bytes.length).putBytes(bytes);
  }
}
