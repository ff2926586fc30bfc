package org.colloquy.archive;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.util.SystemReader;

/**
 * Keeps JGit to itself while a repository is open: it reads no configuration of the user or the
 * system, writes none, and does not measure the file system, for which it would write probes beside
 * the packs. JGit has one such setting for the whole process; the one before comes back as soon as
 * the last repository is closed.
 */
final class GitQuiet extends SystemReader.Delegate {

  private static int users;
  private static SystemReader before = SystemReader.getInstance();

  private final StoredConfig empty = new Empty();

  private GitQuiet(SystemReader system) {
    super(system);
  }

  static synchronized void begin() {
    if (users == 0) {
      before = SystemReader.getInstance();
      SystemReader.setInstance(new GitQuiet(before));
    }
    users++;
  }

  static synchronized void end() {
    users--;
    if (users == 0) {
      SystemReader.setInstance(before);
    }
  }

  @Override
  public StoredConfig getUserConfig() {
    return empty;
  }

  @Override
  public StoredConfig getJGitConfig() {
    return empty;
  }

  @Override
  public StoredConfig getSystemConfig() {
    return empty;
  }

  /** Knows but one thing: how coarse the times of files are, so that nobody measures. */
  private static final class Empty extends StoredConfig {

    private static final long COARSE_SECONDS = 2;

    @Override
    public long getTimeUnit(
        String section, String subsection, String name, long otherwise, TimeUnit unit) {
      return section.equals("filesystem")
          ? unit.convert(COARSE_SECONDS, TimeUnit.SECONDS)
          : otherwise;
    }

    @Override
    public void load() {
      // There is nothing to load.
    }

    @Override
    public void save() {
      // Nor to save.
    }
  }
}
