package org.chipgraph.kernel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import org.chipgraph.kernel.testing.ServiceArchitecture;

/// The arrows of the kernel: claim -> list -> record -> graph -> document -> search and reference -> source ->
/// value, problem and security; transfer -> document, search and revision; written -> value; history -> list; editing ->
/// claim, history, written and input; rest and auditlog stand outside; audit is written by document and transfer.
@AnalyzeClasses(packages = "org.chipgraph.kernel", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesOnlyKnowEarlierOnes =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("value")
                    .definedBy("org.chipgraph.kernel.value..")
                    .layer("problem")
                    .definedBy("org.chipgraph.kernel.problem..")
                    .layer("security")
                    .definedBy("org.chipgraph.kernel.security..")
                    .layer("source")
                    .definedBy("org.chipgraph.kernel.source..")
                    .layer("search")
                    .definedBy("org.chipgraph.kernel.search..")
                    .layer("audit")
                    .definedBy("org.chipgraph.kernel.audit..")
                    .layer("auditlog")
                    .definedBy("org.chipgraph.kernel.auditlog..")
                    .layer("reference")
                    .definedBy("org.chipgraph.kernel.reference..")
                    .layer("document")
                    .definedBy("org.chipgraph.kernel.document..")
                    .layer("graph")
                    .definedBy("org.chipgraph.kernel.graph..")
                    .layer("record")
                    .definedBy("org.chipgraph.kernel.record..")
                    .layer("list")
                    .definedBy("org.chipgraph.kernel.list..")
                    .layer("claim")
                    .definedBy("org.chipgraph.kernel.claim..")
                    .layer("transfer")
                    .definedBy("org.chipgraph.kernel.transfer..")
                    .layer("input")
                    .definedBy("org.chipgraph.kernel.input..")
                    .layer("rest")
                    .definedBy("org.chipgraph.kernel.rest..")
                    .layer("revision")
                    .definedBy("org.chipgraph.kernel.revision..")
                    .layer("history")
                    .definedBy("org.chipgraph.kernel.history..")
                    .layer("written")
                    .definedBy("org.chipgraph.kernel.written..")
                    .layer("editing")
                    .definedBy("org.chipgraph.kernel.editing..")
                    .whereLayer("value")
                    .mayNotAccessAnyLayer()
                    .whereLayer("problem")
                    .mayNotAccessAnyLayer()
                    .whereLayer("security")
                    .mayNotAccessAnyLayer()
                    .whereLayer("source")
                    .mayOnlyAccessLayers("value")
                    .whereLayer("search")
                    .mayOnlyAccessLayers("value", "problem", "source")
                    .whereLayer("reference")
                    .mayOnlyAccessLayers("value", "problem", "source")
                    .whereLayer("audit")
                    .mayOnlyAccessLayers("value", "security", "reference")
                    .whereLayer("auditlog")
                    .mayOnlyBeAccessedByLayers("rest")
                    .whereLayer("document")
                    .mayOnlyAccessLayers(
                            "value",
                            "problem",
                            "security",
                            "source",
                            "search",
                            "reference",
                            "audit",
                            "revision")
                    .whereLayer("graph")
                    .mayOnlyAccessLayers(
                            "value", "problem", "security", "source", "search", "document")
                    .whereLayer("record")
                    .mayOnlyAccessLayers(
                            "value",
                            "problem",
                            "security",
                            "source",
                            "search",
                            "reference",
                            "document",
                            "graph")
                    .whereLayer("list")
                    .mayOnlyAccessLayers(
                            "value",
                            "problem",
                            "security",
                            "source",
                            "search",
                            "document",
                            "graph",
                            "record")
                    .whereLayer("claim")
                    .mayOnlyBeAccessedByLayers("input", "editing", "rest")
                    .whereLayer("rest")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("input")
                    .mayOnlyBeAccessedByLayers("editing")
                    .whereLayer("transfer")
                    .mayOnlyBeAccessedByLayers("rest")
                    .whereLayer("transfer")
                    .mayOnlyAccessLayers(
                            "value",
                            "problem",
                            "security",
                            "document",
                            "search",
                            "reference",
                            "audit",
                            "revision")
                    .whereLayer("revision")
                    .mayOnlyBeAccessedByLayers("transfer", "document", "editing", "rest")
                    .whereLayer("written")
                    .mayOnlyAccessLayers("value", "search")
                    .whereLayer("history")
                    .mayOnlyBeAccessedByLayers("editing")
                    .whereLayer("editing")
                    .mayOnlyBeAccessedByLayers("rest");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.chipgraph.kernel.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule restMethodsSayWhoMayCallThem =
            ServiceArchitecture.restMethodsSayWhoMayCallThem;

    @ArchTest static final ArchRule namesSayWhatAClassIs = ServiceArchitecture.namesSayWhatAClassIs;

    @ArchTest
    static final ArchRule dependenciesComeThroughConstructors =
            noFields().should().beAnnotatedWith(Inject.class);
}
