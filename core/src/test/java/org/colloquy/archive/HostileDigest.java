package org.colloquy.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.colloquy.message.Message;

/** Counts and hashes everything that is read of an input, and checks its account. */
final class HostileDigest implements MessageSink {

  private final Sha256 messages = new Sha256();
  private final Sha256 rest = new Sha256();
  private long count;

  @Override
  public void message(Message message) {
    count++;
    add(messages, message.envelope());
    add(messages, message.to());
    add(messages, message.cc());
    add(messages, message.body());
    add(messages, message.defects());
  }

  @Override
  public void rejected(Rejection rejection) {
    count++;
    add(rest, rejection);
  }

  /** Takes what the input came to; fails when bytes of it have no account. */
  void account(Account account) {
    for (Input input : account.inputs()) {
      long gaps = input.gaps().values().stream().mapToLong(ByteCount::bytes).sum();
      if (input.records().bytes() + gaps != input.unpackedBytes()) {
        throw new IllegalStateException("bytes without an account in " + input);
      }
      add(rest, input.records());
      add(rest, input.gaps());
    }
    add(rest, account.skipped());
    add(rest, account.damages());
  }

  /** Messages read and left out. */
  long count() {
    return count;
  }

  String hex() {
    return messages.hex() + rest.hex();
  }

  private static void add(Sha256 digest, Object value) {
    byte[] bytes = value.toString().getBytes(UTF_8);
    digest.update(bytes, 0, bytes.length);
  }
}
