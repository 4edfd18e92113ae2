package org.chipgraph.kernel.problem;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/// Keeps what callers did wrong out of the log: they are told, and it is no fault of ours. Everything else
/// that a GraphQL field throws is logged with its cause.
@LoggingFilter(name = "problems")
public class ProblemFilter implements Filter {

    @Override
    public boolean isLoggable(LogRecord record) {
        return !(record.getThrown() instanceof Problem);
    }
}
