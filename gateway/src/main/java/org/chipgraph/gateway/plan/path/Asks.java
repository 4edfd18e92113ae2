package org.chipgraph.gateway.plan.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chipgraph.gateway.operation.When;

/// What must be known before a door opens: its key, what is required, values of contexts.
final class Asks {

    /// A chain of fields to find a way along from a route; see [Route.Needed].
    record Ask(Route from, List<Wanted> chain, boolean mayEnter, When reached) {}

    private final RequiredFields required;

    Asks(RequiredFields required) {
        this.required = required;
    }

    /// `mayEnter`: whether inputs, unlike keys, may be fetched from other subgraphs first.
    List<Ask> of(
            Route route,
            Visit.Door door,
            Set<String> types,
            When when,
            boolean mayEnter,
            List<EnclosingContexts.Around> contexts) {
        List<Ask> asks = new ArrayList<>();
        for (List<Wanted> chain : required.chains(route.place(), door.key(), types, when)) {
            asks.add(new Ask(route, chain, false, When.always()));
        }
        for (List<Wanted> chain : required.chains(route.place(), door.requires(), types, when)) {
            asks.add(new Ask(route, chain, mayEnter, When.always()));
        }
        for (EnclosingContexts.Around around : contexts) {
            Visit.Setting setting = around.setting();
            List<List<Wanted>> chains =
                    required.chains(
                            setting.place(),
                            setting.value().selection(),
                            setting.types(),
                            around.reached().and(when));
            chains.forEach(
                    chain -> asks.add(new Ask(around.at(), chain, mayEnter, around.reached())));
        }
        return asks;
    }
}
