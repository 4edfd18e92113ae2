package org.chipgraph.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Composition keeps of a shared type only what all services have, and says nothing about the rest. So what
/// several services define has to be equal, and everything that a service defines has to be in the supergraph.
class SharedTypesTest {

    private static final List<String> SERVICES = List.of("companies", "chips", "events");
    private static final Set<String> ROOTS = Set.of("Query", "Mutation", "_Service");

    @Test
    void aTypeOfSeveralServicesIsTheSameInAll() {
        Map<String, Set<String>> printed = new TreeMap<>();
        for (String service : SERVICES) {
            for (Definition<?> definition : Sdl.of(service).getDefinitions()) {
                if (definition instanceof NamedNode<?> named
                        && isShared(definition)
                        && !ROOTS.contains(named.getName())) {
                    printed.computeIfAbsent(named.getName(), name -> new TreeSet<>())
                            .add(AstPrinter.printAst(definition));
                }
            }
        }
        assertTrue(printed.containsKey("Claim"), "the definitions were not found");
        assertEquals(
                List.of(),
                printed.entrySet().stream()
                        .filter(type -> type.getValue().size() > 1)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    @Test
    void whatAServiceDefinesIsInTheSupergraph() {
        Set<String> composed = elements(Sdl.of("supergraph"));
        for (String service : SERVICES) {
            List<String> dropped = new ArrayList<>(elements(Sdl.of(service)));
            dropped.removeAll(composed);
            dropped.removeIf(SharedTypesTest::belongsToFederation);
            assertEquals(List.of(), dropped, service);
        }
    }

    /// Entities are extended by services; everything else that several define is a value or an interface.
    private static boolean isShared(Definition<?> definition) {
        return switch (definition) {
            case ObjectTypeDefinition object -> !object.hasDirective("key");
            case ImplementingTypeDefinition<?> _,
                    InputObjectTypeDefinition _,
                    EnumTypeDefinition _ ->
                    true;
            default -> false;
        };
    }

    private static boolean belongsToFederation(String element) {
        return element.startsWith("_Service.")
                || element.startsWith("Query._entities")
                || element.startsWith("Query._service")
                || element.contains("__");
    }

    /// Fields, arguments, input fields and enum values by their coordinates.
    private static Set<String> elements(Document document) {
        Set<String> elements = new TreeSet<>();
        for (Definition<?> definition : document.getDefinitions()) {
            switch (definition) {
                case ImplementingTypeDefinition<?> type ->
                        type.getFieldDefinitions()
                                .forEach(field -> add(elements, type.getName(), field));
                case InputObjectTypeDefinition input ->
                        input.getInputValueDefinitions()
                                .forEach(field ->
                                        elements.add(input.getName() + "." + field.getName()));
                case EnumTypeDefinition constants ->
                        constants
                                .getEnumValueDefinitions()
                                .forEach(value ->
                                        elements.add(constants.getName() + "." + value.getName()));
                default -> {}
            }
        }
        return elements;
    }

    private static void add(Set<String> elements, String type, FieldDefinition field) {
        String coordinate = type + "." + field.getName();
        elements.add(coordinate);
        field.getInputValueDefinitions()
                .forEach(argument -> elements.add(coordinate + "(" + argument.getName() + ":)"));
    }
}
