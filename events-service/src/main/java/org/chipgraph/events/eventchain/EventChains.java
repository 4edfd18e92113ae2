package org.chipgraph.events.eventchain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.chipgraph.events.event.Event;
import org.chipgraph.events.eventlink.EventLink;
import org.chipgraph.kernel.graph.ByOwner;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.search.KnownToday;
import org.hibernate.StatelessSession;

/// Follows causal links from events to their causes or effects, as known today. One statement answers for all
/// events of a batch, with the rows of the events and links.
@ApplicationScoped
public class EventChains {

    static final int MAX_DEPTH = 5;
    static final int MAX_SIZE = 500;

    /// `reached` holds, for every start, the events of each depth: each once, by the best link that leads
    /// there. An event can come again at a greater depth, so cycles end with the depth; the last select keeps
    /// the nearest. A depth that fills the answer is cut and not followed, so no depth has more events than
    /// the answer.
    private static final String STATEMENT =
            """
            with recursive reached (start, event_id, when_earliest, depth, link_id, size) as (
              select s.id, s.id, cast(null as date), 0, cast(null as text), cast(1 as bigint)
              from unnest(cast(:starts as text[])) s(id)
              union all
              select start, event_id, when_earliest, depth, link_id, size
              from (
                select n.*,
                  row_number() over (partition by start order by when_earliest, event_id) as place,
                  count(*) over (partition by start) as size
                from (
                  select distinct on (r.start, e.id)
                    r.start, e.id as event_id, e.when_earliest, r.depth + 1 as depth, l.id as link_id
                  from reached r
                  cross join lateral (
                    select c.*, c.{far} as far_id from event_link c
                    where c.{near} = r.event_id and c.link_kind = 'CAUSED'
                    union all
                    select c.*, c.{near} as far_id from event_link c
                    where c.{far} = r.event_id and c.link_kind = 'RESPONDS_TO'
                  ) l
                  join event e on e.id = l.far_id
                  where r.depth < :depth and r.size < :most and e.id <> r.start
                    and e.status = 'PUBLISHED' and l.rank <> 'DEPRECATED'
                    and {known}
                  order by r.start, e.id, l.rank = 'PREFERRED' desc, l.id
                ) n
              ) d
              where place <= :most
            )
            select {e.*}, {l.*}, s.start as start, s.depth as depth
            from (
              select n.*, row_number() over (
                partition by start order by depth, when_earliest, event_id) as place
              from (
                select distinct on (start, event_id) * from reached where depth > 0
                order by start, event_id, depth
              ) n
            ) s
            join event e on e.id = s.event_id
            join event_link l on l.id = s.link_id
            where s.place <= :most
            order by s.start, s.place
            """
                    .replace("{known}", KnownToday.of("l"));

    private final StatelessSession session;

    public EventChains(StatelessSession session) {
        this.session = session;
    }

    /// Shape: a list for every start, nearest first and then by date; empty where there is nothing.
    Map<String, List<EventChainStep>> follow(
            ChainDirection direction, int depth, List<String> starts) {
        ByOwner<String, EventChainStep> steps = new ByOwner<>(starts);
        session.createNativeQuery(
                        STATEMENT
                                .replace("{near}", direction.near())
                                .replace("{far}", direction.far()),
                        Object[].class)
                .addEntity("e", Event.class)
                .addEntity("l", EventLink.class)
                .addScalar("start", String.class)
                .addScalar("depth", Integer.class)
                .setParameter("starts", starts.toArray(String[]::new))
                .setParameter("depth", depth)
                .setParameter("most", MAX_SIZE)
                .getResultList()
                .forEach(row ->
                        steps.add(
                                row[2],
                                new EventChainStep(
                                        (Event) row[0], (EventLink) row[1], (Integer) row[3])));
        return steps.lists();
    }

    /// @throws ValidationProblem when the depth is out of range
    static int checkDepth(int depth) {
        if (depth < 1 || depth > MAX_DEPTH) {
            throw new ValidationProblem(
                    "depth",
                    depth + " is out of range; a chain is followed 1 to " + MAX_DEPTH + " links");
        }
        return depth;
    }
}
