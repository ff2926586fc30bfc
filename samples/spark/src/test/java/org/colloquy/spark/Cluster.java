package org.colloquy.spark;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.spark.launcher.JavaModuleOptions;

/** A standalone cluster of one master and two workers on the loopback address. */
final class Cluster implements Closeable {
  private final Path home;
  private final int port;
  private final Process master;
  private final List<Process> workers = new ArrayList<>();

  private Cluster(Path home) throws IOException {
    this.home = home;
    Files.createDirectories(home.resolve("jars"));
    Files.writeString(home.resolve("RELEASE"), "Spark for a test\n");
    for (String entry : classPath().split(File.pathSeparator, -1)) {
      Path jar = Path.of(entry);
      if (entry.endsWith(".jar")
          && !Files.exists(home.resolve("jars").resolve(jar.getFileName()))) {
        Files.createSymbolicLink(home.resolve("jars").resolve(jar.getFileName()), jar);
      }
    }
    port = freePort();
    master = start("master", "deploy.master.Master", "--port", "" + port, "--webui-port", "0");
    for (int i = 0; i < 2; i++) {
      String work = home.resolve("work" + i).toString();
      workers.add(
          start(
              "worker" + i,
              "deploy.worker.Worker",
              "--cores",
              "1",
              "--memory",
              "1g",
              "--webui-port",
              "0",
              "--work-dir",
              work,
              url()));
    }
  }

  /** Starts a master and two workers of one core; they may take a while to find each other. */
  static Cluster start(Path home) throws IOException {
    return new Cluster(home);
  }

  static String classPath() {
    return System.getProperty("java.class.path");
  }

  String url() {
    return "spark://127.0.0.1:" + port;
  }

  /** Kills one worker, and the executors that it started, without warning. */
  void killWorker() {
    kill(workers.get(0));
  }

  private static void kill(Process process) {
    List<ProcessHandle> below = process.descendants().toList();
    process.destroyForcibly();
    below.forEach(ProcessHandle::destroyForcibly);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private Process start(String name, String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx256m");
    command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
    command.addAll(List.of("-cp", classPath()));
    command.addAll(List.of("org.apache.spark." + program, "--host", "127.0.0.1"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.environment().put("SPARK_HOME", home.toString());
    builder.redirectErrorStream(true);
    builder.redirectOutput(home.resolve(name + ".log").toFile());
    return builder.start();
  }

  @Override
  public void close() {
    workers.forEach(Cluster::kill);
    kill(master);
    try {
      for (Process worker : workers) {
        worker.waitFor(10, TimeUnit.SECONDS);
      }
      master.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
