package org.chipgraph.gateway.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chipgraph.gateway.operation.FieldCollector.Occurrence;
import org.chipgraph.gateway.supergraph.FieldInfo;
import org.chipgraph.gateway.supergraph.Supergraph;

/// Puts the keys that the client sees of an object of one runtime type in their order.
///
/// A key stands where the first of its occurrences that applies does. Where none of those that
/// apply is granted to the client, it is refused.
final class AnswerKeys {

    private final Supergraph supergraph;
    private final IntrospectionDocument introspection;

    AnswerKeys(Supergraph supergraph, IntrospectionDocument introspection) {
        this.supergraph = supergraph;
        this.introspection = introspection;
    }

    /// `indexByResponseKey` says where the granted data fields stand among the selected ones.
    List<Selections.Key> of(
            String runtimeType,
            List<Occurrence> occurrences,
            Map<String, Integer> indexByResponseKey) {
        List<Selections.Key> keys = new ArrayList<>();
        Map<String, When> granted = granted(occurrences);
        Map<String, When> placed = new HashMap<>();
        for (Occurrence occurrence : occurrences) {
            String responseKey = occurrence.responseKey();
            When earlier = placed.getOrDefault(responseKey, When.never());
            When when =
                    earlier.isNever() ? occurrence.when() : occurrence.when().and(earlier.not());
            placed.put(responseKey, earlier.or(occurrence.when()));
            if (when.isNever()) {
                continue;
            }
            int index = indexByResponseKey.getOrDefault(responseKey, -1);
            When allowed = granted.get(responseKey);
            if (allowed == null) {
                keys.add(given(occurrence, when, index));
                continue;
            }
            if (!when.and(allowed).isNever()) {
                keys.add(given(occurrence, when.and(allowed), index));
            }
            if (!when.and(allowed.not()).isNever()) {
                keys.add(refused(occurrence, when.and(allowed.not()), runtimeType));
            }
        }
        return keys;
    }

    /// When the keys are granted of which some occurrence is not.
    private static Map<String, When> granted(List<Occurrence> occurrences) {
        Map<String, When> granted = new HashMap<>();
        for (Occurrence occurrence : occurrences) {
            if (!occurrence.granted()) {
                granted.put(occurrence.responseKey(), When.never());
            }
        }
        for (Occurrence occurrence : occurrences) {
            if (occurrence.granted()) {
                granted.computeIfPresent(
                        occurrence.responseKey(), (_, when) -> when.or(occurrence.when()));
            }
        }
        return granted;
    }

    private Selections.Key given(Occurrence occurrence, When when, int index) {
        String responseKey = occurrence.responseKey();
        String name = occurrence.field().getName();
        return switch (name) {
            case "__typename" -> new Selections.Key.Typename(responseKey, when);
            case "__schema", "__type" -> {
                introspection.add(occurrence);
                yield new Selections.Key.Introspection(responseKey, when, name.equals("__type"));
            }
            default -> new Selections.Key.Data(responseKey, when, index);
        };
    }

    private Selections.Key refused(Occurrence occurrence, When when, String runtimeType) {
        boolean nullable =
                supergraph.composite(runtimeType).field(occurrence.field().getName()).stream()
                        .anyMatch(FieldInfo::isNullable);
        return new Selections.Key.Refused(occurrence.responseKey(), when, nullable);
    }
}
