package org.chipgraph.gateway.execute;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;

/// A small API schema, for variables and introspection.
record TestSchema(GraphQLSchema schema) {

    private static final String SDL =
            """
            "What one can ask." type Query { chip(id: ID!): Chip  find(where: Where, first: Int): [Chip] }
            type Chip { id: ID! name: String }
            scalar Decimal
            enum Kind { MODEL FAMILY }
            input Where { id: ID, kinds: [Kind!], range: Range, limit: Int = 5, exact: Decimal, not: Where }
            input Range { from: Int!, to: Int, unit: String! = "GB" }
            input One @oneOf { id: ID, name: String }
            """;

    TestSchema() {
        this(UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(SDL)));
    }

    Introspection introspection() {
        return new Introspection(schema);
    }
}
