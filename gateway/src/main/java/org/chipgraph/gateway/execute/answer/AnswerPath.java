package org.chipgraph.gateway.execute.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where in an answer's `data` a reader stands; moving along a list makes no objects.
final class AnswerPath {

    private @Nullable String[] keys = new String[16];
    private int[] positions = new int[16];
    private int depth;

    /// Goes one level deeper; [#key] or [#position] says where to.
    void enter() {
        if (depth == keys.length) {
            keys = Arrays.copyOf(keys, depth * 2);
            positions = Arrays.copyOf(positions, depth * 2);
        }
        depth++;
    }

    void key(String key) {
        keys[depth - 1] = key;
    }

    void position(int position) {
        keys[depth - 1] = null;
        positions[depth - 1] = position;
    }

    void leave() {
        depth--;
    }

    List<Object> toList() {
        List<Object> path = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            String key = keys[i];
            path.add(key == null ? positions[i] : key);
        }
        return path;
    }
}
