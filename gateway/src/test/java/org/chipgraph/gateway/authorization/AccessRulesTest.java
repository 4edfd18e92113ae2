package org.chipgraph.gateway.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.chipgraph.gateway.TestSupergraphs;
import org.chipgraph.gateway.supergraph.FieldSet;
import org.chipgraph.gateway.supergraph.Requirement;
import org.chipgraph.gateway.supergraph.SupergraphReader;
import org.junit.jupiter.api.Test;

class AccessRulesTest {

    private static AccessRules rules(String types) {
        return AccessRules.of(
                SupergraphReader.read(
                        """
                        schema
                          @link(url: "https://specs.apollo.dev/join/v0.5", for: EXECUTION)
                          @link(url: "https://specs.apollo.dev/context/v0.1", for: SECURITY)
                          @link(url: "https://specs.apollo.dev/authenticated/v0.1", for: SECURITY)
                          @link(url: "https://specs.apollo.dev/policy/v0.1", for: SECURITY)
                        { query: Query }
                        enum join__Graph { A @join__graph(name: "a", url: "") B @join__graph(name: "b", url: "") }
                        type Query @join__type(graph: A) { t: T @join__field(graph: A) }
                        %s
                        """
                                .formatted(types)));
    }

    private static boolean isOpen(AccessRules rules, String type, String field) {
        return rules.field(type, field).isNone();
    }

    @Test
    void supergraphThatProtectsNothingHasNoRules() {
        AccessRules rules = AccessRules.of(SupergraphReader.read(TestSupergraphs.shop()));
        assertTrue(rules.isEmpty());
        assertEquals(Requirement.NONE, rules.field("User", "name"));
    }

    @Test
    void typeProtectsItsFieldsAndWhatReturnsIt() {
        AccessRules rules =
                rules(
                        """
                        type T @join__type(graph: A) { u: U us: [[U!]]! level: Level open: Int }
                        type U @join__type(graph: A) @authenticated { id: ID! }
                        enum Level @join__type(graph: A) @authenticated { LOW @join__enumValue(graph: A) }
                        """);
        assertFalse(isOpen(rules, "U", "id"));
        assertFalse(isOpen(rules, "T", "u"));
        assertFalse(isOpen(rules, "T", "us"));
        assertFalse(isOpen(rules, "T", "level"));
        assertTrue(isOpen(rules, "T", "open"));
        assertTrue(isOpen(rules, "Query", "t"));
    }

    @Test
    void requirementsAddUp() {
        AccessRules rules =
                rules(
                        """
                        type T @join__type(graph: A) @authenticated {
                          s: S @policy(policies: [["field"]])
                        }
                        scalar S @join__type(graph: A) @policy(policies: [["scalar"]])
                        """);
        Requirement needed = rules.field("T", "s");
        assertFalse(new Rights(true, Set.of(), Set.of("field")).meet(needed));
        assertFalse(new Rights(false, Set.of(), Set.of("field", "scalar")).meet(needed));
        assertTrue(new Rights(true, Set.of(), Set.of("field", "scalar")).meet(needed));
    }

    @Test
    void fieldsThatRequireEachOtherInACircleAreAllProtected() {
        AccessRules rules =
                rules(
                        """
                        type T @join__type(graph: A, key: "id") @join__type(graph: B, key: "id") {
                          id: ID!
                          a: Int @join__field(graph: A, requires: "b") @join__field(graph: B, external: true)
                          b: Int @join__field(graph: B, requires: "a c { d }") @join__field(graph: A, external: true)
                          c: C @join__field(graph: A) @join__field(graph: B, external: true)
                        }
                        type C @join__type(graph: A) @join__type(graph: B) { d: Int @authenticated e: Int }
                        """);
        assertFalse(isOpen(rules, "T", "a"));
        assertFalse(isOpen(rules, "T", "b"));
        assertTrue(isOpen(rules, "T", "c"));
        assertTrue(isOpen(rules, "C", "e"));
    }

    @Test
    void requiredFragmentsCountForTheirTypes() {
        AccessRules rules =
                rules(
                        """
                        type T @join__type(graph: A, key: "id") @join__type(graph: B, key: "id") {
                          id: ID!
                          n: N @join__field(graph: A) @join__field(graph: B, external: true)
                          one: Int @join__field(graph: B, requires: "n { ... on X { x } }")
                          other: Int @join__field(graph: B, requires: "n { ... on Y { y } }")
                          any: Int @join__field(graph: B, requires: "n { id }")
                        }
                        interface N @join__type(graph: A) @join__type(graph: B) { id: ID! }
                        type X implements N @join__type(graph: A) @join__type(graph: B) { id: ID! x: Int @authenticated }
                        type Y implements N @join__type(graph: A) @join__type(graph: B) @authenticated { id: ID! y: Int }
                        """);
        assertFalse(isOpen(rules, "T", "one"));
        assertFalse(isOpen(rules, "T", "other"));
        assertFalse(isOpen(rules, "T", "any"));
        assertTrue(isOpen(rules, "T", "n"));
        assertTrue(isOpen(rules, "X", "id"));
    }

    @Test
    void valueOfAnEnclosingObjectNeedsItsRights() {
        AccessRules rules =
                rules(
                        """
                        type T @join__type(graph: A, key: "id") @context(name: "a__t") {
                          id: ID!
                          secret: String @authenticated
                          open: String
                          v: V
                        }
                        type V @join__type(graph: A, key: "id") {
                          id: ID!
                          derived: Int @join__field(graph: A, contextArguments: [{context: "a__t", name: "s", type: "String", selection: "{ secret }"}])
                          plain: Int @join__field(graph: A, contextArguments: [{context: "a__t", name: "s", type: "String", selection: "{ open }"}])
                        }
                        """);
        assertFalse(isOpen(rules, "V", "derived"));
        assertTrue(isOpen(rules, "V", "plain"));
    }

    @Test
    void keyIsAboutItsFieldsNotItsType() {
        AccessRules rules =
                rules(
                        """
                        type T @join__type(graph: A, key: "id") @join__type(graph: B, key: "secret") @authenticated {
                          id: ID! @join__field(graph: A)
                          secret: ID! @policy(policies: [["p"]])
                        }
                        """);
        assertTrue(rules.key("T", key("id")).isNone());
        assertFalse(rules.key("T", key("secret")).isNone());
    }

    private static FieldSet key(String field) {
        return new FieldSet(List.of(new FieldSet.Item.Field(field, "", FieldSet.NONE)));
    }
}
