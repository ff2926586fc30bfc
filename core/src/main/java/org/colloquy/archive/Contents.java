package org.colloquy.archive;

import java.util.List;
import org.colloquy.message.Envelope;
import org.colloquy.message.Message;
import org.colloquy.message.SourceLocation;

/** What an archive gives; each method as {@link Archive} says. */
interface Contents {
  List<Envelope> envelopes();

  Message load(Envelope envelope);

  String fingerprint(Envelope envelope);

  List<Rejection> rejections();

  List<SourceLocation> copies(Envelope envelope);

  Account account();
}
