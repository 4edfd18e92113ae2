package org.chipgraph.gateway.execute.request;

import java.util.List;
import org.chipgraph.gateway.execute.json.JsonOutput;
import org.chipgraph.gateway.execute.slots.Cells;
import org.chipgraph.gateway.execute.slots.Cells.Missing;
import org.chipgraph.gateway.execute.slots.ListValue;
import org.chipgraph.gateway.execute.slots.ObjectValue;
import org.chipgraph.gateway.plan.ContextInput;
import org.chipgraph.gateway.plan.ContextInput.Pick;
import org.jspecify.annotations.Nullable;

/// Writes the values that an entity's fields take from the objects around it.
///
/// False means that a value is not known, or null where none may be; what was written is then to be
/// taken back.
public final class ContextWriter {

    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    private final JsonOutput out;

    public ContextWriter(JsonOutput out) {
        this.out = out;
    }

    /// `enclosing` holds the objects on the way to the entity, by depth.
    public boolean write(ContextInput input, @Nullable ObjectValue[] enclosing) {
        for (ContextInput.Source source : input.sources()) {
            ObjectValue object = enclosing[source.depth()];
            if (object != null && isOneOf(source.types(), object)) {
                int mark = out.size();
                return writeObject(source.pick(), object) && (input.nullable() || !isNull(mark));
            }
        }
        return false;
    }

    private static boolean isOneOf(List<String> types, ObjectValue object) {
        String type = object.runtimeType();
        return type != null && types.contains(type);
    }

    private boolean isNull(int from) {
        return out.size() - from == NULL.length && out.bytes()[from] == NULL[0];
    }

    private boolean writeValue(Pick pick, Cells cells, int at) {
        return switch (cells.get(at)) {
            case null -> false;
            case Missing.NULL -> writeNull();
            case byte[] source -> {
                out.raw(source, cells.from(at), cells.to(at));
                yield true;
            }
            case ListValue list -> writeList(pick, list);
            case ObjectValue object -> writeObject(pick, object);
            default -> throw new IllegalStateException("No cell of a field holds this");
        };
    }

    private boolean writeList(Pick pick, ListValue list) {
        char separator = '[';
        for (int i = 0; i < list.size(); i++) {
            out.ascii(separator);
            if (!writeValue(pick, list, i)) {
                return false;
            }
            separator = ',';
        }
        out.ascii(separator == '[' ? "[]" : "]");
        return true;
    }

    /// An object of a type for which nothing is selected has no value.
    private boolean writeObject(Pick pick, ObjectValue object) {
        for (Pick.Case each : pick.cases()) {
            if (each.types().isEmpty() || isOneOf(each.types(), object)) {
                return writeValue(each.below(), object, each.slot());
            }
        }
        return writeNull();
    }

    private boolean writeNull() {
        out.raw(NULL);
        return true;
    }
}
