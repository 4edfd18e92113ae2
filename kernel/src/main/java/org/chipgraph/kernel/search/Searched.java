package org.chipgraph.kernel.search;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a plain string, or a list of them, in which words are searched: most strings are ids and codes. Names,
/// texts in a language and quotes are searched wherever they occur, without a mark.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Searched {}
