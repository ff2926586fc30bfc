package org.colloquy.archive;

import java.io.IOException;
import org.colloquy.message.SourceLocation;

/** Something that holds messages and is open: a file, or a repository of mails. */
interface Source {

  /** Its name: the {@link SourceLocation#file} of its messages, or a folder of these names. */
  String name();

  /**
   * The mailbox that it is, or that it is in: the folder of a mail that has a file of its own. A
   * second copy in one mailbox is a duplicate, one in another is not.
   */
  String mailbox();

  /** Number of its bytes, unpacked; 0 where that is not known before all is read. */
  long size();

  /** Reads its messages. */
  ArchiveReader reader();

  /** Goes through it from front to back; returns what it is as it stands. */
  FileFacts read(RecordSink sink) throws IOException;

  /**
   * The bytes of one message.
   *
   * @param most no more bytes than these are read
   */
  RawMail mail(SourceLocation place, int most) throws IOException;
}
