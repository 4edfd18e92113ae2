package org.chipgraph.gateway.operation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// When a selection is part of the answer: the `@include` and `@skip` that depend on variables.
///
/// Shape: it holds when ANY of the alternatives holds; an alternative holds when ALL of its tests
/// do. `always()` is one alternative without tests, `never()` has no alternative.
public record When(List<Set<Test>> anyOf) {

    /// More alternatives than this are refused: negating them takes exponential time.
    private static final int MOST_ALTERNATIVES = 32;

    private static final When ALWAYS = new When(List.of(Set.of()));
    private static final When NEVER = new When(List.of());

    /// One Boolean variable and the value that it must have.
    public record Test(String variable, boolean value) {

        private Test negated() {
            return new Test(variable, !value);
        }

        @Override
        public String toString() {
            return value ? "$" + variable : "!$" + variable;
        }
    }

    public When {
        boolean always = anyOf.stream().anyMatch(Set::isEmpty);
        anyOf = always ? List.of(Set.of()) : List.copyOf(anyOf);
    }

    public static When always() {
        return ALWAYS;
    }

    public static When never() {
        return NEVER;
    }

    public static When variable(String variable, boolean value) {
        return new When(List.of(Set.of(new Test(variable, value))));
    }

    public boolean isAlways() {
        return equals(ALWAYS);
    }

    public boolean isNever() {
        return anyOf.isEmpty();
    }

    /// `isTrue` answers for a variable's name whether its coerced value is true.
    public boolean holds(Predicate<String> isTrue) {
        for (Set<Test> alternative : anyOf) {
            if (alternative.stream().allMatch(t -> isTrue.test(t.variable()) == t.value())) {
                return true;
            }
        }
        return false;
    }

    public When and(When other) {
        if (isAlways()) {
            return other;
        }
        if (other.isAlways()) {
            return this;
        }
        List<Set<Test>> products = new ArrayList<>();
        for (Set<Test> left : anyOf) {
            for (Set<Test> right : other.anyOf) {
                Set<Test> product = new LinkedHashSet<>(left);
                product.addAll(right);
                if (product.stream().noneMatch(t -> product.contains(t.negated()))) {
                    products.add(product);
                }
            }
        }
        return minimal(products);
    }

    public When or(When other) {
        if (isAlways() || other.isNever() || equals(other)) {
            return this;
        }
        if (other.isAlways() || isNever()) {
            return other;
        }
        List<Set<Test>> sum = new ArrayList<>(anyOf);
        sum.addAll(other.anyOf);
        return minimal(sum);
    }

    public When not() {
        When result = ALWAYS;
        for (Set<Test> alternative : anyOf) {
            List<Set<Test>> negations = new ArrayList<>();
            for (Test test : alternative) {
                negations.add(Set.of(test.negated()));
            }
            result = result.and(new When(negations));
        }
        return result;
    }

    public Set<String> variables() {
        Set<String> names = new LinkedHashSet<>();
        anyOf.forEach(alternative -> alternative.forEach(test -> names.add(test.variable())));
        return names;
    }

    /// Drops alternatives that a shorter one already covers; keeps the order of the rest.
    private static When minimal(List<Set<Test>> alternatives) {
        List<Set<Test>> kept = new ArrayList<>();
        for (Set<Test> candidate : alternatives) {
            if (kept.stream().anyMatch(candidate::containsAll)) {
                continue;
            }
            kept.removeIf(longer -> longer.containsAll(candidate));
            kept.add(candidate);
        }
        if (kept.stream().anyMatch(Set::isEmpty)) {
            return ALWAYS;
        }
        if (kept.size() > MOST_ALTERNATIVES) {
            throw new RequestRefused(
                    new RequestProblem.TooLarge(
                            "the number of combinations of @skip and @include for one field",
                            kept.size(),
                            MOST_ALTERNATIVES));
        }
        return new When(kept);
    }

    @Override
    public String toString() {
        if (isAlways()) {
            return "always";
        }
        List<String> alternatives = new ArrayList<>();
        for (Set<Test> alternative : anyOf) {
            List<String> tests = new ArrayList<>();
            alternative.forEach(test -> tests.add(test.toString()));
            alternatives.add(String.join(" & ", tests));
        }
        return String.join(" | ", alternatives);
    }
}
