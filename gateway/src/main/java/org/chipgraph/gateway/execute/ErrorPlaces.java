package org.chipgraph.gateway.execute;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chipgraph.gateway.execute.answer.Answer;
import org.chipgraph.gateway.execute.answer.Fault;
import org.chipgraph.gateway.execute.answer.SubgraphError;
import org.chipgraph.gateway.execute.answer.SubgraphError.Detail;
import org.chipgraph.gateway.execute.slots.ClientPath;
import org.chipgraph.gateway.execute.slots.Layout;
import org.chipgraph.gateway.execute.slots.ListValue;
import org.chipgraph.gateway.execute.slots.ObjectValue;
import org.chipgraph.gateway.execute.slots.Place;
import org.chipgraph.gateway.plan.Shape.Value;
import org.jspecify.annotations.Nullable;

/// Says in the client's terms what went wrong with a fetch.
///
/// A path in a subgraph's answer becomes the client's: its keys for the subgraph's, and for
/// `[_entities, i, ...]` every place of the i-th representation.
final class ErrorPlaces {

    private final Place root;
    private final boolean[] holds;
    private final ErrorList errors;

    ErrorPlaces(ObjectValue root, boolean[] holds, ErrorList errors) {
        this.root = new Place(root, ClientPath.ROOT);
        this.holds = holds;
        this.errors = errors;
    }

    /// The fetch as a whole failed: one error per root field, or per batch of entities.
    void addFailure(OpenFetch fetch, ErrorCode code, String problem) {
        Report report = new Report(fetch, problem, code.name(), List.of());
        if (fetch.compiled().fetch().isRoot()) {
            addForRoot(report);
        } else {
            fetch.entities().forEach(batch -> addForBatch(report, batch));
        }
    }

    /// What the subgraph reported, and what is wrong with its answer otherwise.
    void addReported(OpenFetch fetch, Answer answer) {
        for (SubgraphError error : answer.errors()) {
            String message = error.message().isEmpty() ? "an error" : error.message();
            String code = error.code().isEmpty() ? ErrorCode.SUBGRAPH_ERROR.name() : error.code();
            addAt(new Report(fetch, message, code, error.details()), error.path());
        }
        String invalid = ErrorCode.SUBGRAPH_INVALID_ANSWER.name();
        for (Fault fault : answer.faults()) {
            String problem = fetch.compiled().fetch().subgraph() + ": " + fault.problem();
            addAt(new Report(fetch, problem, invalid, List.of()), fault.path());
        }
        if (answer.errors().isEmpty()) {
            addLacking(new Report(fetch, "its answer lacks the field", invalid, List.of()), answer);
        }
    }

    /// An error before its places are known.
    private record Report(OpenFetch fetch, String message, String code, List<Detail> details) {

        String service() {
            return fetch.compiled().fetch().subgraph();
        }

        Report naming(String suffix) {
            return new Report(fetch, service() + ": " + message + suffix, code, details);
        }
    }

    private void addLacking(Report report, Answer answer) {
        if (report.fetch().compiled().fetch().isRoot()) {
            for (int slot : report.fetch().compiled().slots()) {
                boolean wanted = root.responseKey(slot, holds) != null;
                if (wanted && root.object().get(slot) == null) {
                    add(report.naming(""), field(root, slot));
                }
            }
            return;
        }
        List<Optional<Answer.Entities>> answered = answer.entities();
        for (int i = 0; i < report.fetch().entities().size(); i++) {
            if (i >= answered.size() || answered.get(i).isEmpty()) {
                addForBatch(report, report.fetch().entities().get(i));
            }
        }
    }

    private void addForRoot(Report report) {
        boolean named = false;
        for (int slot : report.fetch().compiled().slots()) {
            if (root.responseKey(slot, holds) != null) {
                add(report.naming(""), field(root, slot));
                named = true;
            }
        }
        if (!named) {
            add(report.naming(""), root.path());
        }
    }

    /// One error for all places of the batch, at the first of them.
    private void addForBatch(Report report, OpenBatch batch) {
        int places = batch.representations().placeCount();
        if (places > 0) {
            Place first = batch.representations().places(0).getFirst();
            String suffix = places == 1 ? "" : " (" + places + " places of the answer miss it)";
            add(report.naming(suffix), lackingField(first, batch));
        }
    }

    private ClientPath lackingField(Place place, OpenBatch batch) {
        for (int slot : batch.compiled().slots()) {
            boolean lacking = place.object().get(slot) == null;
            if (lacking && place.responseKey(slot, holds) != null) {
                return field(place, slot);
            }
        }
        return place.path();
    }

    private void addAt(Report report, List<Object> path) {
        OpenFetch fetch = report.fetch();
        if (fetch.compiled().fetch().isRoot()) {
            add(report, resolve(root, path, 0));
            return;
        }
        for (OpenBatch batch : fetch.entities()) {
            if (path.isEmpty() || batch.alias().equals(path.getFirst())) {
                addAtEntities(report, batch, path);
            }
        }
    }

    private void addAtEntities(Report report, OpenBatch batch, List<Object> path) {
        boolean knowsEntity =
                path.size() > 1
                        && path.get(1) instanceof Integer number
                        && number >= 0
                        && number < batch.representations().count();
        if (!knowsEntity) {
            addForBatchAsReported(report, batch);
            return;
        }
        for (Place place : batch.representations().places((Integer) path.get(1))) {
            boolean hasField = path.size() > 2;
            add(report, hasField ? resolve(place, path, 2) : lackingField(place, batch));
        }
    }

    private void addForBatchAsReported(Report report, OpenBatch batch) {
        if (batch.representations().count() > 0) {
            add(report, lackingField(batch.representations().places(0).getFirst(), batch));
        }
    }

    private void add(Report report, ClientPath path) {
        errors.add(
                ClientError.at(
                        path, report.message(), report.code(), report.service(), report.details()));
    }

    private ClientPath field(Place place, int slot) {
        return place.path().field(place.responseKey(slot, holds));
    }

    /// Follows a subgraph's path from a place, as far as the answer can have it.
    private ClientPath resolve(Place start, List<Object> path, int from) {
        Layout layout = start.object().layout();
        Object at = start.object();
        ClientPath resolved = start.path();
        Optional<Layout> inner = Optional.of(layout);
        int listsAbove = 0;
        for (Object segment : path.subList(from, path.size())) {
            if (segment instanceof Integer position) {
                if (listsAbove == 0 || !mayBeIn(at, position)) {
                    return resolved;
                }
                listsAbove--;
                resolved = resolved.item(position);
                at = at instanceof ListValue list ? list.get(position) : null;
                continue;
            }
            byte[] key = segment.toString().getBytes(StandardCharsets.UTF_8);
            int slot = inner.isEmpty() ? -1 : inner.get().slot(key, 0, key.length);
            if (listsAbove > 0 || slot < 0) {
                return resolved;
            }
            layout = inner.get();
            resolved = resolved.field(responseKey(layout, at, slot));
            at = at instanceof ObjectValue object ? object.get(slot) : null;
            listsAbove = lists(layout.value(slot));
            inner = layout.nested(slot);
        }
        return resolved;
    }

    private static int lists(Value value) {
        return value instanceof Value.Items items ? 1 + lists(items.item()) : 0;
    }

    /// A list that is null may have been a list before an error in it made it null.
    private static boolean mayBeIn(@Nullable Object at, int position) {
        return position >= 0 && !(at instanceof ListValue list && position >= list.size());
    }

    /// An object that is null has no type: then the key that any of its types has.
    private @Nullable String responseKey(Layout layout, @Nullable Object at, int slot) {
        if (at instanceof ObjectValue object) {
            return new Place(object, ClientPath.ROOT).responseKey(slot, holds);
        }
        return layout.anyResponseKey(slot, holds);
    }
}
