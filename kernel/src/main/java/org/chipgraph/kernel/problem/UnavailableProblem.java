package org.chipgraph.kernel.problem;

import io.smallrye.graphql.api.ErrorCode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.jspecify.annotations.Nullable;

/// Something that the service needs does not answer; the same request may succeed later.
@ErrorCode("UNAVAILABLE")
public final class UnavailableProblem extends Problem {

    private static final int MAX_NAMED = 20;

    private final List<Fault> faults;

    private UnavailableProblem(String message) {
        this(message, List.of());
    }

    private UnavailableProblem(String message, List<Fault> faults) {
        super(org.chipgraph.kernel.problem.ErrorCode.UNAVAILABLE, message);
        this.faults = List.copyOf(faults);
    }

    /// Others use what there is too few of.
    public static UnavailableProblem busy(String message) {
        return new UnavailableProblem(message);
    }

    /// References that could not be checked, since the services that own the records do not answer.
    public static UnavailableProblem unchecked(List<Fault> references) {
        String named =
                references.stream()
                        .limit(MAX_NAMED)
                        .map(fault -> fault.field() + ": " + fault.message())
                        .collect(Collectors.joining("; "));
        int more = references.size() - MAX_NAMED;
        return new UnavailableProblem(
                "nothing was saved, try again in a moment; "
                        + named
                        + (more > 0 ? "; and " + more + " more" : ""),
                references);
    }

    @Override
    public Map<String, Object> details() {
        return faults.isEmpty() ? Map.of() : Map.of("faults", faults);
    }

    /// Null when the cause has nothing to do with the database being away.
    static @Nullable UnavailableProblem of(Throwable fault) {
        if (SqlErrors.isCanceled(fault)) {
            return new UnavailableProblem(
                    "the service's database takes too long for this; try again in a moment, or ask for less at once");
        }
        if (SqlErrors.isReadOnly(fault)) {
            return new UnavailableProblem(
                    "nothing was saved, since the service's database takes no writes; try again in a moment");
        }
        if (SqlErrors.isOfLostCommit(fault)) {
            return new UnavailableProblem(
                    "the service's database went away while this was saved; see whether it was before you try again");
        }
        return SqlErrors.isAway(fault)
                        || SqlErrors.isNotServing(fault)
                        || SqlErrors.isWithoutConnection(fault)
                ? new UnavailableProblem(
                        "the service's database does not answer; try again in a moment")
                : null;
    }
}
