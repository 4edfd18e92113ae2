package org.chipgraph.chips.chip;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chipgraph.kernel.record.Records;
import org.hibernate.StatelessSession;

/// Walks families, groups and variants. Every method answers all chips of a batch with one or two statements.
@ApplicationScoped
class ChipGroups {

    private static final String MEMBERS =
            "select g.id as owner, {c.*} from unnest(cast(:ids as text[])) g(id)"
                    + " join chip c on c.groups @> jsonb_build_array(g.id)"
                    + " where c.status = 'PUBLISHED' order by c.id";

    private static final String ANCESTORS =
            "with recursive above(id, above_id) as ("
                    + " select c.id, g.value from chip c, jsonb_array_elements_text(c.groups) g"
                    + "  where c.id = any(cast(:ids as text[]))"
                    + " union"
                    + " select a.id, g.value from above a join chip c on c.id = a.above_id,"
                    + "  jsonb_array_elements_text(c.groups) g"
                    + ") select id, above_id from above order by id, above_id";

    private final StatelessSession session;
    private final Records records;

    ChipGroups(StatelessSession session, Records records) {
        this.session = session;
        this.records = records;
    }

    Map<String, List<Chip>> members(List<String> ids) {
        Map<String, List<Chip>> members = emptyLists(ids);
        session.createNativeQuery(MEMBERS, Object[].class)
                .addScalar("owner", String.class)
                .addEntity("c", Chip.class)
                .setParameter("ids", ids.toArray(String[]::new))
                .getResultList()
                .forEach(row -> members.get((String) row[0]).add((Chip) row[1]));
        return members;
    }

    Map<String, List<Chip>> parents(List<String> ids) {
        Map<String, Chip> chips = records.byId(Chip.class, ids);
        List<String> parentIds =
                chips.values().stream().flatMap(chip -> chip.groups.stream()).distinct().toList();
        Map<String, Chip> parents = records.byId(Chip.class, parentIds);
        Map<String, List<Chip>> byChip = emptyLists(ids);
        chips.forEach(
                (id, chip) ->
                        chip.groups.stream()
                                .map(parents::get)
                                .filter(Objects::nonNull)
                                .forEach(byChip.get(id)::add));
        return byChip;
    }

    Map<String, List<Chip>> variants(List<String> ids) {
        Map<String, List<Chip>> variants = emptyLists(ids);
        records.byOwner(Chip.class, "variantOfId", ids)
                .forEach((id, chips) -> variants.get(id).addAll(chips));
        return variants;
    }

    /// Ids of all families and groups above each chip; cycles end where they close.
    Map<String, List<String>> ancestors(List<String> ids) {
        Map<String, List<String>> ancestors = emptyLists(ids);
        session.createNativeQuery(ANCESTORS, Object[].class)
                .addScalar("id", String.class)
                .addScalar("above_id", String.class)
                .setParameter("ids", ids.toArray(String[]::new))
                .getResultList()
                .forEach(row -> ancestors.get((String) row[0]).add((String) row[1]));
        return ancestors;
    }

    private static <T> Map<String, List<T>> emptyLists(List<String> ids) {
        Map<String, List<T>> lists = new HashMap<>();
        ids.forEach(id -> lists.put(id, new ArrayList<>()));
        return lists;
    }
}
