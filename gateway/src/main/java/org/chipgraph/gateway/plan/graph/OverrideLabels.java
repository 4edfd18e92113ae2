package org.chipgraph.gateway.plan.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chipgraph.gateway.operation.SelectedField;
import org.chipgraph.gateway.operation.Selections;
import org.chipgraph.gateway.supergraph.FieldInfo;
import org.chipgraph.gateway.supergraph.FieldSet;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.chipgraph.gateway.supergraph.TypeInfo;

/// Finds the labels of moving fields (`@override` with a label) that an operation's plan depends on.
///
/// Shape: `behindTheScenes` are those of fields whose names occur in a key, a `@requires` or a
/// context: a plan may need them though the client does not ask for them.
public final class OverrideLabels {

    private final Supergraph supergraph;
    private final boolean any;
    private final Set<String> behindTheScenes = new LinkedHashSet<>();

    public OverrideLabels(Supergraph supergraph) {
        this.supergraph = supergraph;
        Set<String> named = new LinkedHashSet<>();
        boolean found = false;
        for (TypeInfo type : supergraph.types().values()) {
            type.sources().values().stream()
                    .flatMap(source -> source.keys().stream())
                    .forEach(key -> addNames(key.fields(), named));
            for (FieldInfo field : type.fields().values()) {
                for (FieldInfo.Source source : field.sources().values()) {
                    addNames(source.requires(), named);
                    source.contextArguments()
                            .forEach(argument -> addNames(argument.value().selection(), named));
                }
                found |= !field.labels().isEmpty();
            }
        }
        this.any = found;
        for (TypeInfo type : supergraph.types().values()) {
            for (FieldInfo field : type.fields().values()) {
                if (named.contains(field.name())) {
                    behindTheScenes.addAll(field.labels());
                }
            }
        }
    }

    private static void addNames(FieldSet fields, Set<String> names) {
        for (FieldSet.Item item : fields.items()) {
            switch (item) {
                case FieldSet.Item.Field(String name, String _, FieldSet children) -> {
                    names.add(name);
                    addNames(children, names);
                }
                case FieldSet.Item.On(String _, FieldSet children) -> addNames(children, names);
            }
        }
    }

    public boolean isEmpty() {
        return !any;
    }

    /// In a fixed order.
    public List<String> of(Selections root) {
        if (!any) {
            return List.of();
        }
        Set<String> labels = new LinkedHashSet<>(behindTheScenes);
        collect(root, labels);
        return List.copyOf(labels);
    }

    private void collect(Selections selections, Set<String> labels) {
        for (SelectedField field : selections.fields()) {
            for (String type : field.types()) {
                supergraph
                        .composite(type)
                        .field(field.name())
                        .ifPresent(info -> labels.addAll(info.labels()));
            }
            collect(field.children(), labels);
        }
    }
}
