package org.chipgraph.bench.measure;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A list that is read page by page in one order.
///
/// @param document of one page, where `%s` stands for the list's arguments
record PagedList(String name, String order, String document) {

    private static final String PAGE = " { totalCount pageInfo { endCursor } nodes { id } } }";

    /// The lists of the API schema in each of their orders, and two lists of a crowded record.
    static List<PagedList> all(GraphQLSchema schema) {
        Stream<PagedList> roots =
                schema.getQueryType().getFieldDefinitions().stream()
                        .filter(field -> field.getArgument("after") != null && hasIds(field))
                        .flatMap(field -> orders(field).map(order -> of(field.getName(), order)));
        Stream<PagedList> nested =
                Stream.of("chips", "events")
                        .map(field ->
                                new PagedList(
                                        "organization " + field,
                                        "",
                                        "{ organization(id: \"nvidia\") { "
                                                + field
                                                + "(%s)"
                                                + PAGE
                                                + " }"));
        return Stream.concat(roots, nested).toList();
    }

    /// Not the audit log, which is for admins.
    private static boolean hasIds(GraphQLFieldDefinition field) {
        return typeOf(typeOf(field.getType(), "nodes"), "id") != null;
    }

    private static @Nullable GraphQLType typeOf(@Nullable GraphQLType type, String field) {
        GraphQLFieldDefinition found =
                type == null
                        ? null
                        : ((GraphQLFieldsContainer) GraphQLTypeUtil.unwrapAll(type))
                                .getFieldDefinition(field);
        return found == null ? null : found.getType();
    }

    private static PagedList of(String field, String order) {
        return new PagedList(field, order, "{ " + field + "(%s)" + PAGE);
    }

    private static Stream<String> orders(GraphQLFieldDefinition field) {
        GraphQLArgument argument = field.getArgument("orderBy");
        if (argument == null) {
            return Stream.of("");
        }
        GraphQLInputObjectType order =
                (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(argument.getType());
        GraphQLEnumType fields =
                (GraphQLEnumType) GraphQLTypeUtil.unwrapAll(order.getField("field").getType());
        return fields.getValues().stream()
                .flatMap(value ->
                        Stream.of("ASC", "DESC")
                                .map(direction ->
                                        "orderBy: { field: %s, direction: %s }"
                                                .formatted(value.getName(), direction)));
    }

    /// The document of the page after the cursor, which is empty for the first page.
    String page(int size, String cursor) {
        String after = cursor.isEmpty() ? "" : ", after: \"" + cursor + "\"";
        return document.formatted("first: " + size + after + (order.isEmpty() ? "" : ", " + order));
    }

    String shownOrder() {
        return order.replaceAll("orderBy: \\{ field: (\\w+), direction: (\\w+) }", "$1 $2")
                .toLowerCase(Locale.ROOT);
    }
}
