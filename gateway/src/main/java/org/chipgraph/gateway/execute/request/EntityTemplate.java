package org.chipgraph.gateway.execute.request;

import java.util.ArrayList;
import java.util.List;
import org.chipgraph.gateway.execute.json.JsonOutput;
import org.chipgraph.gateway.plan.Representation;
import org.jspecify.annotations.Nullable;

/// A plan's representation made ready for writing: what is the same for every entity is JSON
/// already. Made once per plan.
public final class EntityTemplate {

    /// One field: `prefix` is all that stands before its value.
    record Line(byte[] prefix, int slot, boolean mandatory, EntityTemplate nested) {}

    /// The fields for some runtime types; empty `types` = any. `opening` comes first, and after it
    /// the object's type when `namesType`.
    record Variant(List<String> types, byte[] opening, boolean namesType, List<Line> lines) {}

    private final List<Variant> variants;

    private EntityTemplate(List<Variant> variants) {
        this.variants = variants;
    }

    public static EntityTemplate of(Representation representation) {
        return new EntityTemplate(
                representation.cases().stream().map(EntityTemplate::variant).toList());
    }

    private static Variant variant(Representation.Case plan) {
        JsonOutput opening = new JsonOutput(32).ascii('{');
        boolean namesType = plan.typename().equals(Representation.Case.RUNTIME);
        boolean hasTypename = !plan.typename().equals(Representation.Case.NONE);
        if (hasTypename) {
            opening.key("__typename");
        }
        if (hasTypename && !namesType) {
            opening.string(plan.typename());
        }
        List<Line> lines = new ArrayList<>();
        for (Representation.Field field : plan.fields()) {
            JsonOutput prefix = new JsonOutput(32);
            if (hasTypename || !lines.isEmpty()) {
                prefix.ascii(',');
            }
            lines.add(
                    new Line(
                            prefix.key(field.name()).toBytes(),
                            field.slot(),
                            field.mandatory(),
                            of(field.nested())));
        }
        return new Variant(plan.types(), opening.toBytes(), namesType, List.copyOf(lines));
    }

    /// The first variant for the type; null when there is none.
    @Nullable Variant variant(@Nullable String type) {
        for (Variant candidate : variants) {
            if (candidate.types().isEmpty() || (type != null && candidate.types().contains(type))) {
                return candidate;
            }
        }
        return null;
    }
}
