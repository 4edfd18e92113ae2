package org.chipgraph.kernel.list;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says what a filter reads, where it is not the entity's field of the same name: another field
/// (`variantOfId`), a key of a JSON column (`attribution.kind`), a key of the elements of a JSON list
/// (`citations[].sourceId`). Of several paths one has to fit.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface FilterOn {
    String[] value();
}
