package org.colloquy.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One example of a {@code .spec} file: prose around blocks of
 *
 * <pre>{@code
 * ~~~~ name of the case
 * input
 * .
 * expected
 * ~~~~
 * }</pre>
 *
 * In the input, {@code \xE9} is the byte E9 and {@code \s} a space at a line end.
 *
 * @param place file and line, for messages
 * @param name the name of the case
 * @param input the input, each line with its LF
 * @param expected the expectation, each line with its LF
 */
public record SpecExample(String place, String name, String input, String expected) {

  private static final String FENCE = "~~~~";

  /** All examples of a file beside the class; there is at least one. */
  public static Stream<SpecExample> of(Class<?> beside, String file) {
    List<SpecExample> examples = new ArrayList<>();
    List<String> lines = lines(beside, file);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(FENCE)) {
        int dot = next(lines, i, ".");
        int end = next(lines, dot, FENCE);
        examples.add(
            new SpecExample(
                file + ":" + (i + 1),
                lines.get(i).substring(FENCE.length()).strip(),
                joined(lines.subList(i + 1, dot)),
                joined(lines.subList(dot + 1, end))));
        i = end;
      }
    }
    assertThat(examples).as(file).isNotEmpty();
    return examples.stream();
  }

  private static int next(List<String> lines, int after, String mark) {
    for (int i = after + 1; i < lines.size(); i++) {
      if (lines.get(i).equals(mark)) {
        return i;
      }
    }
    throw new IllegalStateException("no \"" + mark + "\" after line " + (after + 1));
  }

  private static String joined(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  private static List<String> lines(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      assertThat(in).as(file).isNotNull();
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The input as bytes, with its escapes undone. */
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < input.length(); i++) {
      if (input.startsWith("\\x", i)) {
        out.write(Integer.parseInt(input.substring(i + 2, i + 4), 16));
        i += 3;
      } else if (input.startsWith("\\s", i)) {
        out.write(' ');
        i++;
      } else {
        out.writeBytes(input.substring(i, i + 1).getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }

  /** The input as bytes, with CR LF line ends. */
  public byte[] crLfBytes() {
    return new String(bytes(), ISO_8859_1).replace("\n", "\r\n").getBytes(ISO_8859_1);
  }

  @Override
  public String toString() {
    return place + " " + name;
  }
}
