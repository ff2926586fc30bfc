package org.colloquy.report.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.colloquy", importOptions = ImportOption.DoNotIncludeTests.class)
class ReportsArchitectureTest {

  @ArchTest
  static final ArchRule neverSeesCoreNlp =
      noClasses()
          .that()
          .resideInAPackage("org.colloquy.report..")
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
          .layer("report")
          .definedBy("org.colloquy.report")
          .layer("page")
          .definedBy("..report.page..")
          .layer("json")
          .definedBy("..report.json..")
          .layer("evaluation")
          .definedBy("..report.evaluation..")
          .layer("data")
          .definedBy(
              "..report.table..", "..report.measure..", "..report.chart..", "..report.graph..")
          .layer("query")
          .definedBy("..report.query..")
          .layer("statistic")
          .definedBy("..report.statistic..")
          .whereLayer("command")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("command")
          .whereLayer("page")
          .mayOnlyBeAccessedByLayers("command", "report")
          .whereLayer("json")
          .mayOnlyBeAccessedByLayers("command")
          .whereLayer("evaluation")
          .mayOnlyBeAccessedByLayers("command", "report")
          .whereLayer("data")
          .mayOnlyBeAccessedByLayers("command", "report", "page", "evaluation")
          .whereLayer("query")
          .mayOnlyBeAccessedByLayers("command", "report", "page")
          .whereLayer("statistic")
          .mayOnlyBeAccessedByLayers("command", "evaluation", "data");
}
