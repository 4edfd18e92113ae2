package org.chipgraph.kernel.search;

import java.util.stream.Stream;
import org.chipgraph.kernel.value.RecordRef;

/// A record or one version of a claim, whose fields hold texts that are searched.
public interface Searchable {

    String id();

    /// The records that its texts find.
    Stream<RecordRef> searchTargets();

    /// How much its texts count; names and quotes have tiers of their own.
    Tier searchTier();

    /// Whether a search of records sees its texts.
    boolean searchShown();
}
