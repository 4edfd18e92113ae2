package org.chipgraph.gateway.operation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.chipgraph.gateway.supergraph.Costs;
import org.chipgraph.gateway.supergraph.FieldInfo;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.chipgraph.gateway.supergraph.TypeRef;
import org.jspecify.annotations.Nullable;

/// Estimates what an operation costs before it runs, as the cost specification of Federation says.
///
/// An object counts 1 and a leaf 0 where `@cost` says nothing else; a field in a list counts as
/// often as the list is expected to be long; of several runtime types the dearest counts. Arguments
/// add their own weights, a mutation 10. Fields behind `@skip` and `@include` count.
public final class OperationCost {

    private static final int MUTATION = 10;

    private final Supergraph supergraph;
    private final Costs costs;
    private final int listSize;
    private final ArgumentCost arguments;
    private final ArgumentValues values;

    private OperationCost(
            Supergraph supergraph, int listSize, Function<String, @Nullable Object> variables) {
        this.supergraph = supergraph;
        this.costs = supergraph.costs();
        this.listSize = listSize;
        this.values = new ArgumentValues(supergraph.apiSchema(), variables);
        this.arguments = new ArgumentCost(supergraph, values);
    }

    /// A cost with whether it depends on the values of variables.
    public record Estimate(long cost, boolean dependsOnVariables) {}

    /// `variables` gives coerced values, null for one that has none. Errors: throws
    /// [RequestRefused] where a list must be told its size by one argument and is not. Cost: linear
    /// in the operation.
    public static Estimate estimate(
            NormalizedOperation operation,
            Supergraph supergraph,
            int listSize,
            Function<String, @Nullable Object> variables) {
        OperationCost cost = new OperationCost(supergraph, listSize, variables);
        double base = operation.kind() == OperationKind.MUTATION ? MUTATION : 0;
        double sum = base + cost.place(operation.root(), Map.of());
        return new Estimate((long) Math.ceil(sum), cost.values.sawVariable());
    }

    /// Whether what the operation costs is more than is allowed.
    public static Optional<RequestProblem> check(Estimate estimate, CostLimit limit) {
        return !limit.isOff() && estimate.cost() > limit.allowed()
                ? Optional.of(new RequestProblem.TooCostly(estimate.cost(), limit.allowed()))
                : Optional.empty();
    }

    /// `sized` are the lengths that a field above tells of fields here.
    private double place(Selections selections, Map<String, Long> sized) {
        Map<String, Double> byType = new HashMap<>();
        for (SelectedField field : selections.fields()) {
            for (String type : field.types()) {
                byType.merge(type, field(type, field, sized), Double::sum);
            }
        }
        return byType.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private double field(String type, SelectedField field, Map<String, Long> sized) {
        Optional<Costs.ListSize> list = costs.list(type, field.name());
        OptionalLong expected =
                list.map(size -> expected(size, type, field)).orElse(OptionalLong.empty());
        Map<String, Long> below = new HashMap<>();
        List<String> sizedFields = list.map(Costs.ListSize::sizedFields).orElse(List.of());
        expected.ifPresent(size -> sizedFields.forEach(name -> below.put(name, size)));
        TypeRef declared = declared(type, field.name());
        double count = 1;
        if (isList(declared)) {
            long own = sizedFields.isEmpty() ? expected.orElse(listSize) : listSize;
            count = sized.getOrDefault(field.name(), own);
        }
        return count * (weight(type, field.name(), declared) + place(field.children(), below))
                + arguments.of(type, field);
    }

    private TypeRef declared(String type, String field) {
        return supergraph
                .composite(type)
                .field(field)
                .map(FieldInfo::type)
                .orElseThrow(() -> new IllegalStateException("No field " + type + "." + field));
    }

    private double weight(String type, String field, TypeRef declared) {
        int byType =
                costs.weight(declared.name(), supergraph.type(declared.name()).isPresent() ? 1 : 0);
        return costs.weight(Costs.field(type, field), byType);
    }

    private static boolean isList(TypeRef type) {
        return switch (type) {
            case TypeRef.NonNull(TypeRef of) -> isList(of);
            case TypeRef.ListOf _ -> true;
            case TypeRef.Named _ -> false;
        };
    }

    private OptionalLong expected(Costs.ListSize size, String type, SelectedField field) {
        OptionalLong largest = OptionalLong.empty();
        int given = 0;
        for (String path : size.slicingArguments()) {
            OptionalLong value = values.whole(type, field, path);
            if (value.isPresent()) {
                given++;
                largest = OptionalLong.of(Math.max(largest.orElse(0), value.getAsLong()));
            }
        }
        if (size.requireOneSlicingArgument() && !size.slicingArguments().isEmpty() && given != 1) {
            throw new RequestRefused(
                    new RequestProblem.NotSliced(
                            Costs.field(type, field.name()), size.slicingArguments(), given));
        }
        return largest.isPresent() || size.assumedSize().isEmpty()
                ? largest
                : OptionalLong.of(size.assumedSize().get());
    }
}
