package org.chipgraph.gateway.plan;

import java.util.List;

/// A value of an enclosing object that fields of a batch take as an argument (`@fromContext`).
///
/// Shape: `variable` names it in the document and `type` is its type there. Of `sources`, nearest
/// first, the first one that fits the enclosing object's runtime type gives the value. Entities with
/// different values are asked for apart. An entity is not sent when the value is not known, nor
/// when it is null and must not be.
public record ContextInput(String variable, String type, List<Source> sources) {

    /// Shape: `depth` counts the fields that lead from the root to the enclosing object, 0 being the
    /// root itself. `types` are the runtime types that set the context there.
    public record Source(int depth, List<String> types, Pick pick) {
        public Source {
            types = List.copyOf(types);
        }
    }

    /// The way from an object to the value; without cases the value has been reached.
    ///
    /// Lists on the way become lists of values.
    public record Pick(List<Case> cases) {

        public static final Pick VALUE = new Pick(List.of());

        /// For objects of these types (empty: of any), the slot to enter.
        public record Case(List<String> types, int slot, Pick below) {
            public Case {
                types = List.copyOf(types);
            }
        }

        public Pick {
            cases = List.copyOf(cases);
        }

        public boolean isValue() {
            return cases.isEmpty();
        }
    }

    public ContextInput {
        sources = List.copyOf(sources);
    }

    public boolean nullable() {
        return !type.endsWith("!");
    }
}
