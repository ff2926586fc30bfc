package org.colloquy.nlp;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "org.colloquy.nlp", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String CORENLP = "edu.stanford";

  @ArchTest
  static final ArchRule noSignatureThatOthersSeeHasATypeOfCoreNlp =
      classes()
          .that()
          .arePublic()
          .should(
              new ArchCondition<JavaClass>("show no type of CoreNLP") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  type.getMembers().stream()
                      .filter(m -> isVisible(m) && mentions(m))
                      .map(m -> SimpleConditionEvent.violated(m, m.getDescription()))
                      .forEach(events::add);
                }
              });

  @ArchTest
  static final ArchRule oneClassOnlyKnowsCoreNlp =
      noClasses()
          .that(
              DescribedPredicate.describe(
                  "are not the parser",
                  c -> !c.getName().startsWith(SentenceParser.class.getName())))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(CORENLP + "..");

  @ArchTest
  static final ArchRule oneClassOnlyKnowsTheRuntimeOfTheEncoder =
      noClasses()
          .that(
              DescribedPredicate.describe(
                  "are not the encoder",
                  c -> !(c.getName() + "$").startsWith(Encoder.class.getName() + "$")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("ai.onnxruntime..");

  private static boolean isVisible(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static boolean mentions(JavaMember member) {
    return types(member).anyMatch(type -> type.getName().startsWith(CORENLP));
  }

  private static Stream<JavaClass> types(JavaMember member) {
    if (member instanceof JavaField field) {
      return field.getType().getAllInvolvedRawTypes().stream();
    }
    JavaCodeUnit unit = (JavaCodeUnit) member;
    return Stream.concat(
        Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
            .flatMap(t -> t.getAllInvolvedRawTypes().stream()),
        unit.getExceptionTypes().stream());
  }
}
