package org.colloquy.archive;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.message.Limits;
import org.colloquy.message.MessageParser;

/**
 * Opens what the caller named and finds the reader of each file in it. What it opened can be read
 * until it is closed.
 */
final class Opener implements Closeable {

  private final List<ArchiveReader> readers;
  private final ArchiveReader mailReader;
  private final Limits limits;
  private final Progress progress;
  private final boolean hashed;
  private final Spool spool = new Spool();
  private final Unpacker unpacker;
  private final FolderFiles files = new FolderFiles();
  private final List<Closeable> inboxes = new ArrayList<>();
  private final List<SkippedFile> skipped = new ArrayList<>();
  private final List<Damage> damages = new ArrayList<>();

  /** Takes the sources of an input one after the other. */
  @FunctionalInterface
  interface Visitor {

    /** Takes an open source. */
    void visit(Source source) throws IOException;
  }

  /**
   * Opens inputs.
   *
   * @param own asked before the readers of this library
   * @param hashed whether the hashes of files are wanted
   */
  Opener(List<ArchiveReader> own, Limits limits, Progress progress, boolean hashed) {
    this.readers = new ArrayList<>(own);
    this.readers.addAll(ArchiveReader.standard(limits));
    this.mailReader = new MailFileReader(new MessageParser(limits), limits);
    this.limits = limits;
    this.progress = progress;
    this.hashed = hashed;
    this.unpacker = new Unpacker(spool, limits);
  }

  /** What was not read so far. */
  List<SkippedFile> skipped() {
    return Collections.unmodifiableList(skipped);
  }

  /** What was read in part so far. */
  List<Damage> damages() {
    return Collections.unmodifiableList(damages);
  }

  /**
   * Goes through what a path leads to; "-" is standard input.
   *
   * @throws IOException with one line that names the path, when nothing can be read there
   */
  void each(Path path, Visitor visitor) throws IOException {
    if (path.toString().equals("-")) {
      visitor.visit(stream("-", System.in));
    } else if (isStream(path)) {
      try (InputStream in = Files.newInputStream(path)) {
        visitor.visit(stream(path.toString(), in));
      }
    } else {
      FolderWalk walk = FolderWalk.of(path, skipped::add);
      while (walk.hasNext()) {
        Interruption.check();
        visit(path.toString(), walk.next(), visitor);
      }
    }
  }

  /** A pipe that was named is read as standard input is; one in a folder is not. */
  private static boolean isStream(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
  }

  private Source stream(String name, InputStream in) throws IOException {
    Unpacked unpacked = unpack(name, in);
    return told(unpacked.bytes(), "", Optional.of(unpacked));
  }

  /** A file in a folder that cannot be read is noted; the one that was named must be read. */
  private void visit(String root, FolderLeaf leaf, Visitor visitor) throws IOException {
    boolean named = leaf.name().equals(root);
    try {
      visitor.visit(open(leaf, named ? "" : below(root, leaf.name())));
    } catch (IOException e) {
      if (named || Interruption.isWanted()) {
        throw e;
      }
      note(leaf.name(), e);
    }
  }

  private static String below(String root, String name) {
    return name.substring(root.endsWith(File.separator) ? root.length() : root.length() + 1);
  }

  private void note(String file, IOException e) {
    if (e instanceof NoMailException) {
      skipped.add(new SkippedFile(file, SkippedFile.Reason.NO_MAIL));
    } else if (e instanceof NoSuchFileException) {
      skipped.add(new SkippedFile(file, SkippedFile.Reason.VANISHED));
    } else {
      String why = String.valueOf(e.getMessage());
      String name = file + ": ";
      damages.add(new Damage(file, why.startsWith(name) ? why.substring(name.length()) : why));
    }
  }

  private Source open(FolderLeaf leaf, String label) throws IOException {
    return switch (leaf.kind()) {
      case FILE -> file(leaf, label, this::told);
      case MAILDIR_MAIL -> file(leaf, label, this::mail);
      case GIT_REPOSITORY -> inbox(leaf, label);
    };
  }

  /** Finds the reader of what a file holds, unpacked. */
  private interface Finder {
    Source source(InputBytes input, String label, Optional<Unpacked> unpacked) throws IOException;
  }

  private Source file(FolderLeaf leaf, String label, Finder finder) throws IOException {
    InputBytes plain = files.open(leaf.path(), leaf.name());
    if (!Unpacker.isPacked(plain.read(0, Compression.HEAD))) {
      return finder.source(plain, label, Optional.empty());
    }
    try (InputStream in = Files.newInputStream(leaf.path())) {
      Unpacked unpacked = unpack(leaf.name(), in);
      return finder.source(unpacked.bytes(), label, Optional.of(unpacked));
    }
  }

  /** A file of a Maildir is one mail, whatever it begins with. */
  private Source mail(InputBytes input, String label, Optional<Unpacked> unpacked)
      throws IOException {
    return new FileSource(found(input, label, unpacked), mailReader, hashed);
  }

  /** A source with the first reader that recognises its content. */
  private Source told(InputBytes input, String label, Optional<Unpacked> unpacked)
      throws IOException {
    FileSource.File file = found(input, label, unpacked);
    byte[] head = file.view(input).read(0, ArchiveReader.HEAD_BYTES);
    for (ArchiveReader reader : readers) {
      if (reader.recognises(head) && (label.isEmpty() || isMailAmongFiles(reader, head))) {
        return new FileSource(file, reader, hashed);
      }
    }
    throw new NoMailException(input.name() + ": neither mail nor text");
  }

  private static FileSource.File found(InputBytes input, String label, Optional<Unpacked> unpacked)
      throws IOException {
    byte[] head = input.read(0, ArchiveReader.HEAD_BYTES);
    return new FileSource.File(input, label, unpacked, LineFeeds.areMissing(head));
  }

  /** In a folder a text is mail only where it quotes: a read-me lies there, too. */
  private static boolean isMailAmongFiles(ArchiveReader reader, byte[] head) {
    return !(reader instanceof PastedTextReader) || PastedTextReader.quotes(head);
  }

  private Unpacked unpack(String name, InputStream in) throws IOException {
    Unpacked unpacked = unpacker.unpack(name, in, bytes -> progress.unpacking(name, bytes));
    for (UnpackFault fault : unpacked.faults()) {
      if (fault.kind() != UnpackFault.Kind.PADDING) {
        damages.add(new Damage(name, fault.text()));
      }
    }
    return unpacked;
  }

  private Source inbox(FolderLeaf leaf, String label) throws IOException {
    PublicInbox inbox = PublicInbox.open(leaf.path(), leaf.name(), limits);
    inboxes.add(inbox);
    return new InboxSource(leaf.name(), inbox, mailReader, label, skipped::add);
  }

  /** Notes that less was read of a source than stood in it. */
  void noteShort(Source source, long read) {
    damages.add(
        new Damage(
            source.name(),
            String.format(Locale.ROOT, "changed while it was read: %,d bytes came", read)));
  }

  @Override
  public void close() throws IOException {
    try (spool;
        files) {
      for (Closeable inbox : inboxes) {
        inbox.close();
      }
    }
  }
}
