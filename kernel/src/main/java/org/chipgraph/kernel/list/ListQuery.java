package org.chipgraph.kernel.list;

import org.jspecify.annotations.Nullable;

/// What is asked of a list: filter, order, place, and whether the total is wanted.
public record ListQuery(@Nullable Where where, Sort sort, PageRequest page, boolean counted) {}
