package org.colloquy.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What others can call is what {@code docs/api.txt} of each module says, so that no change of it
 * goes unseen. A change that is meant is written with {@code mvn -pl core,nlp,reports test
 * -Dtest=PublicApiTest -Dapi.write -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class PublicApiTest {

  @ParameterizedTest
  @ValueSource(strings = {"core", "nlp", "reports"})
  void isAsWritten(String module) throws IOException, ReflectiveOperationException {
    Path file = Path.of("..", module, "docs", "api.txt");
    List<String> api = api(Path.of("..", module, "target", "classes"));
    if (Boolean.parseBoolean(System.getProperty("api.write", "false"))
        || "".equals(System.getProperty("api.write"))) {
      Files.write(file, api);
    }
    assertThat(api).isNotEmpty();
    assertThat(String.join("\n", api)).isEqualTo(String.join("\n", Files.readAllLines(file)));
  }

  private static List<String> api(Path classes) throws IOException, ReflectiveOperationException {
    List<String> api = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes)) {
      List<String> names =
          files
              .map(file -> classes.relativize(file).toString())
              .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
              .map(name -> name.replace(".class", "").replace('/', '.').replace('\\', '.'))
              .filter(name -> !name.matches(".*\\.Jte\\w+Generated"))
              .sorted()
              .toList();
      for (String name : names) {
        Class<?> type = Class.forName(name, false, PublicApiTest.class.getClassLoader());
        if (isOpen(type)) {
          add(type, api);
        }
      }
    }
    return api;
  }

  private static boolean isOpen(Class<?> type) {
    return !type.isSynthetic()
        && isOpen(type.getModifiers())
        && (type.getEnclosingClass() == null || isOpen(type.getEnclosingClass()));
  }

  private static boolean isOpen(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static void add(Class<?> type, List<String> api) {
    api.add(head(type));
    Stream<Member> members =
        Stream.of(
                type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
            .flatMap(Arrays::stream);
    members
        .filter(member -> isOpen(member.getModifiers()) && !member.isSynthetic())
        .map(member -> "  " + written(member))
        .sorted()
        .forEach(api::add);
  }

  private static String head(Class<?> type) {
    String kind =
        type.isAnnotation()
            ? "annotation"
            : type.isInterface()
                ? "interface"
                : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
    boolean written = kind.equals("class") && type.getSuperclass() != Object.class;
    Stream<String> above =
        Stream.concat(
            written ? Stream.of(type.getGenericSuperclass().getTypeName()) : Stream.empty(),
            Arrays.stream(type.getGenericInterfaces()).map(Type::getTypeName));
    String all = above.collect(Collectors.joining(", "));
    String modifiers =
        Modifier.isAbstract(type.getModifiers()) && kind.equals("class") ? "abstract " : "";
    String last = Modifier.isFinal(type.getModifiers()) && kind.equals("class") ? "final " : "";
    return modifiers + last + kind + " " + type.getName() + (all.isEmpty() ? "" : " : " + all);
  }

  private static String written(Member member) {
    String owner = member.getDeclaringClass().getName() + ".";
    if (member instanceof Field field) {
      return field.toGenericString().replace(owner, "");
    }
    Executable executable = (Executable) member;
    String name =
        executable instanceof Method method
            ? method.toGenericString()
            : ((Constructor<?>) executable).toGenericString();
    return name.replace(owner + member.getName() + "(", member.getName() + "(");
  }
}
