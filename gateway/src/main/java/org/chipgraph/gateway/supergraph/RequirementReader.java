package org.chipgraph.gateway.supergraph;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.StringValue;
import graphql.language.TypeDefinition;
import graphql.language.Value;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads `@authenticated`, `@requiresScopes` and `@policy`.
final class RequirementReader {

    private final TypeDefinitionRegistry registry;
    private final LinkedFeatures features;

    RequirementReader(TypeDefinitionRegistry registry, LinkedFeatures features) {
        this.registry = registry;
        this.features = features;
    }

    Requirements read() {
        Map<String, Requirement> types = new LinkedHashMap<>();
        Map<String, Map<String, Requirement>> fields = new LinkedHashMap<>();
        List<TypeDefinition<?>> definitions = new ArrayList<>();
        registry.types().values().forEach(definitions::add);
        registry.scalars().values().forEach(definitions::add);
        for (TypeDefinition<?> type : definitions) {
            put(types, type.getName(), requirement(type, type.getName()));
            if (type instanceof ImplementingTypeDefinition<?> composite) {
                Map<String, Requirement> own = fields(composite);
                if (!own.isEmpty()) {
                    fields.put(type.getName(), own);
                }
            }
        }
        return new Requirements(types, fields);
    }

    private Map<String, Requirement> fields(ImplementingTypeDefinition<?> type) {
        Map<String, Requirement> fields = new LinkedHashMap<>();
        for (FieldDefinition field : type.getFieldDefinitions()) {
            String where = type.getName() + "." + field.getName();
            put(fields, field.getName(), requirement(field, where));
        }
        return fields;
    }

    private static void put(
            Map<String, Requirement> requirements, String name, Requirement requirement) {
        if (!requirement.isNone()) {
            requirements.put(name, requirement);
        }
    }

    private Requirement requirement(DirectivesContainer<?> element, String where) {
        Set<Requirement.Clause> clauses = new LinkedHashSet<>();
        for (Directive use : features.on(element, "authenticated", "authenticated")) {
            refuseOtherArguments(use, Set.of(), where);
            clauses.add(new Requirement.Clause.SignedIn());
        }
        for (Directive use : features.on(element, "requiresScopes", "requiresScopes")) {
            refuseOtherArguments(use, Set.of("scopes"), where);
            clauses.add(new Requirement.Clause.Scopes(groups(use, "scopes", where)));
        }
        for (Directive use : features.on(element, "policy", "policy")) {
            refuseOtherArguments(use, Set.of("policies"), where);
            clauses.add(new Requirement.Clause.Policies(groups(use, "policies", where)));
        }
        return new Requirement(clauses);
    }

    /// An argument of a later version may change what the directive asks for.
    private static void refuseOtherArguments(Directive use, Set<String> known, String where) {
        for (Argument argument : use.getArguments()) {
            if (!known.contains(argument.getName())) {
                throw new SupergraphException(
                        "%s has @%s(%s:), which this gateway does not support"
                                .formatted(where, use.getName(), argument.getName()));
            }
        }
    }

    private static List<Set<String>> groups(Directive use, String argument, String where) {
        List<Set<String>> groups = new ArrayList<>();
        if (use.getArgument(argument) != null
                && use.getArgument(argument).getValue() instanceof ArrayValue list) {
            for (Value<?> item : list.getValues()) {
                Set<String> names = new LinkedHashSet<>();
                if (item instanceof ArrayValue group) {
                    for (Value<?> name : group.getValues()) {
                        names.add(name instanceof StringValue text ? text.getValue() : "");
                    }
                }
                groups.add(names);
            }
        }
        boolean readable =
                groups.stream().noneMatch(names -> names.isEmpty() || names.contains(""));
        if (groups.isEmpty() || !readable) {
            throw new SupergraphException(
                    "%s has @%s without alternatives of names: it must be @%s(%s: [[\"...\"]])"
                            .formatted(where, use.getName(), use.getName(), argument));
        }
        return groups;
    }
}
