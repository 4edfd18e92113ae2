package org.chipgraph.kernel.search;

import org.jspecify.annotations.Nullable;

/// One text of a record or claim, with the document key of the field that holds it.
record SearchText(String field, @Nullable String lang, String value, Tier tier) {}
