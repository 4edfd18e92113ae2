package org.chipgraph.kernel.graph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chipgraph.kernel.document.Documents;
import org.jspecify.annotations.Nullable;

/// Reads a mutation's `input` as a document, as the client sent it: an absent key is absent, a null is null.
/// The typed input class of the method serves the schema; it cannot tell the two apart.
public final class Inputs {

    private static final String INPUT = "input";
    private static final String EXPECTED_VERSION = "expectedVersion";
    private static final String ID_TYPE = "ID";
    private static final String COMMENT = "comment";

    private Inputs() {}

    /// The input of a creation, with its id.
    public static ObjectNode creation() {
        ObjectNode document = Documents.verbatim(argument());
        document.remove(COMMENT);
        return document;
    }

    /// The input of a change, without what names the thing that is changed.
    public static ObjectNode changes() {
        ObjectNode changes = creation();
        changes.remove(Documents.ID);
        changes.remove(EXPECTED_VERSION);
        return changes;
    }

    /// Id of the thing that is changed.
    public static String id() {
        return String.valueOf(argument().get(Documents.ID));
    }

    public static int expectedVersion() {
        return ((Number) Objects.requireNonNull(argument().get(EXPECTED_VERSION))).intValue();
    }

    /// Why the change is made; null where it is not said.
    public static @Nullable String comment() {
        return (String) argument().get(COMMENT);
    }

    /// The ids that the running mutation's input names, without those inside of other values.
    public static List<String> ids() {
        DataFetchingEnvironment environment = Batches.environment();
        GraphQLArgument input = environment.getFieldDefinition().getArgument(INPUT);
        List<String> ids = new ArrayList<>();
        if (input != null
                && GraphQLTypeUtil.unwrapAll(input.getType()) instanceof GraphQLInputObjectType type
                && environment.getArgument(INPUT) instanceof Map<?, ?> values) {
            for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
                if (GraphQLTypeUtil.unwrapAll(field.getType()).getName().equals(ID_TYPE)) {
                    addTexts(values.get(field.getName()), ids);
                }
            }
        }
        return ids;
    }

    private static void addTexts(@Nullable Object value, List<String> texts) {
        if (value instanceof String text) {
            texts.add(text);
        } else if (value instanceof List<?> list) {
            list.forEach(element -> addTexts(element, texts));
        }
    }

    private static Map<String, Object> argument() {
        return Objects.requireNonNull(Batches.environment().getArgument(INPUT));
    }
}
