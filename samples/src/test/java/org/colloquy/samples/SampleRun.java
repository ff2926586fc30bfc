package org.colloquy.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

/** Runs a sample as the command does, but within this process and from this module's folder. */
final class SampleRun {

  private SampleRun() {}

  /** What the sample prints; names of files begin at the top of the repository. */
  static String output(String sample, List<String> arguments) {
    String[] here =
        arguments.stream()
            .map(argument -> argument.replaceFirst("^samples/", ""))
            .toArray(String[]::new);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(bytes, true, UTF_8));
    try {
      Class<?> program = Class.forName("org.colloquy.samples." + sample);
      program.getMethod("main", String[].class).invoke(null, (Object) here);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(sample + " failed", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(sample + " is no program", e);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(UTF_8);
  }
}
