package org.chipgraph.kernel.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.document.SqlNames;
import org.chipgraph.kernel.graph.ByOwner;
import org.hibernate.StatelessSession;

/// Walks the groups of one type of records. Every method answers all records of a batch with one or two
/// statements; what it answers has an element, perhaps an empty one, for each id.
@ApplicationScoped
public class RecordGroups {

    private static final String MEMBERS =
            "select g.id as owner, {r.*} from unnest(cast(:ids as text[])) g(id)"
                    + " join %1$s r on r.groups @> jsonb_build_array(g.id)"
                    + " where r.status = 'PUBLISHED' order by r.id";

    // PostgreSQL guesses at a hundred elements in each JSON list, and so at millions of groups, for
    // which it reads whole tables and clears much memory; in an array it guesses at ten.
    private static final String GROUPS =
            "unnest(array(select jsonb_array_elements_text(r.groups))) g(id)";

    // "Offset" makes each step a look-up by id; PostgreSQL expects thousands of steps and would
    // read the table.
    private static final String ANCESTORS =
            "with recursive above(id, above_id) as ("
                    + " select r.id, g.id from %1$s r, %2$s"
                    + "  where r.id = any(cast(:ids as text[]))"
                    + " union"
                    + " select a.id, g.id from above a,"
                    + "  lateral (select r.groups from %1$s r where r.id = a.above_id offset 0) r, %2$s"
                    + ") select id, above_id from above order by id, above_id";

    private final StatelessSession session;
    private final Records records;

    public RecordGroups(StatelessSession session, Records records) {
        this.session = session;
        this.records = records;
    }

    /// The records that directly belong to each group, ordered by id; retired ones are not listed.
    public <T extends GroupedRecord> Map<String, List<T>> members(Class<T> type, List<String> ids) {
        ByOwner<String, T> members = new ByOwner<>(ids);
        session.createNativeQuery(MEMBERS.formatted(SqlNames.table(type)), Object[].class)
                .addScalar("owner", String.class)
                .addEntity("r", type)
                .setParameter("ids", ids.toArray(String[]::new))
                .getResultList()
                .forEach(row -> members.add(row[0], type.cast(row[1])));
        return members.lists();
    }

    /// The groups that each record directly belongs to, in its own order.
    public <T extends GroupedRecord> Map<String, List<T>> parents(Class<T> type, List<String> ids) {
        Map<String, T> members = records.byId(type, ids);
        List<String> parentIds =
                members.values().stream()
                        .flatMap(member -> member.groups.stream())
                        .distinct()
                        .toList();
        Map<String, T> parents = records.byId(type, parentIds);
        ByOwner<String, T> byMember = new ByOwner<>(ids);
        members.forEach((id, member) -> {
            for (String group : member.groups) {
                T parent = parents.get(group);
                if (parent != null) {
                    byMember.add(id, parent);
                }
            }
        });
        return byMember.lists();
    }

    /// Ids of all groups above each record; cycles end where they close.
    public Map<String, List<String>> ancestors(
            Class<? extends GroupedRecord> type, List<String> ids) {
        ByOwner<String, String> ancestors = new ByOwner<>(ids);
        session.createNativeQuery(ANCESTORS.formatted(SqlNames.table(type), GROUPS), Object[].class)
                .addScalar("id", String.class)
                .addScalar("above_id", String.class)
                .setParameter("ids", ids.toArray(String[]::new))
                .getResultList()
                .forEach(row -> ancestors.add(row[0], (String) row[1]));
        return ancestors.lists();
    }
}
