package org.chipgraph.gateway.execute.request;

import org.chipgraph.gateway.execute.json.JsonOutput;
import org.chipgraph.gateway.execute.request.EntityTemplate.Line;
import org.chipgraph.gateway.execute.request.EntityTemplate.Variant;
import org.chipgraph.gateway.execute.slots.Cells;
import org.chipgraph.gateway.execute.slots.Cells.Missing;
import org.chipgraph.gateway.execute.slots.ListValue;
import org.chipgraph.gateway.execute.slots.ObjectValue;

/// Describes an entity to a subgraph: a template, filled from slots.
///
/// False means that it cannot be described; what was written is then to be taken back.
final class RepresentationWriter {

    private final JsonOutput out;

    RepresentationWriter(JsonOutput out) {
        this.out = out;
    }

    boolean writeEntity(EntityTemplate template, ObjectValue object) {
        Variant fitting = template.variant(object.runtimeType());
        return fitting != null && writeObject(fitting, object);
    }

    private boolean writeObject(Variant template, ObjectValue object) {
        out.raw(template.opening());
        if (template.namesType()) {
            String type = object.runtimeType();
            if (type == null) {
                return false;
            }
            out.string(type);
        }
        for (Line line : template.lines()) {
            out.raw(line.prefix());
            if (!writeField(line, object)) {
                return false;
            }
        }
        out.ascii('}');
        return true;
    }

    private boolean writeField(Line line, ObjectValue object) {
        boolean sendable = object.get(line.slot()) != Missing.NULL || !line.mandatory();
        return sendable && writeValue(line.nested(), object, line.slot());
    }

    private boolean writeValue(EntityTemplate nested, Cells cells, int at) {
        Object content = cells.get(at);
        // Not one switch: with an enum constant among the types it took a third of an execution.
        if (content == null) {
            return false;
        }
        if (content == Missing.NULL) {
            out.ascii("null");
            return true;
        }
        return switch (content) {
            case byte[] source -> {
                out.raw(source, cells.from(at), cells.to(at));
                yield true;
            }
            case ListValue list -> writeList(nested, list);
            case ObjectValue object -> writeNested(nested, object);
            case String typename -> {
                out.string(typename);
                yield true;
            }
            default -> throw new IllegalStateException("No cell holds this");
        };
    }

    private boolean writeList(EntityTemplate nested, ListValue list) {
        char separator = '[';
        for (int i = 0; i < list.size(); i++) {
            out.ascii(separator);
            if (!writeValue(nested, list, i)) {
                return false;
            }
            separator = ',';
        }
        out.ascii(separator == '[' ? "[]" : "]");
        return true;
    }

    private boolean writeNested(EntityTemplate nested, ObjectValue object) {
        String type = object.runtimeType();
        Variant fitting = nested.variant(type);
        if (fitting != null) {
            return writeObject(fitting, object);
        }
        if (type == null) {
            out.ascii("null");
        } else {
            out.ascii('{').key("__typename").string(type).ascii('}');
        }
        return true;
    }
}
