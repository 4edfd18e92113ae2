package org.chipgraph.gateway.supergraph;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;

/// The type of a field, as written in SDL: a name, wrapped in lists and exclamation marks.
public sealed interface TypeRef {

    record Named(String name) implements TypeRef {
        @Override
        public String toString() {
            return name;
        }
    }

    record ListOf(TypeRef item) implements TypeRef {
        @Override
        public String toString() {
            return "[" + item + "]";
        }
    }

    record NonNull(TypeRef of) implements TypeRef {
        @Override
        public String toString() {
            return of + "!";
        }
    }

    /// The name inside all wrapping.
    default String name() {
        return switch (this) {
            case Named(String name) -> name;
            case ListOf(TypeRef item) -> item.name();
            case NonNull(TypeRef of) -> of.name();
        };
    }

    static TypeRef of(Type<?> type) {
        return switch (type) {
            case NonNullType nonNull -> new NonNull(of(nonNull.getType()));
            case ListType list -> new ListOf(of(list.getType()));
            case TypeName named -> new Named(named.getName());
            default -> throw new IllegalArgumentException("Not a type reference: " + type);
        };
    }
}
