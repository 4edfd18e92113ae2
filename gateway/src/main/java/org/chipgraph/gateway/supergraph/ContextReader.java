package org.chipgraph.gateway.supergraph;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads which types set a context (`@context`) and which arguments take its values.
final class ContextReader {

    private final TypeDefinitionRegistry registry;
    private final LinkedFeatures features;

    ContextReader(TypeDefinitionRegistry registry, LinkedFeatures features) {
        this.registry = registry;
        this.features = features;
    }

    /// The object types that set a context, by its name; an interface or union does so for its own.
    Map<String, Set<String>> settingTypes(Map<String, TypeInfo> types) {
        Map<String, Set<String>> settingTypes = new LinkedHashMap<>();
        for (TypeInfo type : types.values()) {
            if (registry.types().get(type.name()) instanceof DirectivesContainer<?> definition) {
                for (Directive context : features.on(definition, "context", "context")) {
                    settingTypes
                            .computeIfAbsent(text(context, type.name()), c -> new LinkedHashSet<>())
                            .addAll(type.runtimeTypes());
                }
            }
        }
        return settingTypes;
    }

    private static String text(Directive context, String where) {
        if (context.getArgument("name") != null
                && context.getArgument("name").getValue() instanceof StringValue name) {
            return name.getValue();
        }
        throw new SupergraphException(where + " has @context without a name");
    }

    /// The `contextArguments:` of a `@join__field`.
    static List<ContextArgument> arguments(Join join) {
        Argument argument = join.directive().getArgument("contextArguments");
        List<ContextArgument> arguments = new ArrayList<>();
        if (argument != null && argument.getValue() instanceof ArrayValue items) {
            for (Value<?> item : items.getValues()) {
                if (item instanceof ObjectValue object) {
                    arguments.add(argument(object, join.where()));
                }
            }
        }
        return arguments;
    }

    private static ContextArgument argument(ObjectValue object, String where) {
        FieldSet selection =
                FieldSetParser.parseSelection(member(object, "selection", where), where);
        if (selection.isEmpty()) {
            throw new SupergraphException(
                    where
                            + " uses @fromContext(field:) without a field, which this gateway does"
                            + " not support");
        }
        return new ContextArgument(
                member(object, "name", where),
                new ContextArgument.ContextValue(
                        member(object, "context", where),
                        member(object, "type", where),
                        selection));
    }

    private static String member(ObjectValue object, String name, String where) {
        for (ObjectField field : object.getObjectFields()) {
            if (field.getName().equals(name) && field.getValue() instanceof StringValue text) {
                return text.getValue();
            }
        }
        throw new SupergraphException("%s has contextArguments without %s".formatted(where, name));
    }
}
