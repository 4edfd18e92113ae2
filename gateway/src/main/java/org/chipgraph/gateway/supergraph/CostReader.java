package org.chipgraph.gateway.supergraph;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.TypeDefinition;
import graphql.language.Value;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads `@cost` and `@listSize`.
final class CostReader {

    private final TypeDefinitionRegistry registry;
    private final LinkedFeatures features;
    private final Map<String, Integer> weights = new LinkedHashMap<>();
    private final Map<String, Costs.ListSize> lists = new LinkedHashMap<>();

    CostReader(TypeDefinitionRegistry registry, LinkedFeatures features) {
        this.registry = registry;
        this.features = features;
    }

    Costs read() {
        List<TypeDefinition<?>> types = new ArrayList<>(registry.scalars().values());
        registry.types().values().forEach(types::add);
        for (TypeDefinition<?> type : types) {
            weight(type, type.getName());
            switch (type) {
                case ImplementingTypeDefinition<?> composite ->
                        composite.getFieldDefinitions().forEach(f -> field(type.getName(), f));
                case InputObjectTypeDefinition input -> {
                    for (InputValueDefinition each : input.getInputValueDefinitions()) {
                        weight(each, Costs.field(input.getName(), each.getName()));
                    }
                }
                default -> {}
            }
        }
        return new Costs(weights, lists);
    }

    private void field(String type, FieldDefinition field) {
        String element = Costs.field(type, field.getName());
        weight(field, element);
        for (InputValueDefinition argument : field.getInputValueDefinitions()) {
            weight(argument, Costs.argument(type, field.getName(), argument.getName()));
        }
        for (Directive use : features.on(field, "cost", "listSize")) {
            lists.put(
                    element,
                    new Costs.ListSize(
                            integer(use, "assumedSize"),
                            texts(use, "slicingArguments"),
                            texts(use, "sizedFields"),
                            requiresOne(use)));
        }
    }

    private void weight(DirectivesContainer<?> definition, String element) {
        for (Directive use : features.on(definition, "cost", "cost")) {
            integer(use, "weight").ifPresent(weight -> weights.put(element, weight));
        }
    }

    private static Optional<Integer> integer(Directive use, String argument) {
        return value(use, argument)
                .filter(IntValue.class::isInstance)
                .map(value -> ((IntValue) value).getValue().intValue());
    }

    private static List<String> texts(Directive use, String argument) {
        List<String> texts = new ArrayList<>();
        if (value(use, argument).orElse(null) instanceof ArrayValue items) {
            for (Value<?> item : items.getValues()) {
                if (item instanceof StringValue text) {
                    texts.add(text.getValue());
                }
            }
        }
        return texts;
    }

    private static boolean requiresOne(Directive use) {
        return !(value(use, "requireOneSlicingArgument").orElse(null) instanceof BooleanValue flag)
                || flag.isValue();
    }

    private static Optional<Value<?>> value(Directive use, String argument) {
        return Optional.ofNullable(use.getArgument(argument)).map(found -> found.getValue());
    }
}
