package org.chipgraph.kernel.testing;

import io.quarkus.arc.Arc;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/// Counts the SQL statements that the service under test sends.
public final class StatementCounter {

    private StatementCounter() {}

    /// The statements sent while `work` runs.
    public static long during(Runnable work) {
        Statistics statistics =
                Arc.container().instance(SessionFactory.class).get().getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
