package org.chipgraph.gateway.supergraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.chipgraph.gateway.TestSupergraphs;
import org.chipgraph.gateway.supergraph.Requirement.Clause;
import org.junit.jupiter.api.Test;

class RequirementReaderTest {

    private static final Requirement SIGNED_IN = new Requirement(Set.of(new Clause.SignedIn()));

    @Test
    void requirementsOfTypesAndFieldsAreRead() {
        Requirements read = SupergraphReader.read(TestSupergraphs.protectedOne()).requirements();
        assertEquals(Set.of("Report", "Badge", "Rank"), read.types().keySet());
        assertEquals(SIGNED_IN, read.type("Badge"));
        assertEquals(SIGNED_IN, read.field("User", "email"));
        assertEquals(policies(List.of(Set.of("auditor"))), read.type("Report"));
        assertEquals(
                scopes(List.of(Set.of("pay"), Set.of("admin", "hr"))),
                read.field("User", "salary"));
        assertEquals(Requirement.NONE, read.field("User", "name"));
        assertEquals(Requirement.NONE, read.type("User"));
    }

    @Test
    void supergraphWithoutThemProtectsNothing() {
        assertTrue(SupergraphReader.read(TestSupergraphs.shop()).requirements().isEmpty());
    }

    @Test
    void directivesAreFoundUnderEveryNameThatALinkGivesThem() {
        assertEquals(SIGNED_IN, required("authenticated/v0.1\"", "@authenticated"));
        assertEquals(SIGNED_IN, required("authenticated/v0.1\", as: \"login\"", "@login"));
        String renamed = "import: [{name: \"@authenticated\", as: \"@in\"}]";
        assertEquals(SIGNED_IN, required("authenticated/v0.1\", " + renamed, "@in"));
        assertEquals(SIGNED_IN, required("federation/v2.9\"", "@federation__authenticated"));
        assertEquals(SIGNED_IN, required("federation/v2.9\", as: \"fed\"", "@fed__authenticated"));
        assertEquals(SIGNED_IN, required("federation/v2.9\", " + renamed, "@in"));
        assertEquals(
                scopes(List.of(Set.of("a", "b"))),
                required("requiresScopes/v0.1\", as: \"need\"", "@need(scopes: [[\"a\", \"b\"]])"));
    }

    @Test
    void directiveThatNoLinkNamesIsNotIgnored() {
        assertEquals(SIGNED_IN, required("tag/v0.3\"", "@authenticated"));
        assertEquals(SIGNED_IN, required("federation/v2.9\"", "@authenticated"));
    }

    @Test
    void severalDirectivesAllCount() {
        assertEquals(
                SIGNED_IN.and(policies(List.of(Set.of("p")))).and(scopes(List.of(Set.of("s")))),
                required(
                        "tag/v0.3\"",
                        "@authenticated @policy(policies: [[\"p\"]]) @requiresScopes(scopes: [[\"s\"]])"));
    }

    @Test
    void typesOfTheSpecificationsAreNotShownToClients() {
        Supergraph supergraph = SupergraphReader.read(TestSupergraphs.protectedOne());
        assertNull(supergraph.apiSchema().getType("requiresScopes__Scope"));
        assertNull(supergraph.apiSchema().getType("rule__Policy"));
        assertNull(supergraph.apiSchema().getDirective("login"));
    }

    @Test
    void directiveThatCannotBeUnderstoodIsRefusedWithItsPlace() {
        assertRefused("T.secret", "@requiresScopes");
        assertRefused("T.secret", "@requiresScopes(scopes: [])");
        assertRefused("[[\"...\"]]", "@requiresScopes(scopes: [[]])");
        assertRefused("[[\"...\"]]", "@policy(policies: [[1]])");
        assertRefused("@authenticated(level:)", "@authenticated(level: 2)");
    }

    private static Requirement scopes(List<Set<String>> groups) {
        return new Requirement(Set.of(new Clause.Scopes(groups)));
    }

    private static Requirement policies(List<Set<String>> groups) {
        return new Requirement(Set.of(new Clause.Policies(groups)));
    }

    private static void assertRefused(String expected, String directives) {
        SupergraphException refused =
                assertThrows(SupergraphException.class, () -> required("tag/v0.3\"", directives));
        assertTrue(refused.getMessage().contains(expected), refused.getMessage());
    }

    /// What `T.secret` requires when it has `directives` and the schema links a specification.
    private static Requirement required(String link, String directives) {
        String sdl =
                """
                schema
                  @link(url: "https://specs.apollo.dev/join/v0.3", for: EXECUTION)
                  @link(url: "https://specs.apollo.dev/%s) { query: Query }
                enum join__Graph { A @join__graph(name: "a", url: "") }
                type Query @join__type(graph: A) { t: T }
                type T @join__type(graph: A) { secret: String %s }
                """
                        .formatted(link, directives);
        return SupergraphReader.read(sdl).requirements().field("T", "secret");
    }
}
