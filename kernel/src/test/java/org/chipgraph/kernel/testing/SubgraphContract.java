package org.chipgraph.kernel.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chipgraph.kernel.document.Documents;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What the schema of every service has to keep. A subclass stands in the service's module, whose folder is
/// the working directory.
public abstract class SubgraphContract {

    private static final Path SUPERGRAPH = Path.of("../supergraph");

    /// Types and fields of the Federation and GraphQL specifications, which describe themselves.
    private static final Set<String> OF_THE_SPECIFICATIONS =
            Set.of("_Service", "_Entity", "_Any", "Query._entities", "Query._service");

    private final Class<?> anchor;
    private final String name;

    protected SubgraphContract(Class<?> anchor, String name) {
        this.anchor = anchor;
        this.name = name;
    }

    @Test
    void theSnapshotIsTheSchema() throws IOException {
        Path snapshot = SUPERGRAPH.resolve(name + ".graphql");
        String sdl = SubgraphSchema.sdl(anchor);
        if (Boolean.getBoolean("sdl.update")) {
            Files.writeString(snapshot, sdl);
        }
        assertEquals(
                Files.readString(snapshot),
                sdl,
                "the schema changed: run ./dev test "
                        + name
                        + "-service with -Dsdl.update=true, then ./dev compose");
    }

    @Test
    void theSupergraphWasComposedFromTheSnapshot() throws IOException, NoSuchAlgorithmException {
        JsonNode composed =
                Documents.JSON.readTree(SUPERGRAPH.resolve("composed-from.json").toFile());
        byte[] snapshot = Files.readAllBytes(SUPERGRAPH.resolve(name + ".graphql"));
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(snapshot));
        assertTrue(
                composed.toString().contains(hash),
                "the supergraph is older than " + name + ".graphql: run ./dev compose");
    }

    @Test
    void everythingHasADescription() {
        assertEquals(List.of(), undescribed(SubgraphSchema.of(anchor)));
    }

    /// So that claims of several types can be asked for the same fields in one selection.
    @Test
    void aFieldNameHasOneTypeOverAllClaims() {
        GraphQLSchema schema = SubgraphSchema.of(anchor);
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

    private static List<String> undescribed(GraphQLSchema schema) {
        List<String> found = new ArrayList<>();
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            String typeName = type.getName();
            if (typeName.contains("__") || OF_THE_SPECIFICATIONS.contains(typeName)) {
                continue;
            }
            note(found, typeName, type.getDescription());
            if (type instanceof GraphQLFieldsContainer object) {
                object.getFieldDefinitions().forEach(field -> note(found, typeName, field));
            } else if (type instanceof GraphQLInputObjectType input) {
                input.getFieldDefinitions()
                        .forEach(
                                f -> note(found, typeName + "." + f.getName(), f.getDescription()));
            } else if (type instanceof GraphQLEnumType constants) {
                for (GraphQLEnumValueDefinition value : constants.getValues()) {
                    note(found, typeName + "." + value.getName(), value.getDescription());
                }
            }
        }
        return found;
    }

    private static void note(List<String> found, String type, GraphQLFieldDefinition field) {
        String fieldName = type + "." + field.getName();
        if (type.equals("_Service") || OF_THE_SPECIFICATIONS.contains(fieldName)) {
            return;
        }
        note(found, fieldName, field.getDescription());
        for (GraphQLArgument argument : field.getArguments()) {
            note(found, fieldName + "(" + argument.getName() + ")", argument.getDescription());
        }
    }

    private static void note(List<String> found, String element, @Nullable String description) {
        if (description == null || description.isBlank()) {
            found.add(element);
        }
    }
}
