package org.colloquy.archive;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.message.Envelope;
import org.colloquy.message.Message;
import org.colloquy.message.MessageId;
import org.colloquy.message.SourceLocation;

/** The contents of an archive as a {@link Rewriting} gives them. */
final class Rewritten implements Contents {
  private final Contents original;
  private final Rewriting rewriting;
  private final List<Envelope> envelopes = new ArrayList<>();
  private final Map<MessageId, Envelope> originals = new HashMap<>();

  Rewritten(Contents original, Rewriting rewriting) {
    this.original = original;
    this.rewriting = requireNonNull(rewriting, "rewriting must not be null");
    for (Envelope envelope : original.envelopes()) {
      Envelope changed = changed(envelope);
      Envelope other = originals.put(changed.id(), envelope);
      if (other != null) {
        throw new IllegalArgumentException(
            "messages " + other.id() + " and " + envelope.id() + " must not become one");
      }
      envelopes.add(changed);
    }
  }

  private Envelope changed(Envelope envelope) {
    Envelope changed = rewriting.envelope(envelope);
    return new Envelope(
        rewriting.id(envelope.id()),
        place(envelope.source()),
        changed.from(),
        changed.originalFrom(),
        changed.date(),
        changed.subject(),
        ids(envelope.inReplyTo()),
        ids(envelope.references()));
  }

  private List<MessageId> ids(List<MessageId> ids) {
    return ids.stream().map(rewriting::id).toList();
  }

  private SourceLocation place(SourceLocation place) {
    return new SourceLocation(rewriting.file(place.file()), place.offset(), place.length());
  }

  @Override
  public List<Envelope> envelopes() {
    return Collections.unmodifiableList(envelopes);
  }

  @Override
  public Message load(Envelope envelope) {
    return rewriting.message(original.load(original(envelope))).withEnvelope(envelope);
  }

  /** What the bytes become depends on the whole archive, so that they alone do not tell it. */
  @Override
  public String fingerprint(Envelope envelope) {
    return original.fingerprint(original(envelope)) + Fingerprint.of(load(envelope));
  }

  private Envelope original(Envelope envelope) {
    Envelope found = originals.get(envelope.id());
    if (found == null) {
      throw new IllegalArgumentException("envelope " + envelope.id() + " must be of this archive");
    }
    return found;
  }

  @Override
  public List<Rejection> rejections() {
    return original.rejections().stream()
        .map(r -> new Rejection(place(r.source()), rewriting.id(r.id()), r.reason()))
        .toList();
  }

  @Override
  public List<SourceLocation> copies(Envelope envelope) {
    return original.copies(original(envelope)).stream().map(this::place).toList();
  }

  @Override
  public Account account() {
    Account account = original.account();
    return new Account(
        account.inputs().stream().map(this::input).toList(),
        account.skipped().stream()
            .map(skipped -> new SkippedFile(rewriting.file(skipped.name()), skipped.reason()))
            .toList(),
        account.damages().stream()
            .map(d -> new Damage(rewriting.file(d.file()), rewriting.detail(d.detail())))
            .toList());
  }

  private Input input(Input input) {
    return new Input(
        rewriting.file(input.name()),
        input.files(),
        input.bytes(),
        input.unpackedBytes(),
        input.sha256(),
        input.records(),
        input.gaps());
  }
}
