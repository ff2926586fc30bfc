package org.colloquy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Imports go down the floors of the house only; siblings do not know each other. */
@AnalyzeClasses(packages = "org.colloquy", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule IMPORTS_GO_DOWN =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.colloquy..")
          .layer("text")
          .definedBy("org.colloquy.text")
          .layer("message")
          .definedBy("org.colloquy.message")
          .layer("archive")
          .definedBy("org.colloquy.archive")
          .layer("thread")
          .definedBy("org.colloquy.thread")
          .layer("person")
          .definedBy("org.colloquy.person")
          .layer("zone")
          .definedBy("org.colloquy.zone")
          .layer("role")
          .definedBy("org.colloquy.role")
          .layer("privacy")
          .definedBy("org.colloquy.privacy")
          .layer("quote")
          .definedBy("org.colloquy.quote")
          .layer("position")
          .definedBy("org.colloquy.position")
          .layer("graph")
          .definedBy("org.colloquy.graph")
          .layer("colloquy")
          .definedBy("org.colloquy")
          .whereLayer("colloquy")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("graph")
          .mayOnlyBeAccessedByLayers("colloquy")
          .whereLayer("position")
          .mayOnlyBeAccessedByLayers("graph", "colloquy")
          .whereLayer("quote")
          .mayOnlyBeAccessedByLayers("position", "graph", "colloquy")
          .whereLayer("role")
          .mayOnlyBeAccessedByLayers("graph", "colloquy")
          .whereLayer("privacy")
          .mayOnlyBeAccessedByLayers("colloquy")
          .whereLayer("zone")
          .mayOnlyBeAccessedByLayers("role", "quote", "position", "graph", "colloquy")
          .whereLayer("person")
          .mayOnlyBeAccessedByLayers("role", "privacy", "quote", "position", "graph", "colloquy")
          .whereLayer("thread")
          .mayOnlyBeAccessedByLayers("privacy", "position", "colloquy")
          .whereLayer("archive")
          .mayOnlyBeAccessedByLayers("privacy", "colloquy");

  @ArchTest
  static final ArchRule MESSAGE_KNOWS_NO_STAGE =
      noClasses()
          .that()
          .resideInAPackage("org.colloquy.message")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.colloquy.archive",
              "org.colloquy.thread",
              "org.colloquy.person",
              "org.colloquy.zone");

  @ArchTest
  static final ArchRule NO_PARSER_AND_NO_CHARTS =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("edu.stanford..", "org.jfree..");

  @ArchTest
  static final ArchRule MIME_LIBRARY_STAYS_WITH_MAIL =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.colloquy.message")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.james..", "org.jsoup..");
}
