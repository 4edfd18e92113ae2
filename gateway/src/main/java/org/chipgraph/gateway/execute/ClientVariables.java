package org.chipgraph.gateway.execute;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chipgraph.gateway.execute.json.JsonOutput;
import org.chipgraph.gateway.execute.json.JsonValues;
import org.jspecify.annotations.Nullable;

/// The variables of one request.
///
/// Shape: `coerced` are the values after coercion, with defaults, by name; `json` are the values as
/// the client wrote them, which is what subgraphs are sent (nothing is rounded on the way).
public record ClientVariables(Map<String, @Nullable Object> coerced, Map<String, byte[]> json) {

    public static final ClientVariables NONE = new ClientVariables(Map.of(), Map.of());

    public ClientVariables {
        coerced = Collections.unmodifiableMap(new LinkedHashMap<>(coerced));
        json = Collections.unmodifiableMap(new LinkedHashMap<>(json));
    }

    /// Whether the Boolean variable is true.
    public boolean isTrue(String name) {
        return Boolean.TRUE.equals(coerced.get(name));
    }

    /// Writes `"name":value` when the variable has a value.
    boolean write(JsonOutput out, String name) {
        byte[] text = json.get(name);
        if (text == null && !coerced.containsKey(name)) {
            return false;
        }
        out.key(name);
        if (text == null) {
            JsonValues.write(out, coerced.get(name));
        } else {
            out.raw(text);
        }
        return true;
    }
}
