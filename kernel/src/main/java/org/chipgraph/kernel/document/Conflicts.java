package org.chipgraph.kernel.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chipgraph.kernel.problem.ConflictProblem;
import org.chipgraph.kernel.problem.ConflictProblem.Difference;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.jspecify.annotations.Nullable;

/// Tells an editor who came second what the first one did: for every field that both touched, the value that
/// the editor started from, the stored one with its author and moment, and the editor's own.
@ApplicationScoped
public class Conflicts {

    private final FormerStates states;

    public Conflicts(FormerStates states) {
        this.states = states;
    }

    /// @param stored the row as it is now
    /// @param expectedVersion the version that the changes were made from
    ConflictProblem of(Stored stored, int expectedVersion, ObjectNode changes) {
        return new ConflictProblem(
                "%s '%s' is at version %d, not %d: somebody changed it; read it again, then repeat what still applies"
                        .formatted(
                                stored.getClass().getSimpleName(),
                                stored.id(),
                                stored.version(),
                                expectedVersion),
                stored.version(),
                differences(
                        stored,
                        states.since(stored.getClass(), stored.id(), expectedVersion),
                        expectedVersion,
                        changes));
    }

    /// @param since the states from the expected version on, oldest first
    static List<Difference> differences(
            Stored stored,
            List<? extends FormerState<? extends Stored>> since,
            int expectedVersion,
            ObjectNode changes) {
        ObjectNode theirs = Documents.contents(stored);
        List<Difference> differences = new ArrayList<>();
        for (Map.Entry<String, JsonNode> yours : changes.properties()) {
            if (!sameValue(stored.getClass(), theirs, yours)) {
                differences.add(difference(yours, theirs, since, expectedVersion));
            }
        }
        return differences;
    }

    private static Difference difference(
            Map.Entry<String, JsonNode> yours,
            ObjectNode theirs,
            List<? extends FormerState<? extends Stored>> since,
            int expectedVersion) {
        String field = yours.getKey();
        boolean baseIsKept =
                !since.isEmpty() && since.getFirst().stored().version() == expectedVersion;
        JsonNode base =
                baseIsKept ? Documents.contents(since.getFirst().stored()).get(field) : null;
        FormerState<?> change = null;
        JsonNode before = base;
        for (FormerState<?> state : since) {
            JsonNode value = Documents.contents(state.stored()).get(field);
            if (!Objects.equals(before, value)) {
                change = state;
            }
            before = value;
        }
        return new Difference(
                field,
                plain(base),
                plain(theirs.get(field)),
                plain(yours.getValue()),
                change == null ? null : change.recordedBy(),
                change == null ? null : change.recordedAt());
    }

    /// Whether the key says what is stored, however it is written; what cannot be read says something else.
    private static boolean sameValue(
            Class<? extends Stored> type, ObjectNode contents, Map.Entry<String, JsonNode> yours) {
        ObjectNode single = Documents.JSON.createObjectNode();
        single.set(yours.getKey(), yours.getValue());
        try {
            return Documents.contents(Documents.read(type, Documents.merge(contents, single)))
                    .equals(contents);
        } catch (ValidationProblem e) {
            return false;
        }
    }

    private static @Nullable Object plain(@Nullable JsonNode node) {
        return node == null ? null : Documents.JSON.convertValue(node, Object.class);
    }
}
