package org.chipgraph.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The arrows of the gateway: http -> execute -> plan -> operation -> supergraph; cli -> plan.
@AnalyzeClasses(packages = "org.chipgraph.gateway", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule stagesOnlyKnowEarlierOnes =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("supergraph")
                    .definedBy("org.chipgraph.gateway.supergraph..")
                    .layer("authorization")
                    .definedBy("org.chipgraph.gateway.authorization..")
                    .layer("operation")
                    .definedBy("org.chipgraph.gateway.operation..")
                    .layer("plan")
                    .definedBy("org.chipgraph.gateway.plan..")
                    .layer("execute")
                    .definedBy("org.chipgraph.gateway.execute..")
                    .layer("trace")
                    .definedBy("org.chipgraph.gateway.trace..")
                    .layer("http")
                    .definedBy("org.chipgraph.gateway.http..")
                    .layer("cli")
                    .definedBy("org.chipgraph.gateway.cli..")
                    .whereLayer("http")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("cli")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("trace")
                    .mayOnlyBeAccessedByLayers("http")
                    .whereLayer("execute")
                    .mayOnlyBeAccessedByLayers("trace", "http", "cli")
                    .whereLayer("plan")
                    .mayOnlyBeAccessedByLayers("execute", "http", "cli")
                    .whereLayer("operation")
                    .mayOnlyBeAccessedByLayers("plan", "execute", "http", "cli")
                    .whereLayer("authorization")
                    .mayOnlyBeAccessedByLayers("operation", "plan", "http");

    @ArchTest
    static final ArchRule engineKnowsNoServer =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "org.chipgraph.gateway.supergraph..",
                            "org.chipgraph.gateway.authorization..",
                            "org.chipgraph.gateway.operation..",
                            "org.chipgraph.gateway.plan..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "io.quarkus..",
                            "io.vertx..",
                            "io.smallrye..",
                            "jakarta..",
                            "java.net..");

    @ArchTest
    static final ArchRule stagesOfPlanningFollowEachOther =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("graph")
                    .definedBy("org.chipgraph.gateway.plan.graph..")
                    .layer("path")
                    .definedBy("org.chipgraph.gateway.plan.path..")
                    .layer("fetch")
                    .definedBy("org.chipgraph.gateway.plan.fetch..")
                    .whereLayer("fetch")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("path")
                    .mayOnlyBeAccessedByLayers("fetch");

    @ArchTest
    static final ArchRule planRecordsDoNotChange =
            classes()
                    .that()
                    .resideInAPackage("org.chipgraph.gateway.plan")
                    .and()
                    .areRecords()
                    .should()
                    .haveOnlyFinalFields();
}
