package org.chipgraph.chips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chipgraph.kernel.testing.SubgraphContract;
import org.chipgraph.kernel.testing.SubgraphSchema;
import org.junit.jupiter.api.Test;

class ChipsSubgraphTest extends SubgraphContract {

    ChipsSubgraphTest() {
        super(ChipsService.class, "chips");
    }

    /// Else an unselective question of the interface, `... on Price { market }` beside others, is invalid.
    @Test
    void aFieldNameHasOneTypeInAllClaims() {
        GraphQLSchema schema = SubgraphSchema.of(ChipsService.class);
        List<GraphQLObjectType> claims =
                schema.getImplementations((GraphQLInterfaceType) schema.getType("Claim"));
        Map<String, TreeSet<String>> typesOfFields = new TreeMap<>();
        for (GraphQLObjectType claim : claims) {
            for (GraphQLFieldDefinition field : claim.getFieldDefinitions()) {
                typesOfFields
                        .computeIfAbsent(field.getName(), name -> new TreeSet<>())
                        .add(GraphQLTypeUtil.simplePrint(field.getType()));
            }
        }
        assertTrue(typesOfFields.containsKey("comparedWith"), typesOfFields.toString());
        typesOfFields.values().removeIf(types -> types.size() == 1);
        assertEquals(Map.of(), typesOfFields);
    }
}
