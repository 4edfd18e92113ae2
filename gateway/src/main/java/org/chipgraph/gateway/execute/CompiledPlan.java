package org.chipgraph.gateway.execute;

import java.util.ArrayList;
import java.util.List;
import org.chipgraph.gateway.execute.slots.Conditions;
import org.chipgraph.gateway.execute.slots.Layout;
import org.chipgraph.gateway.plan.Fetch;
import org.chipgraph.gateway.plan.QueryPlan;

/// A query plan made ready for execution: layouts, encoded requests, numbered conditions.
///
/// Made once per plan and shared by all requests for it. Thread: any.
public final class CompiledPlan {

    private static final int MAX_EXPECTED = 1 << 20;

    private final QueryPlan plan;
    private final Conditions conditions = new Conditions();
    private final Layout root;
    private final List<CompiledFetch> fetches;
    private volatile int expectedSize = 512;

    public CompiledPlan(QueryPlan plan) {
        this.plan = plan;
        this.root = new Layout(plan.shape(), conditions);
        List<CompiledFetch> compiled = new ArrayList<>();
        for (Fetch fetch : plan.fetches()) {
            compiled.add(CompiledFetch.of(fetch, plan.fetches(), root, conditions));
        }
        this.fetches = List.copyOf(compiled);
    }

    public QueryPlan plan() {
        return plan;
    }

    Layout root() {
        return root;
    }

    List<CompiledFetch> fetches() {
        return fetches;
    }

    /// The size of the answer to expect: that of the latest one, and the brace that closes it.
    int expectedSize() {
        return expectedSize;
    }

    void answeredWith(int size) {
        expectedSize = Math.min(size + 1, MAX_EXPECTED);
    }

    boolean[] conditions(ClientVariables variables) {
        return conditions.evaluate(variables::isTrue);
    }
}
