package org.chipgraph.gateway.execute.request;

import org.chipgraph.gateway.execute.json.JsonOutput;
import org.chipgraph.gateway.execute.slots.Cells;
import org.chipgraph.gateway.execute.slots.Cells.Missing;
import org.chipgraph.gateway.execute.slots.ListValue;
import org.chipgraph.gateway.execute.slots.ObjectValue;
import org.chipgraph.gateway.plan.Representation;
import org.chipgraph.gateway.plan.Representation.Case;
import org.chipgraph.gateway.plan.Representation.Field;
import org.jspecify.annotations.Nullable;

/// Describes an entity to a subgraph: the plan's template, filled from slots.
///
/// False means that it cannot be described; what was written is then to be taken back.
final class RepresentationWriter {

    private final JsonOutput out;

    RepresentationWriter(JsonOutput out) {
        this.out = out;
    }

    boolean writeEntity(Representation template, ObjectValue object) {
        Case fitting = fitting(template, object.runtimeType());
        return fitting != null && writeObject(fitting, object);
    }

    private boolean writeObject(Case template, ObjectValue object) {
        char separator = '{';
        String typename = typename(template, object);
        if (typename != null) {
            out.ascii(separator).key("__typename").string(typename);
            separator = ',';
        }
        for (Field field : template.fields()) {
            out.ascii(separator).key(field.name());
            if (!writeField(field, object)) {
                return false;
            }
            separator = ',';
        }
        out.ascii(separator == '{' ? "{}" : "}");
        return true;
    }

    private static @Nullable String typename(Case template, ObjectValue object) {
        return switch (template.typename()) {
            case Case.NONE -> null;
            case Case.RUNTIME -> object.runtimeType();
            default -> template.typename();
        };
    }

    private boolean writeField(Field field, ObjectValue object) {
        boolean sendable = object.get(field.slot()) != Missing.NULL || !field.mandatory();
        return sendable && writeValue(field.nested(), object, field.slot());
    }

    private boolean writeValue(Representation nested, Cells cells, int at) {
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

    private boolean writeList(Representation nested, ListValue list) {
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

    private boolean writeNested(Representation nested, ObjectValue object) {
        String type = object.runtimeType();
        Case fitting = fitting(nested, type);
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

    private static @Nullable Case fitting(Representation template, @Nullable String type) {
        for (Case candidate : template.cases()) {
            if (candidate.types().isEmpty() || (type != null && candidate.types().contains(type))) {
                return candidate;
            }
        }
        return null;
    }
}
