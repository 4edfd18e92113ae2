package org.chipgraph.gateway.execute;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chipgraph.gateway.execute.json.JsonCursor;
import org.chipgraph.gateway.execute.json.JsonFault;
import org.chipgraph.gateway.execute.json.JsonValues;
import org.jspecify.annotations.Nullable;

/// The variables as the client sent them: their values, and the JSON that says so.
public record RawVariables(Map<String, @Nullable Object> values, Map<String, byte[]> json) {

    public static final RawVariables NONE = new RawVariables(Map.of(), Map.of());

    public RawVariables {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        json = Collections.unmodifiableMap(new LinkedHashMap<>(json));
    }

    /// Reads the object at the cursor.
    public static RawVariables read(JsonCursor cursor) throws JsonFault {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        Map<String, byte[]> json = new LinkedHashMap<>();
        for (boolean more = cursor.enterObject(); more; more = cursor.nextMember()) {
            String name = cursor.key();
            cursor.peek();
            int from = cursor.position();
            values.put(name, JsonValues.read(cursor));
            json.put(name, Arrays.copyOfRange(cursor.source(), from, cursor.position()));
        }
        return new RawVariables(values, json);
    }
}
