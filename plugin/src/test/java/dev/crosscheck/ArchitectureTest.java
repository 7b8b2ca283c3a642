package dev.crosscheck;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may import whom: data flows one way, from file to report. */
@AnalyzeClasses(packages = "dev.crosscheck", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule DATA_FLOWS_ONE_WAY =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("dev.crosscheck..")
          .layer("facts")
          .definedBy("dev.crosscheck.facts..")
          .layer("rules")
          .definedBy(
              "dev.crosscheck.events..",
              "dev.crosscheck.calendar..",
              "dev.crosscheck.chronicle..",
              "dev.crosscheck.disputes..",
              "dev.crosscheck.figures..",
              "dev.crosscheck.incidents..",
              "dev.crosscheck.newsroom..",
              "dev.crosscheck.persons..",
              "dev.crosscheck.wording..",
              "dev.crosscheck.rules..")
          .layer("configuration")
          .definedBy("dev.crosscheck.configuration..")
          .layer("article")
          .definedBy("dev.crosscheck.article..")
          .layer("language")
          .definedBy("dev.crosscheck.language..")
          .layer("mentions")
          .definedBy("dev.crosscheck.extraction")
          .layer("extractors")
          .definedBy("dev.crosscheck.extraction.*..")
          .layer("claim")
          .definedBy("dev.crosscheck.claim..")
          .layer("reasoning")
          .definedBy("dev.crosscheck.reasoning..")
          .layer("check")
          .definedBy("dev.crosscheck.check..")
          .layer("standing")
          .definedBy("dev.crosscheck.standing..")
          .layer("reporting")
          .definedBy("dev.crosscheck.reporting..")
          .layer("maven")
          .definedBy("dev.crosscheck.maven..")
          .whereLayer("facts")
          .mayNotAccessAnyLayer()
          .whereLayer("rules")
          .mayOnlyAccessLayers("facts")
          .whereLayer("configuration")
          .mayOnlyAccessLayers("facts")
          .whereLayer("article")
          .mayOnlyAccessLayers("facts", "configuration")
          .whereLayer("language")
          .mayOnlyAccessLayers("facts", "article")
          .whereLayer("mentions")
          .mayOnlyAccessLayers("facts", "article", "language")
          .whereLayer("extractors")
          .mayOnlyAccessLayers("facts", "configuration", "article", "language", "mentions")
          .whereLayer("claim")
          .mayOnlyAccessLayers(
              "facts", "configuration", "article", "language", "mentions", "extractors")
          .whereLayer("reasoning")
          .mayOnlyAccessLayers("facts", "rules", "claim")
          .whereLayer("check")
          .mayOnlyBeAccessedByLayers("reporting", "maven")
          .whereLayer("standing")
          .mayOnlyAccessLayers("facts", "configuration", "article")
          .whereLayer("reporting")
          .mayOnlyAccessLayers(
              "facts", "configuration", "article", "reasoning", "check", "standing")
          .whereLayer("maven")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule ROOMS_HAVE_NO_CYCLES =
      slices().matching("dev.crosscheck.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule EACH_ROOM_OF_CLAIMS_HAS_ONE_DOOR =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.crosscheck.claim.*")
          .should()
          .dependOnClassesThat(
              resideInAPackage("dev.crosscheck.claim.*")
                  .and(not(nameMatching(".*Claims")))
                  .and(not(resideInAPackage("dev.crosscheck.claim.context"))));

  @ArchTest
  static final ArchRule ONLY_THE_GOALS_KNOW_MAVEN =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.crosscheck.maven..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.maven..");

  @ArchTest
  static final ArchRule ONLY_THE_ENGINE_KNOWS_DROOLS =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.crosscheck.reasoning..", "dev.crosscheck.rules..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.drools..", "org.kie..");

  @ArchTest
  static final ArchRule ONLY_THE_LANGUAGE_ROOM_KNOWS_THE_TAGGER =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.crosscheck.language..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("opennlp..");
}
