package org.chipgraph.gateway.execute.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where in an answer's `data` the reader is; made into a list only when something is wrong there.
final class AnswerPath {

    private @Nullable String[] keys = new String[16];
    private int[] positions = new int[16];
    private int depth;

    /// Goes into an object or a list; `key` or `position` says where in it.
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

    /// `String` keys and `Integer` positions, from `data` on.
    List<Object> segments() {
        List<Object> segments = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            String key = keys[i];
            segments.add(key == null ? positions[i] : key);
        }
        return segments;
    }
}
