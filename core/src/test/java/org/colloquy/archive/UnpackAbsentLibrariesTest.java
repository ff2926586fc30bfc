package org.colloquy.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.colloquy.message.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user hears whose class path lacks an optional library. */
public class UnpackAbsentLibrariesTest {

  @TempDir Path folder;

  /** Loads the package anew, and never finds the optional libraries. */
  private static final class Without extends ClassLoader {

    Without() {
      super(UnpackAbsentLibrariesTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("org.eclipse.jgit.") || name.startsWith("com.github.luben.")) {
        throw new ClassNotFoundException(name);
      }
      if (!name.startsWith("org.colloquy.archive.")) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  @SuppressWarnings("unchecked") // the probes below are suppliers of text
  private static String message(Class<?> probe, Path path) throws ReflectiveOperationException {
    Object made =
        new Without().loadClass(probe.getName()).getConstructor(Path.class).newInstance(path);
    return ((Supplier<String>) made).get();
  }

  @Test
  void namesTheLibraryForZstd() throws ReflectiveOperationException {
    assertThat(message(Zstd.class, folder))
        .isEqualTo(
            "a.zst: packed with zstd: put zstd-jni (com.github.luben:zstd-jni) on the class path");
  }

  @Test
  void namesTheLibraryForGit() throws Exception {
    try (PublicInboxMaker maker = new PublicInboxMaker(folder.resolve("x.git"))) {
      maker.add("One.");
    }
    assertThat(message(Git.class, folder.resolve("x.git")))
        .isEqualTo(
            "x.git: a git repository: put org.eclipse.jgit (org.eclipse.jgit:org.eclipse.jgit)"
                + " and JavaEWAH on the class path");
  }

  /** Unpacks zstd. */
  public static final class Zstd implements Supplier<String> {

    private static final byte[] MAGIC = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 0, 0, 0, 0, 0, 0};

    private final Path folder;

    public Zstd(Path folder) {
      this.folder = folder;
    }

    @Override
    public String get() {
      try (Spool spool = new Spool(folder)) {
        new Unpacker(spool, Limits.standard())
            .unpack("a.zst", new ByteArrayInputStream(MAGIC), done -> {});
        return "unpacked";
      } catch (IOException e) {
        return String.valueOf(e.getMessage());
      }
    }
  }

  /** Opens a repository. */
  public static final class Git implements Supplier<String> {

    private final Path repository;

    public Git(Path repository) {
      this.repository = repository;
    }

    @Override
    public String get() {
      try (PublicInbox inbox = PublicInbox.open(repository, "x.git", Limits.standard())) {
        return "opened " + inbox.heads();
      } catch (IOException e) {
        return String.valueOf(e.getMessage());
      }
    }
  }
}
