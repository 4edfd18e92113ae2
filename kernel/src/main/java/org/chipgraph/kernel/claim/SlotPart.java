package org.chipgraph.kernel.claim;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A field of the slot that filters on claims name, and that is never null: an index holds the PREFERRED claims by
/// it, so that a question about one of its values looks at no others.
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SlotPart {}
