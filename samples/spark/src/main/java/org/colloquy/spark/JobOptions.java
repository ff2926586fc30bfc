package org.colloquy.spark;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * What the job is asked to do.
 *
 * @param inputs paths or URIs of what to read, in order; a folder is one input
 * @param output folder for what is found, which must not exist
 * @param withBody whether the JSON lines hold the bodies
 */
public record JobOptions(List<String> inputs, String output, boolean withBody) {

  public JobOptions {
    inputs = List.copyOf(inputs);
    requireNonNull(output, "output must not be null");
    if (inputs.isEmpty()) {
      throw new IllegalArgumentException("there must be an input");
    }
  }

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException with one line that says what is wrong
   */
  static JobOptions parse(List<String> arguments) {
    List<String> inputs = new ArrayList<>();
    String output = "";
    boolean withBody = false;
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals("--output") && i + 1 < arguments.size()) {
        output = arguments.get(++i);
      } else if (argument.equals("--with-body")) {
        withBody = true;
      } else if (argument.startsWith("--")) {
        throw new IllegalArgumentException("unknown option " + argument);
      } else {
        inputs.add(argument);
      }
    }
    if (output.isEmpty()) {
      throw new IllegalArgumentException("--output FOLDER is missing");
    }
    return new JobOptions(inputs, output, withBody);
  }
}
