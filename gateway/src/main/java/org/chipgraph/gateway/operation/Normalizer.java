package org.chipgraph.gateway.operation;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chipgraph.gateway.authorization.Access;
import org.chipgraph.gateway.operation.FieldCollector.Occurrence;
import org.chipgraph.gateway.operation.FieldCollector.Part;
import org.chipgraph.gateway.supergraph.FieldInfo;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.chipgraph.gateway.supergraph.TypeInfo;

/// Merges the fragments of a valid operation into one tree of selections.
///
/// Runtime types of an abstract place that are asked for the same field, with the same selection
/// below, share one [SelectedField]; a selection that occurs twice is normalised once.
final class Normalizer {

    private record FieldKey(
            String responseKey,
            String name,
            String signature,
            String arguments,
            When when,
            Selections children) {}

    private final Supergraph supergraph;
    private final AnswerKeys answerKeys;
    private final OperationDefinition operation;
    private final FieldCollector collector;
    private final IntrospectionDocument introspection;
    private final Map<SelectionSet, Integer> selectionIds = new HashMap<>();
    private final Map<List<Object>, Selections> normalized = new HashMap<>();

    Normalizer(
            Supergraph supergraph,
            Document document,
            OperationDefinition operation,
            Access access) {
        this.supergraph = supergraph;
        this.operation = operation;
        Map<String, FragmentDefinition> fragments = new LinkedHashMap<>();
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
        this.collector = new FieldCollector(supergraph, access, fragments);
        this.introspection = new IntrospectionDocument(operation, fragments);
        this.answerKeys = new AnswerKeys(supergraph, introspection);
    }

    NormalizedOperation run() {
        OperationKind kind =
                operation.getOperation() == OperationDefinition.Operation.MUTATION
                        ? OperationKind.MUTATION
                        : OperationKind.QUERY;
        String rootType =
                kind == OperationKind.MUTATION
                        ? supergraph.roots().mutation()
                        : supergraph.roots().query();
        Selections root =
                selections(
                        rootType,
                        List.of(new Part(operation.getSelectionSet(), rootType, When.always())));
        return new NormalizedOperation(
                kind,
                Objects.requireNonNullElse(operation.getName(), ""),
                operation.getVariableDefinitions(),
                root,
                introspection.text(),
                introspection.variables());
    }

    private Selections selections(String type, List<Part> parts) {
        List<Object> key = identity(type, parts);
        Selections known = normalized.get(key);
        if (known == null) {
            known = merge(type, parts);
            normalized.put(key, known);
        }
        return known;
    }

    private Selections merge(String type, List<Part> parts) {
        Map<FieldKey, Integer> fieldIndex = new LinkedHashMap<>();
        List<List<String>> fieldTypes = new ArrayList<>();
        List<Map.Entry<FieldKey, List<Occurrence>>> fields = new ArrayList<>();
        Map<List<Selections.Key>, List<String>> views = new LinkedHashMap<>();
        for (String runtimeType : visibleRuntimeTypes(type)) {
            List<Occurrence> occurrences = collector.collect(parts, runtimeType);
            Map<String, Integer> indexByResponseKey = new HashMap<>();
            Map<String, List<Occurrence>> granted = grantedFields(occurrences);
            for (Map.Entry<String, List<Occurrence>> entry : granted.entrySet()) {
                FieldKey fieldKey = fieldKey(runtimeType, entry.getKey(), entry.getValue());
                Integer index = fieldIndex.get(fieldKey);
                if (index == null) {
                    index = fields.size();
                    fieldIndex.put(fieldKey, index);
                    fields.add(Map.entry(fieldKey, entry.getValue()));
                    fieldTypes.add(new ArrayList<>());
                }
                fieldTypes.get(index).add(runtimeType);
                indexByResponseKey.put(entry.getKey(), index);
            }
            views.computeIfAbsent(
                            answerKeys.of(runtimeType, occurrences, indexByResponseKey),
                            k -> new ArrayList<>())
                    .add(runtimeType);
        }
        List<SelectedField> selected = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            selected.add(field(fields.get(i), fieldTypes.get(i)));
        }
        List<Selections.View> viewList = new ArrayList<>();
        views.forEach((keys, types) -> viewList.add(new Selections.View(types, keys)));
        return new Selections(type, selected, viewList);
    }

    private static SelectedField field(
            Map.Entry<FieldKey, List<Occurrence>> entry, List<String> runtimeTypes) {
        FieldKey key = entry.getKey();
        return new SelectedField(
                key.responseKey(),
                key.name(),
                arguments(entry.getValue().getFirst().field()),
                key.signature(),
                runtimeTypes,
                key.when(),
                key.children());
    }

    /// The occurrences of each data field that the client may have. One that is granted speaks for
    /// the others: all mean the same field of the same object.
    private static Map<String, List<Occurrence>> grantedFields(List<Occurrence> occurrences) {
        Map<String, List<Occurrence>> byKey = new LinkedHashMap<>();
        for (Occurrence occurrence : occurrences) {
            if (!occurrence.field().getName().startsWith("__")) {
                byKey.computeIfAbsent(occurrence.responseKey(), k -> new ArrayList<>())
                        .add(occurrence);
            }
        }
        byKey.values().removeIf(each -> each.stream().noneMatch(Occurrence::granted));
        return byKey;
    }

    private FieldKey fieldKey(
            String runtimeType, String responseKey, List<Occurrence> occurrences) {
        Field field = occurrences.getFirst().field();
        FieldInfo info = info(runtimeType, field.getName());
        List<Part> childParts = childParts(occurrences);
        return new FieldKey(
                responseKey,
                field.getName(),
                info.signature(),
                SelectedField.text(arguments(field)),
                anyGranted(occurrences),
                childParts.isEmpty()
                        ? Selections.NONE
                        : selections(info.type().name(), childParts));
    }

    /// The selections below a field; where its occurrences have the same condition, the field
    /// carries it, otherwise each part of the selection below does.
    private List<Part> childParts(List<Occurrence> occurrences) {
        When first = occurrences.getFirst().when();
        boolean same = occurrences.stream().allMatch(o -> o.when().equals(first));
        Set<Part> parts = new LinkedHashSet<>();
        for (Occurrence occurrence : occurrences) {
            if (occurrence.field().getSelectionSet() != null) {
                parts.add(
                        new Part(
                                occurrence.field().getSelectionSet(),
                                info(occurrence.type(), occurrence.field().getName()).type().name(),
                                same ? When.always() : occurrence.when()));
            }
        }
        return new ArrayList<>(parts);
    }

    private static When anyGranted(List<Occurrence> occurrences) {
        When when = When.never();
        for (Occurrence occurrence : occurrences) {
            when = occurrence.granted() ? when.or(occurrence.when()) : when;
        }
        return when;
    }

    private List<Object> identity(String type, List<Part> parts) {
        List<Object> key = new ArrayList<>();
        key.add(type);
        for (Part part : parts) {
            key.add(selectionIds.computeIfAbsent(part.selections(), s -> selectionIds.size()));
            key.add(part.when());
        }
        return key;
    }

    private static List<SelectedField.Argument> arguments(Field field) {
        return field.getArguments().stream()
                .sorted(Comparator.comparing(Argument::getName))
                .map(argument ->
                        new SelectedField.Argument(
                                argument.getName(),
                                AstPrinter.printAstCompact(argument.getValue()),
                                IntrospectionDocument.variablesIn(argument.getValue())))
                .toList();
    }

    private List<String> visibleRuntimeTypes(String type) {
        return supergraph.composite(type).runtimeTypes().stream()
                .filter(name -> !supergraph.composite(name).inaccessible())
                .toList();
    }

    private FieldInfo info(String type, String field) {
        TypeInfo owner = supergraph.composite(type);
        return owner.field(field)
                .orElseThrow(() -> new IllegalStateException("No field " + type + "." + field));
    }
}
