package org.chipgraph.kernel.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import org.chipgraph.kernel.claim.ClaimsFilter;
import org.chipgraph.kernel.claim.SlotPart;
import org.chipgraph.kernel.list.Where;
import org.chipgraph.kernel.problem.ReportsProblems;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/// What the classes of every service have to keep. A subclass stands in the service's module and says which
/// classes: `@AnalyzeClasses(packages = "org.chipgraph.chips", importOptions = DoNotIncludeTests.class)`.
public abstract class ServiceArchitecture {

    private static final DescribedPredicate<JavaClass> SHARED = resideInAPackage("..reference..");
    private static final DescribedPredicate<JavaClass> FILTER =
            assignableTo(Where.class).or(assignableTo(ClaimsFilter.class));

    @ArchTest
    static final ArchRule graphClassesReportProblems =
            classes()
                    .that()
                    .areAnnotatedWith(GraphQLApi.class)
                    .should()
                    .beAnnotatedWith(ReportsProblems.class);

    /// Reading is open to all; what changes something is denied unless a method names a role.
    @ArchTest
    static final ArchRule graphClassesAreOpenToAllOrToNobody =
            classes()
                    .that()
                    .areAnnotatedWith(GraphQLApi.class)
                    .should()
                    .beAnnotatedWith(PermitAll.class)
                    .orShould()
                    .beAnnotatedWith(DenyAll.class);

    @ArchTest
    static final ArchRule mutationsNameTheirRole =
            methods()
                    .that()
                    .areAnnotatedWith(Mutation.class)
                    .should()
                    .beAnnotatedWith(RolesAllowed.class)
                    .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule restMethodsSayWhoMayCallThem =
            methods()
                    .that()
                    .areMetaAnnotatedWith(HttpMethod.class)
                    .should()
                    .beAnnotatedWith(PermitAll.class)
                    .orShould()
                    .beAnnotatedWith(RolesAllowed.class)
                    .orShould()
                    .beAnnotatedWith(DenyAll.class)
                    .allowEmptyShould(true);

    /// Records and claims refer to each other's classes in one direction; what all refer to is in `reference`.
    /// Only a record's filter names the filters of the claims about it.
    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("org.chipgraph.*.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .ignoreDependency(SHARED, DescribedPredicate.alwaysTrue())
                    .ignoreDependency(DescribedPredicate.alwaysTrue(), SHARED)
                    .ignoreDependency(FILTER, DescribedPredicate.alwaysTrue());

    @ArchTest
    public static final ArchRule namesSayWhatAClassIs =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
                    .orShould()
                    .haveSimpleNameStartingWith("Abstract")
                    .orShould()
                    .haveSimpleNameStartingWith("Common");

    /// Rivals agree in it: what a question about one value leaves out is in no slot of that value.
    @ArchTest
    static final ArchRule partsOfTheSlotAreInIt =
            fields().that()
                    .areAnnotatedWith(SlotPart.class)
                    .should()
                    .beAnnotatedWith(NonNull.class)
                    .andShould(beReadBySlot())
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule dependenciesComeThroughConstructors =
            noFields().should().beAnnotatedWith(Inject.class).allowEmptyShould(true);

    private static ArchCondition<JavaField> beReadBySlot() {
        return ArchCondition.from(
                DescribedPredicate.describe(
                        "be read by slot()",
                        field ->
                                field.getAccessesToSelf().stream()
                                        .anyMatch(access ->
                                                access.getOrigin().getName().equals("slot"))));
    }
}
