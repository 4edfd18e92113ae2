package org.chipgraph.gateway.plan.graph;

import java.util.List;
import org.chipgraph.gateway.supergraph.ContextArgument;
import org.chipgraph.gateway.supergraph.ContextArgument.ContextValue;
import org.chipgraph.gateway.supergraph.FieldSet;
import org.chipgraph.gateway.supergraph.TypeRef;

/// One step that a query may take through the subgraphs.
public sealed interface Move {

    /// From an object of `type` in `subgraph` to the value of one of its fields, as `to` there.
    ///
    /// With `requires` the subgraph must be entered anew, with those fields in the representation;
    /// with `contextArguments` too, with those values of enclosing objects.
    record Field(
            String subgraph,
            String type,
            String name,
            TypeRef to,
            FieldSet requires,
            FieldSet provides,
            List<ContextArgument> contextArguments)
            implements Move {

        public Field {
            contextArguments = List.copyOf(contextArguments);
        }

        /// What the gateway must know to ask for the field.
        public Inputs inputs() {
            return new Inputs(
                    requires,
                    contextArguments.stream().map(ContextArgument::value).distinct().toList());
        }
    }

    /// What must be known of an entity, and of the objects around it, to ask for a field of it.
    record Inputs(FieldSet requires, List<ContextValue> contexts) {

        public static final Inputs NONE = new Inputs(FieldSet.NONE, List.of());

        public Inputs {
            contexts = List.copyOf(contexts);
        }

        public boolean isEmpty() {
            return requires.isEmpty() && contexts.isEmpty();
        }
    }

    /// From an object of `type` anywhere into `subgraph`, which resolves it by `key`.
    record Key(String subgraph, String type, FieldSet key) implements Move {}
}
