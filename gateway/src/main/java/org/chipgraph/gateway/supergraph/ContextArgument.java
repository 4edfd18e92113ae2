package org.chipgraph.gateway.supergraph;

/// An argument of a field in one subgraph that the gateway fills in (`@fromContext`): clients do not
/// see it.
public record ContextArgument(String name, ContextValue value) {

    /// What is taken from the nearest enclosing object that sets the context.
    ///
    /// Shape: `context` is the context's name, `type` the argument's type as text; `selection` leads
    /// to one value, by fragments to one for each type that sets the context.
    public record ContextValue(String context, String type, FieldSet selection) {

        public boolean nullable() {
            return !type.endsWith("!");
        }

        @Override
        public String toString() {
            return "$" + context + " { " + selection + " }";
        }
    }
}
