package org.chipgraph.kernel.claim;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chipgraph.kernel.list.StringFilter;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What the list of all claims of a service may be asked.
@Input("ClaimWhere")
@Description("Conditions on claims of any type; all that are given have to hold")
public class AnyClaimWhere extends ClaimWhere {

    static final String TYPE = "type";

    @Description("Name of the claim's GraphQL type; one that the list does not have is refused")
    public @Nullable StringFilter type;

    @Description("All of these hold")
    public @Nullable List<@NonNull AnyClaimWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull AnyClaimWhere> or;

    @Description("This does not hold")
    public @Nullable AnyClaimWhere not;

    /// @throws ValidationProblem for a type that is none of those that the service has
    void checkTypes(Collection<String> known) {
        if (type != null) {
            Stream.of(
                            Stream.of(type.eq, type.ne),
                            type.in == null ? Stream.<String>of() : type.in.stream())
                    .flatMap(names -> names)
                    .filter(name -> name != null && !known.contains(name))
                    .findFirst()
                    .ifPresent(unknown -> {
                        throw new ValidationProblem(
                                "where.type",
                                "'"
                                        + unknown
                                        + "' is no type of claims of this list; it has "
                                        + String.join(", ", new TreeSet<>(known)));
                    });
        }
        Stream.of(and, or, not == null ? null : List.of(not))
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .forEach(where -> where.checkTypes(known));
    }
}
