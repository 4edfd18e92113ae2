package org.chipgraph.gateway.execute.request;

import org.chipgraph.gateway.execute.json.JsonOutput;
import org.chipgraph.gateway.execute.slots.ListValue;
import org.chipgraph.gateway.execute.slots.ObjectValue;
import org.chipgraph.gateway.execute.slots.Values;
import org.chipgraph.gateway.execute.slots.Values.Missing;
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
        Object content = object.get(field.slot());
        boolean sendable = content != null && (content != Missing.NULL || !field.mandatory());
        return sendable && writeValue(field.nested(), object, field.slot());
    }

    private boolean writeValue(Representation nested, Values holder, int place) {
        // No switch: one with an enum constant among its types costs a third of the execution.
        Object content = holder.get(place);
        if (content == Missing.NULL) {
            out.ascii("null");
            return true;
        }
        if (content instanceof ObjectValue object) {
            return writeNested(nested, object);
        }
        if (content instanceof ListValue list) {
            return writeList(nested, list);
        }
        return holder.writeLeaf(out, place);
    }

    private boolean writeList(Representation nested, ListValue list) {
        out.ascii('[');
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                out.ascii(',');
            }
            if (!writeValue(nested, list, i)) {
                return false;
            }
        }
        out.ascii(']');
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
