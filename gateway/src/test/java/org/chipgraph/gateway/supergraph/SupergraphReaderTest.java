package org.chipgraph.gateway.supergraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Set;
import org.chipgraph.gateway.TestSupergraphs;
import org.junit.jupiter.api.Test;

class SupergraphReaderTest {

    private final Supergraph shop = SupergraphReader.read(TestSupergraphs.shop());

    @Test
    void subgraphsHaveTheirNamesAndUrls() {
        assertEquals(
                List.of("accounts", "catalog", "reviews", "stock"),
                shop.subgraphs().stream().map(Subgraph::name).toList());
        assertEquals("http://127.0.0.1:1/stock", shop.subgraphs().getLast().url());
    }

    @Test
    void keysKeepTheirNestingAndWhetherTheyResolve() {
        TypeInfo product = shop.composite("Product");
        assertEquals(
                List.of("sku", "maker { id } code"),
                product.source("catalog").orElseThrow().keys().stream()
                        .map(key -> key.fields().toString())
                        .toList());
        TypeInfo maker = shop.composite("Maker");
        assertTrue(maker.source("catalog").orElseThrow().keys().getFirst().resolvable());
        assertFalse(maker.source("stock").orElseThrow().keys().getFirst().resolvable());
    }

    @Test
    void fieldsKnowTheirOwnersAndWhatTheyRequireAndProvide() {
        FieldInfo shipping = shop.composite("Product").field("shipping").orElseThrow();
        assertEquals(Set.of("stock"), shipping.sources().keySet());
        assertEquals(
                "weights { grams }", shipping.source("stock").orElseThrow().requires().toString());
        FieldInfo author = shop.composite("Review").field("author").orElseThrow();
        assertEquals("nickname", author.source("reviews").orElseThrow().provides().toString());
        FieldInfo nickname = shop.composite("User").field("nickname").orElseThrow();
        assertTrue(nickname.source("reviews").orElseThrow().external());
        assertFalse(nickname.source("accounts").orElseThrow().external());
    }

    @Test
    void abstractTypesKnowTheirRuntimeTypesPerSubgraph() {
        Supergraph industry = SupergraphReader.read(TestSupergraphs.industry());
        TypeInfo claim = industry.composite("Claim");
        assertEquals(
                Set.of("ExportStatus", "Spec"), claim.source("chips").orElseThrow().runtimeTypes());
        assertEquals(Set.of("Position"), claim.source("companies").orElseThrow().runtimeTypes());
        assertEquals(
                List.of("Organization", "Person", "Chip"),
                industry.composite("Party").runtimeTypes());
    }

    @Test
    void apiSchemaHasNoMachineryAndNothingInaccessible() {
        GraphQLSchema api = shop.apiSchema();
        assertNull(api.getType("join__Graph"));
        assertNull(api.getDirective("join__type"));
        assertNotNull(api.getObjectType("User").getFieldDefinition("name"));
        assertNull(api.getObjectType("User").getFieldDefinition("secret"));
        GraphQLEnumType color = (GraphQLEnumType) api.getType("Color");
        assertEquals(
                List.of("RED", "BLUE"),
                color.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList());
        assertEquals(List.of("RED", "BLUE"), shop.enums().get("Color"));
        assertEquals("A customer.", api.getObjectType("User").getDescription());
    }

    @Test
    void overriddenFieldBelongsToItsNewOwnerAlone() {
        Supergraph supergraph =
                SupergraphReader.read(
                        small(
                                "v0.3",
                                """
                                type T @join__type(graph: A, key: "id") @join__type(graph: B, key: "id") {
                                  id: ID!
                                  old: Int @join__field(graph: A) @join__field(graph: B, override: "a")
                                  used: Int @join__field(graph: A, usedOverridden: true) @join__field(graph: B, override: "a")
                                }
                                """));
        TypeInfo type = supergraph.composite("T");
        assertEquals(Set.of("b"), type.field("old").orElseThrow().sources().keySet());
        FieldInfo used = type.field("used").orElseThrow();
        assertTrue(used.source("a").orElseThrow().external());
        assertFalse(used.source("b").orElseThrow().external());
    }

    @Test
    void movingFieldBelongsToTheOneOrTheOtherByItsLabel() {
        Supergraph supergraph =
                SupergraphReader.read(
                        small(
                                "v0.4",
                                """
                                type T @join__type(graph: A, key: "code") @join__type(graph: B, key: "code") {
                                  code: ID! @join__field(graph: A, usedOverridden: true, overrideLabel: "x") @join__field(graph: B, override: "a", overrideLabel: "x")
                                  unlabelledAtTheOldOne: Int @join__field(graph: A) @join__field(graph: B, override: "a", overrideLabel: "x")
                                }
                                """));
        FieldInfo code = supergraph.composite("T").field("code").orElseThrow();
        assertEquals(Set.of("x"), code.labels());
        FieldInfo.Source old = code.source("a").orElseThrow();
        assertTrue(old.turn().holds(Set.of("y")));
        assertFalse(old.turn().holds(Set.of("x")));
        assertFalse(old.external());
        assertTrue(code.source("b").orElseThrow().turn().holds(Set.of("x")));
        assertFalse(code.source("b").orElseThrow().turn().holds(Set.of()));
        FieldInfo other = supergraph.composite("T").field("unlabelledAtTheOldOne").orElseThrow();
        assertFalse(other.source("a").orElseThrow().turn().holds(Set.of("x")));
    }

    @Test
    void contextsAreSetByTypesAndTakenByArguments() {
        Supergraph supergraph =
                SupergraphReader.read(
                        small(
                                        "v0.5",
                                        """
                                        interface I @join__type(graph: A) @given(name: "a__c") { id: ID! }
                                        type S implements I @join__type(graph: A) @join__implements(graph: A, interface: "I") { id: ID! }
                                        type T @join__type(graph: A, key: "id") @given(name: "a__c") {
                                          id: ID!
                                          f(own: Int): Int @join__field(graph: A, contextArguments: [{context: "a__c", name: "taken", type: "ID", selection: " { id }"}])
                                        }
                                        """)
                                .replace(
                                        "schema ",
                                        "schema @link(url: \"https://specs.apollo.dev/context/v0.1\","
                                                + " as: \"given\", for: SECURITY) "));
        assertEquals(Set.of("S", "T"), supergraph.contexts().get("a__c"));
        FieldInfo.Source f =
                supergraph.composite("T").field("f").orElseThrow().source("a").orElseThrow();
        assertEquals(Set.of("own"), f.arguments());
        ContextArgument taken = f.contextArguments().getFirst();
        assertEquals("taken", taken.name());
        assertEquals("$a__c { id }", taken.value().toString());
    }

    @Test
    void firstJoinVersionGivesFieldsToTheOwnerOfTheType() {
        Supergraph supergraph =
                SupergraphReader.read(
                        small(
                                        "v0.1",
                                        """
                                        type T @join__owner(graph: A) @join__type(graph: A, key: "id") @join__type(graph: B, key: "id") {
                                          id: ID! @join__field(graph: A)
                                          plain: Int
                                          extra: Int @join__field(graph: B)
                                          value: V
                                        }
                                        type V { n: Int }
                                        """)
                                .replace("@link(url:", "@core(feature:"));
        TypeInfo type = supergraph.composite("T");
        assertEquals(Set.of("a"), type.field("plain").orElseThrow().sources().keySet());
        assertEquals(Set.of("b"), type.field("extra").orElseThrow().sources().keySet());
        FieldInfo inValueType = supergraph.composite("V").field("n").orElseThrow();
        assertEquals(Set.of("a", "b"), inValueType.sources().keySet());
    }

    @Test
    void renamedInaccessibleStillHides() {
        Supergraph supergraph =
                SupergraphReader.read(
                        small(
                                        "v0.3",
                                        """
                                        directive @hidden on FIELD_DEFINITION
                                        type T @join__type(graph: A) { shown: Int secret: Int @hidden }
                                        """)
                                .replace(
                                        "schema ",
                                        "schema @link(url:"
                                                + " \"https://specs.apollo.dev/inaccessible/v0.2\","
                                                + " import: [{name: \"@inaccessible\", as:"
                                                + " \"@hidden\"}]) "));
        assertNull(supergraph.apiSchema().getObjectType("T").getFieldDefinition("secret"));
        assertNotNull(supergraph.apiSchema().getObjectType("T").getFieldDefinition("shown"));
    }

    @Test
    void whatIsNotSupportedIsRefusedByName() {
        assertRefused(
                "@connect",
                small(
                        "v0.5",
                        """
                        type T @join__type(graph: A) {
                          a: Int @join__directive(graphs: [A], name: "connect", args: {})
                        }
                        """));
        assertRefused(
                "https://example.org/audit/v1.0 for SECURITY",
                small("v0.3", "")
                        .replace(
                                "schema ",
                                "schema @link(url: \"https://example.org/audit/v1.0\", for:"
                                        + " SECURITY) "));
    }

    @Test
    void featuresThatDoNotChangeAnswersAreAccepted() {
        String sdl =
                small("v0.3", "")
                        .replace("schema ", "schema " + link("tag/v0.3") + link("cost/v0.1"));
        assertNotNull(SupergraphReader.read(sdl));
    }

    @Test
    void textThatIsNoSupergraphSaysWhatIsMissing() {
        assertRefused("must be composed first", "type Query { a: Int }");
        assertRefused("cannot be read", "type Query {");
        assertRefused("join specification v0.9", small("v0.9", ""));
        assertRefused(
                "T.f uses @fromContext(field:) without a field",
                small(
                        "v0.5",
                        """
                        type T @join__type(graph: A) {
                          f: Int @join__field(graph: A, contextArguments: [{context: "a__c", name: "n", type: "String", selection: " { __typename }"}])
                        }
                        """));
        assertRefused("graph C", small("v0.3", "type T @join__type(graph: C) { a: Int }"));
        assertRefused(
                "field set",
                small("v0.3", "type T @join__type(graph: A, key: \"id {\") { id: ID! }"));
    }

    private static void assertRefused(String expected, String sdl) {
        SupergraphException refused =
                assertThrows(SupergraphException.class, () -> SupergraphReader.read(sdl));
        assertTrue(refused.getMessage().contains(expected), refused.getMessage());
    }

    private static String link(String feature) {
        return "@link(url: \"https://specs.apollo.dev/" + feature + "\") ";
    }

    private static String small(String joinVersion, String types) {
        return """
        schema @link(url: "https://specs.apollo.dev/join/%s", for: EXECUTION) { query: Query }
        enum join__Graph {
          A @join__graph(name: "a", url: "http://127.0.0.1:1/a")
          B @join__graph(name: "b", url: "http://127.0.0.1:1/b")
        }
        type Query @join__type(graph: A) @join__type(graph: B) { hello: String @join__field(graph: A) }
        %s
        """
                .formatted(joinVersion, types);
    }
}
