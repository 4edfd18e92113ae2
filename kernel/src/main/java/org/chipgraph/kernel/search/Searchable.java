package org.chipgraph.kernel.search;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.chipgraph.kernel.value.RecordRef;
import org.jspecify.annotations.Nullable;

/// A record or one version of a claim, whose fields hold texts that are searched.
public interface Searchable {

    String id();

    /// The records that its texts find.
    Stream<RecordRef> searchTargets();

    /// How much its texts count; names and quotes have tiers of their own.
    Tier searchTier();

    /// Whether a search of records sees its texts.
    boolean searchShown();

    /// The first day on which a search of records may see them; null = from ever.
    @Nullable LocalDate searchFrom();

    /// The day from which it no longer may; null = never.
    @Nullable LocalDate searchTo();
}
