package org.colloquy.report.cli;

import java.util.Stack;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Takes the next argument for a query even where it looks like an option: "-from:ada". */
final class QueryArgument implements IParameterConsumer {

  @Override
  @SuppressWarnings("JdkObsolete") // picocli hands the arguments over in a Stack
  public void consumeParameters(Stack<String> arguments, ArgSpec option, CommandSpec command) {
    if (arguments.isEmpty()) {
      throw new ParameterException(
          command.commandLine(), "Missing required parameter for option '--query' (QUERY)");
    }
    option.setValue(arguments.pop());
  }
}
