package org.chipgraph.kernel.graph;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.language.Field;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.DelegatingDataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.SelectedField;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Keeps SmallRye from describing what is selected below a field as JSON. It does so twice for every object that a
/// field is resolved of, read or not: a quarter of a service's own work on an answer of a thousand objects. Here
/// nothing reads that; who wants to know what is selected asks [Batches#environment].
///
/// A field's arguments are made once for all objects that it is resolved of.
public class UndescribedFields extends AddedInstrumentation {

    public UndescribedFields() {
        super(new Hiding());
    }

    private static final class Hiding extends SimplePerformantInstrumentation {

        @Override
        public DataFetcher<?> instrumentDataFetcher(
                DataFetcher<?> fetcher,
                InstrumentationFieldFetchParameters parameters,
                @Nullable InstrumentationState state) {
            return environment -> fetcher.get(new Undescribed(environment));
        }
    }

    /// A field as it stands in the operation, of one type.
    private record AskedField(Field field, GraphQLFieldDefinition definition) {}

    /// What a field is resolved in, as the library sees it.
    static final class Undescribed extends DelegatingDataFetchingEnvironment {

        private final DataFetchingEnvironment described;

        Undescribed(DataFetchingEnvironment described) {
            super(described);
            this.described = described;
        }

        DataFetchingEnvironment described() {
            return described;
        }

        @Override
        public Map<String, Object> getArguments() {
            Map<AskedField, Map<String, Object>> made =
                    described
                            .getGraphQlContext()
                            .computeIfAbsent(AskedField.class, _ -> new ConcurrentHashMap<>());
            return made.computeIfAbsent(
                    new AskedField(described.getField(), described.getFieldDefinition()),
                    _ -> described.getArguments());
        }

        @Override
        public boolean containsArgument(String name) {
            return getArguments().containsKey(name);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> @Nullable T getArgument(String name) {
            return (T) getArguments().get(name);
        }

        @Override
        public DataFetchingFieldSelectionSet getSelectionSet() {
            return NothingSelected.INSTANCE;
        }
    }

    private enum NothingSelected implements DataFetchingFieldSelectionSet {
        INSTANCE;

        @Override
        public boolean contains(String pattern) {
            return false;
        }

        @Override
        public boolean containsAnyOf(String pattern, String... more) {
            return false;
        }

        @Override
        public boolean containsAllOf(String pattern, String... more) {
            return false;
        }

        @Override
        public List<SelectedField> getFields() {
            return List.of();
        }

        @Override
        public List<SelectedField> getImmediateFields() {
            return List.of();
        }

        @Override
        public List<SelectedField> getFields(String pattern, String... more) {
            return List.of();
        }

        @Override
        public Map<String, List<SelectedField>> getFieldsGroupedByResultKey() {
            return Map.of();
        }

        @Override
        public Map<String, List<SelectedField>> getFieldsGroupedByResultKey(
                String pattern, String... more) {
            return Map.of();
        }
    }
}
