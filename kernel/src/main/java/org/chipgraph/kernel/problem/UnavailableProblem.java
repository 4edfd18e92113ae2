package org.chipgraph.kernel.problem;

import io.smallrye.graphql.api.ErrorCode;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Something that the service needs does not answer; the same request may succeed later.
@ErrorCode("UNAVAILABLE")
public final class UnavailableProblem extends Problem {

    /// SQLSTATE classes: 08 connection exception, 57 operator intervention (the server stops), 53 out of resources.
    private static final String[] DATABASE_AWAY = {"08", "57", "53"};

    private UnavailableProblem(String message) {
        super(org.chipgraph.kernel.problem.ErrorCode.UNAVAILABLE, message);
    }

    /// Others use what there is too few of.
    public static UnavailableProblem busy(String message) {
        return new UnavailableProblem(message);
    }

    /// Null when the cause has nothing to do with the database being away.
    static @Nullable UnavailableProblem of(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isAway(sql)) {
                return new UnavailableProblem(
                        "the service's database does not answer; try again in a moment");
            }
        }
        return null;
    }

    private static boolean isAway(SQLException fault) {
        String state = fault.getSQLState();
        if (state == null) {
            // The pool's own: no connection could be had in time.
            return String.valueOf(fault.getMessage()).contains("Acquisition timeout");
        }
        for (String away : DATABASE_AWAY) {
            if (state.startsWith(away)) {
                return true;
            }
        }
        return false;
    }
}
