package org.chipgraph.gateway.plan.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chipgraph.gateway.operation.When;
import org.chipgraph.gateway.plan.graph.MoveGraph;

/// What must be known before a door opens: its key, what is required, values of contexts; and the
/// runtime types of objects that some subgraph answers without telling them.
final class Asks {

    /// A chain of fields to find a way along from a route; see [Route.Needed].
    record Ask(Route from, List<Wanted> chain, boolean mayEnter, When reached) {}

    private final MoveGraph graph;
    private final RequiredFields required;

    Asks(MoveGraph graph, RequiredFields required) {
        this.graph = graph;
        this.required = required;
    }

    /// Inputs, unlike keys, may be fetched from other subgraphs first, if `asked` allows it.
    List<Ask> of(Route route, Entries.Asked asked, List<EnclosingContexts.Around> contexts) {
        Place place = route.place();
        String target = asked.entry().subgraph();
        Visit.Door door = asked.entry().door();
        Set<String> types = asked.types();
        List<List<Wanted>> keys = required.chains(target, place, door.key(), types, asked.when());
        if (!door.blind()) {
            addTypename(keys, place, types, asked.when());
        }
        List<Ask> asks = new ArrayList<>();
        keys.forEach(chain -> asks.add(new Ask(route, chain, false, When.always())));
        boolean mayEnter = asked.mayEnterForInputs();
        required.chains(target, place, door.requires(), types, asked.when())
                .forEach(chain -> asks.add(new Ask(route, chain, mayEnter, When.always())));
        for (EnclosingContexts.Around around : contexts) {
            chains(target, around, asked.when())
                    .forEach(chain ->
                            asks.add(new Ask(around.at(), chain, mayEnter, around.reached())));
        }
        return asks;
    }

    private List<List<Wanted>> chains(String target, EnclosingContexts.Around around, When when) {
        Visit.Setting setting = around.setting();
        When whenThere = around.reached().and(when);
        List<List<Wanted>> chains =
                required.chains(
                        target,
                        setting.place(),
                        setting.value().selection(),
                        setting.types(),
                        whenThere);
        addTypename(chains, setting.place(), setting.types(), whenThere);
        return chains;
    }

    private void addTypename(List<List<Wanted>> chains, Place place, Set<String> types, When when) {
        if (graph.mayBeBlurred(place.type(), types)) {
            chains.add(List.of(new Wanted(place.typenameSlot(), types, when)));
        }
    }
}
