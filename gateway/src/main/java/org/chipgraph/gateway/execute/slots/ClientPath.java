package org.chipgraph.gateway.execute.slots;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place in the client's answer: response keys and list positions, kept as a chain.
///
/// A place inside of something that the client did not ask for has the path of what it sees last.
public final class ClientPath {

    public static final ClientPath ROOT = new ClientPath(null, "", false);

    private final @Nullable ClientPath parent;
    private final Object segment;
    private final boolean hidden;

    private ClientPath(@Nullable ClientPath parent, Object segment, boolean hidden) {
        this.parent = parent;
        this.segment = segment;
        this.hidden = hidden;
    }

    public ClientPath field(@Nullable String responseKey) {
        return new ClientPath(this, responseKey == null ? "" : responseKey, responseKey == null);
    }

    public ClientPath item(int position) {
        return new ClientPath(this, position, false);
    }

    /// The segments from the root: `String` keys and `Integer` positions.
    public List<Object> segments() {
        Deque<Object> segments = new ArrayDeque<>();
        ClientPath at = this;
        while (at.parent != null) {
            if (at.hidden) {
                segments.clear();
            } else {
                segments.addFirst(at.segment);
            }
            at = at.parent;
        }
        return List.copyOf(segments);
    }
}
