package org.chipgraph.kernel.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletionStage;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.document.FormerState;
import org.chipgraph.kernel.document.FormerStates;
import org.chipgraph.kernel.document.Stored;
import org.chipgraph.kernel.graph.Batches;
import org.chipgraph.kernel.list.Page;
import org.chipgraph.kernel.list.PageRequest;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.value.RecordId;
import org.jspecify.annotations.Nullable;

/// Answers the `history` of records and claims: two statements for all owners of a response field, a third
/// for their totals where those are asked for.
@ApplicationScoped
public class History {

    public static final String DESCRIPTION =
            "Every change that was saved, the newest first: who, when, what and why";

    public static final String AT_TIME =
            "Its own fields as they were recorded at this moment; claims and other records are read as usual";

    private static final String TOTAL = "totalCount";

    private final RevisionNumbers numbers;
    private final FormerStates states;

    public History(RevisionNumbers numbers, FormerStates states) {
        this.numbers = numbers;
        this.states = states;
    }

    /// @throws ValidationProblem for a size out of range or a foreign cursor
    public <T extends Stored> CompletionStage<HistoryConnection> of(
            Class<T> type, String id, @Nullable Integer first, @Nullable String after) {
        PageRequest request = PageRequest.of(first, after, null, null);
        long before = after == null ? Long.MAX_VALUE : number(after, "after");
        boolean total = Batches.environment().getSelectionSet().contains(TOTAL);
        return Batches.load(id, ids -> pages(type, ids, request.size(), before, total));
    }

    /// Null before it was created.
    public <T extends Stored> @Nullable T at(Class<T> type, String id, Instant moment) {
        return RecordId.isValid(id) ? states.at(type, id, moment).orElse(null) : null;
    }

    /// The number behind a revision's opaque id.
    ///
    /// @throws ValidationProblem for anything else
    public static long number(String revision, String argument) {
        try {
            return Long.parseLong(revision);
        } catch (NumberFormatException e) {
            throw new ValidationProblem(
                    argument, "'" + revision + "' is no revision; take one from history");
        }
    }

    private <T extends Stored> Map<String, HistoryConnection> pages(
            Class<T> type, List<String> ids, int size, long before, boolean total) {
        // One more than the page: it says whether there are more, and is what the oldest entry
        // changed.
        Map<String, List<Long>> revisions = numbers.newest(type, ids, size + 1, before);
        Map<String, Integer> totals = total ? numbers.count(type, ids) : Map.of();
        Set<Long> all = new TreeSet<>();
        revisions.values().forEach(all::addAll);
        Map<String, Map<Long, FormerState<T>>> byOwner = new HashMap<>();
        for (FormerState<T> state : states.of(type, ids, all)) {
            byOwner.computeIfAbsent(state.stored().id(), id -> new HashMap<>())
                    .put(state.revision(), state);
        }
        Map<String, HistoryConnection> pages = new HashMap<>();
        for (String id : ids) {
            List<FormerState<T>> newestFirst =
                    revisions.getOrDefault(id, List.of()).stream()
                            .map(Objects.requireNonNull(byOwner.getOrDefault(id, Map.of()))::get)
                            .filter(Objects::nonNull)
                            .toList();
            pages.put(id, page(newestFirst, size, before, totals.get(id)));
        }
        return pages;
    }

    private static <T extends Stored> HistoryConnection page(
            List<FormerState<T>> newestFirst, int size, long before, @Nullable Integer total) {
        List<Page.Place<HistoryEntry>> places = new ArrayList<>();
        for (int n = 0; n < Math.min(size, newestFirst.size()); n++) {
            FormerState<T> former = n + 1 < newestFirst.size() ? newestFirst.get(n + 1) : null;
            HistoryEntry entry = entry(newestFirst.get(n), former);
            places.add(new Page.Place<>(entry, entry.revision(), List.of()));
        }
        return new HistoryConnection(
                new Page<>(places, newestFirst.size() > size, before != Long.MAX_VALUE, total));
    }

    private static <T extends Stored> HistoryEntry entry(
            FormerState<T> state, @Nullable FormerState<T> former) {
        return new HistoryEntry(
                String.valueOf(state.revision()),
                state.recordedAt(),
                state.recordedBy(),
                state.comment(),
                state.stored().version(),
                changes(
                        former == null
                                ? Documents.JSON.createObjectNode()
                                : Documents.contents(former.stored()),
                        Documents.contents(state.stored())));
    }

    private static List<FieldChange> changes(ObjectNode before, ObjectNode after) {
        Set<String> fields = new TreeSet<>();
        before.fieldNames().forEachRemaining(fields::add);
        after.fieldNames().forEachRemaining(fields::add);
        fields.remove(Documents.TYPE);
        return fields.stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field ->
                        new FieldChange(field, text(before.get(field)), text(after.get(field))))
                .toList();
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        return value == null ? null : value.toString();
    }
}
