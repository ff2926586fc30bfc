package org.colloquy.report.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * No class of any module, nlp among them, can reach the net, start a program or make objects of
 * what it reads; and none parses XML, which could name something to fetch. Of {@code java.net}
 * there is but {@code URI}, the form in which Java gives the bytes of a file's name.
 */
@AnalyzeClasses(packages = "org.colloquy", importOptions = ImportOption.DoNotIncludeTests.class)
class NoNetworkTest {

  @ArchTest
  static final ArchRule reachesNoNet =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "java.net..",
                      "javax.net..",
                      "java.rmi..",
                      "javax.naming..",
                      "com.sun.net..",
                      "sun..",
                      "org.eclipse.jgit.api..",
                      "org.eclipse.jgit.transport..")
                  .or(nameMatching("java\\.nio\\.channels\\..*(Socket|Datagram).*"))
                  .or(nameMatching("org\\.jsoup\\.(Connection|helper\\.HttpConnection).*"))
                  .or(nameMatching("java\\.awt\\.Desktop"))
                  .and(not(nameMatching("java\\.net\\.URI"))));

  @ArchTest
  static final ArchRule startsNoProgramAndRunsNoScript =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("javax.script..").or(nameMatching("java\\.lang\\.ProcessBuilder")))
          .orShould()
          .callMethod(Runtime.class, "exec", String.class)
          .orShould()
          .callMethod(Runtime.class, "exec", String[].class);

  @ArchTest
  static final ArchRule makesNoObjectOfWhatItReads =
      noClasses()
          .should()
          .dependOnClassesThat(
              nameMatching(
                  "java\\.io\\.(ObjectInputStream|ObjectInput|Externalizable)|java\\.beans\\.XMLDecoder"));

  @ArchTest
  static final ArchRule parsesNoXml =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.xml.sax..", "javax.xml.transform..", "javax.xml.xpath..")
                  .or(nameMatching("javax\\.xml\\.parsers\\.SAXParser.*"))
                  .or(nameMatching("javax\\.xml\\.stream\\.(XMLInputFactory|XMLStreamReader)"))
                  .or(nameMatching("org\\.apache\\.batik\\.(dom|bridge|transcoder|util)\\..*")));
}
