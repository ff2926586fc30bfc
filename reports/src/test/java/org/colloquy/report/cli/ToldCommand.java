package org.colloquy.report.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A command that a document tells in a fenced block.
 *
 * @param line what to type, without prompt and comment
 * @param output the lines that the document shows below it, if any
 */
record ToldCommand(String line, List<String> output) {
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w*)\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern PROGRAM =
      Pattern.compile(
          "(?:\\$ .*|(?:colloquy|mvn|java|javac|python3|jq|shuf|head|git|sh|export) .*"
              + "|\\.?[\\w./-]*/[\\w./-]+(?: .*)?)");
  private static final Set<String> NOT_OURS = Set.of("target", ".git", "node_modules");

  /** The documents of the project that tell commands, by their paths from its top. */
  static Map<String, List<ToldCommand>> byDocument(Path top) throws IOException {
    Map<String, List<ToldCommand>> found = new TreeMap<>();
    Files.walkFileTree(
        top,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NOT_OURS.contains(folder.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (file.toString().endsWith(".md")) {
              List<ToldCommand> commands = in(Files.readString(file));
              if (!commands.isEmpty()) {
                found.put(top.relativize(file).toString(), commands);
              }
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }

  /** The commands of a document's blocks, in order; a line that ends in a backslash goes on. */
  static List<ToldCommand> in(String document) {
    List<ToldCommand> commands = new ArrayList<>();
    BLOCK
        .matcher(document)
        .results()
        .filter(block -> block.group(1).isEmpty() || block.group(1).equals("sh"))
        .forEach(block -> commands.addAll(ofBlock(block.group(2).replaceAll("\\\\\n\\s*", ""))));
    return commands;
  }

  private static List<ToldCommand> ofBlock(String block) {
    List<ToldCommand> commands = new ArrayList<>();
    boolean prompted = block.startsWith("$ ");
    for (String line : block.lines().toList()) {
      if (prompted ? line.startsWith("$ ") : PROGRAM.matcher(line).matches()) {
        String typed = line.replaceFirst("^\\$ ", "").replaceFirst("\\s+#.*", "").strip();
        commands.add(new ToldCommand(typed, new ArrayList<>()));
      } else if (prompted) {
        commands.get(commands.size() - 1).output().add(line);
      }
    }
    return commands;
  }

  @Override
  public String toString() {
    return line;
  }
}
