package org.chipgraph.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chipgraph.kernel.testing.SubgraphContract;
import org.chipgraph.kernel.testing.SubgraphSchema;
import org.junit.jupiter.api.Test;

class EventsSubgraphTest extends SubgraphContract {

    EventsSubgraphTest() {
        super(EventsService.class, "events");
    }

    /// So that claims of several types can be asked for the same fields in one selection.
    @Test
    void aFieldNameHasOneTypeOverAllClaims() {
        GraphQLSchema schema = SubgraphSchema.of(EventsService.class);
        List<GraphQLObjectType> claims =
                schema.getImplementations((GraphQLInterfaceType) schema.getType("Claim"));
        Map<String, Set<String>> types = new TreeMap<>();
        for (GraphQLObjectType claim : claims) {
            for (GraphQLFieldDefinition field : claim.getFieldDefinitions()) {
                types.computeIfAbsent(field.getName(), name -> new TreeSet<>())
                        .add(GraphQLTypeUtil.simplePrint(field.getType()));
            }
        }
        assertTrue(claims.size() > 1, "the claims were not found");
        types.values().removeIf(all -> all.size() == 1);
        assertEquals(Map.of(), types);
    }
}
