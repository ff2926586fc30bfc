package org.colloquy;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * No state is shared by all that a process does: what is static never changes. One class has to
 * keep some, since JGit does: {@code GitQuiet} puts a setting of the process back, under a lock.
 */
@AnalyzeClasses(packages = "org.colloquy", importOptions = ImportOption.DoNotIncludeTests.class)
class StaticFieldsTest {
  /** Packages and classes of other people whose objects do not change. */
  private static final List<String> FROZEN =
      List.of(
          "java.lang.",
          "java.time.",
          "java.util.regex.Pattern",
          "sun.nio.cs.",
          "org.eclipse.jgit.lib.ObjectId",
          "java.util.Optional",
          "java.util.Comparators$",
          "java.util.Collections$Reverse",
          "com.google.common.base.",
          "com.google.common.collect.Immutable",
          "com.google.common.collect.RegularImmutable",
          "com.google.common.collect.SingletonImmutable",
          "java.util.ImmutableCollections",
          "java.util.Collections$Unmodifiable",
          "java.util.Collections$Empty");

  private static final Set<Class<?>> CHANGING =
      Set.of(StringBuilder.class, StringBuffer.class, ThreadLocal.class, Thread.class);

  @ArchTest
  static final ArchRule STATIC_FIELDS_NEVER_CHANGE =
      fields()
          .that()
          .areStatic()
          .and()
          .doNotHaveModifier(JavaModifier.SYNTHETIC)
          .and()
          .areDeclaredInClassesThat()
          .doNotHaveSimpleName("GitQuiet")
          .should()
          .beFinal()
          .andShould(holdWhatNeverChanges());

  private static ArchCondition<JavaField> holdWhatNeverChanges() {
    return new ArchCondition<>("hold what never changes") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        Object value = value(field.reflect());
        if (!isFrozen(value, field.reflect())) {
          events.add(violated(field, field.getFullName() + " holds a " + value.getClass()));
        }
      }
    };
  }

  private static Object value(Field field) {
    try {
      field.setAccessible(true);
      Object value = field.get(null);
      return value == null ? "" : value;
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isFrozen(Object value, Field field) {
    Class<?> type = value.getClass();
    if (type.isArray()) {
      // nobody else can reach it, and its own class reads it only
      return Modifier.isPrivate(field.getModifiers());
    }
    if (type.getName().startsWith("org.colloquy.")) {
      return type.isHidden() || value instanceof Enum || hasFinalFields(type);
    }
    return !CHANGING.contains(type)
        && (type.isHidden() || FROZEN.stream().anyMatch(type.getName()::startsWith));
  }

  private static boolean hasFinalFields(Class<?> type) {
    return Stream.<Class<?>>iterate(type, t -> t != null && t != Object.class, Class::getSuperclass)
        .flatMap(t -> Arrays.stream(t.getDeclaredFields()))
        .filter(f -> !Modifier.isStatic(f.getModifiers()))
        .allMatch(f -> Modifier.isFinal(f.getModifiers()));
  }
}
