package org.chipgraph.gateway.plan.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chipgraph.gateway.operation.When;
import org.chipgraph.gateway.plan.graph.MoveGraph;

/// What must be known before a door opens: its key, the type where that decides, what is required,
/// values of contexts.
final class Asks {

    /// A chain of fields to find a way along from a route; see [Route.Needed].
    record Ask(Route from, List<Wanted> chain, boolean mayEnter, When reached) {}

    private final MoveGraph graph;
    private final RequiredFields required;

    Asks(MoveGraph graph, RequiredFields required) {
        this.graph = graph;
        this.required = required;
    }

    List<Ask> of(Route route, Entries.Asked asked, List<EnclosingContexts.Around> contexts) {
        Place place = route.place();
        String target = asked.entry().subgraph();
        Visit.Door door = asked.entry().door();
        Set<String> types = asked.types();
        When when = asked.when();
        boolean mayEnter = asked.mayEnterForInputs();
        List<Ask> asks = new ArrayList<>();
        for (List<Wanted> chain : required.chains(target, place, door.key(), types, when)) {
            asks.add(new Ask(route, chain, false, When.always()));
        }
        if (!door.blind() && graph.mayBeBlurred(place.type(), types)) {
            List<Wanted> typename = List.of(new Wanted(place.typenameSlot(), types, when));
            asks.add(new Ask(route, typename, false, When.always()));
        }
        for (List<Wanted> chain : required.chains(target, place, door.requires(), types, when)) {
            asks.add(new Ask(route, chain, mayEnter, When.always()));
        }
        for (EnclosingContexts.Around around : contexts) {
            Visit.Setting setting = around.setting();
            List<List<Wanted>> chains =
                    required.chains(
                            target,
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
