package org.colloquy.report.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.DeflaterOutputStream;

/** Makes a public-inbox repository of version 2, one commit for each mail, object by object. */
final class InboxMaker {
  private final Path gitDir;
  private String parent = "";
  private int second = 1_500_000_000;

  InboxMaker(Path gitDir) throws IOException {
    this.gitDir = gitDir;
    Files.createDirectories(gitDir.resolve("refs/heads"));
    Files.createDirectories(gitDir.resolve("objects"));
    Files.writeString(gitDir.resolve("HEAD"), "ref: refs/heads/master\n");
    Files.writeString(
        gitDir.resolve("config"), "[core]\n\trepositoryformatversion = 0\n\tbare = true\n");
  }

  void add(String mail) throws IOException {
    ByteArrayOutputStream tree = new ByteArrayOutputStream();
    tree.writeBytes("100644 m\0".getBytes(US_ASCII));
    tree.writeBytes(HexFormat.of().parseHex(object("blob", mail.getBytes(UTF_8))));
    String who = " Ada Ash <ada@example.org> " + second++ + " +0000\n";
    String commit =
        "tree %s\n%sauthor%scommitter%s\nmail\n"
            .formatted(object("tree", tree.toByteArray()), parent, who, who);
    String id = object("commit", commit.getBytes(UTF_8));
    Files.writeString(gitDir.resolve("refs/heads/master"), id + "\n");
    parent = "parent " + id + "\n";
  }

  /** Stores an object as git does; returns its id. */
  private String object(String type, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes((type + " " + content.length + "\0").getBytes(US_ASCII));
    bytes.writeBytes(content);
    String id = HexFormat.of().formatHex(sha1(bytes.toByteArray()));
    Path file = gitDir.resolve("objects").resolve(id.substring(0, 2)).resolve(id.substring(2));
    Files.createDirectories(gitDir.resolve("objects").resolve(id.substring(0, 2)));
    try (OutputStream out = new DeflaterOutputStream(Files.newOutputStream(file))) {
      bytes.writeTo(out);
    }
    return id;
  }

  private static byte[] sha1(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }
}
