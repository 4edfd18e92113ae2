package org.chipgraph.gateway.supergraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.language.SchemaDefinition;
import graphql.parser.Parser;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinkedFeaturesTest {

    @Test
    void directiveOfAFeatureHasTheFeaturesName() {
        assertEquals(Set.of("cost"), linking("cost/v0.1\"").localNames("cost", "cost"));
        assertEquals(
                Set.of("price"), linking("cost/v0.1\", as: \"price\"").localNames("cost", "cost"));
    }

    @Test
    void otherDirectivesHaveThePrefixOfTheFeature() {
        assertEquals(
                Set.of("cost__listSize"), linking("cost/v0.1\"").localNames("cost", "listSize"));
        assertEquals(
                Set.of("price__listSize"),
                linking("cost/v0.1\", as: \"price\"").localNames("cost", "listSize"));
    }

    @Test
    void importedDirectiveHasTheNameOfTheImport() {
        assertEquals(
                Set.of("listSize"),
                linking("cost/v0.1\", import: [\"@listSize\"]").localNames("cost", "listSize"));
        assertEquals(
                Set.of("size"),
                linking("cost/v0.1\", import: [{name: \"@listSize\", as: \"@size\"}]")
                        .localNames("cost", "listSize"));
    }

    @Test
    void directiveMayComeFromTheWholeOfFederation() {
        assertEquals(
                Set.of("federation__cost", "cost"),
                linking("federation/v2.9\"").localNames("cost", "cost"));
        assertEquals(
                Set.of("cost"),
                linking("federation/v2.9\", import: [\"@cost\"]").localNames("cost", "cost"));
    }

    @Test
    void directiveThatNothingLinksHasItsOwnName() {
        assertEquals(Set.of("cost"), linking("tag/v0.3\"").localNames("cost", "cost"));
    }

    @Test
    void typesOfAFeatureAreKnownByPrefixOrImport() {
        LinkedFeatures features =
                linking("cost/v0.1\", as: \"price\", import: [{name: \"Unit\", as: \"Coin\"}]");
        assertTrue(features.definesType("price__Thing"));
        assertTrue(features.definesType("Coin"));
        assertTrue(features.definesType("join__Graph"));
        assertFalse(features.definesType("Unit"));
        assertFalse(features.definesType("cost__Thing"));
    }

    private static LinkedFeatures linking(String rest) {
        return LinkedFeatures.of(
                Parser.parse(
                                """
                                schema
                                  @link(url: "https://specs.apollo.dev/join/v0.3", for: EXECUTION)
                                  @link(url: "https://specs.apollo.dev/%s)
                                { query: Query }
                                """
                                        .formatted(rest))
                        .getFirstDefinitionOfType(SchemaDefinition.class)
                        .orElseThrow()
                        .getDirectives());
    }
}
