package org.colloquy.report.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.colloquy.report",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ReportsArchitectureTest {

  @ArchTest
  static final ArchRule neverSeesCoreNlp =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("edu.stanford..", "org.colloquy.nlp..");

  @ArchTest
  static final ArchRule keepsJFreeChartToTheCharts =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.colloquy.report.chart")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jfree..");

  @ArchTest
  static final ArchRule importsGoDownOnly =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.colloquy.report..")
          .layer("command")
          .definedBy("..report.cli..")
          .layer("page")
          .definedBy("..report.page..")
          .layer("json")
          .definedBy("..report.json..")
          .layer("data")
          .definedBy("..report.table..", "..report.chart..", "..report.graph..")
          .whereLayer("command")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("page")
          .mayOnlyBeAccessedByLayers("command")
          .whereLayer("json")
          .mayOnlyBeAccessedByLayers("command")
          .whereLayer("data")
          .mayOnlyBeAccessedByLayers("command", "page");
}
