package org.chipgraph.kernel.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a record or claim was after one revision, and who made it so.
///
/// @param revision number of the revision, growing with time
/// @param comment why, where it was said
public record FormerState<T extends Stored>(
        T stored, long revision, Instant recordedAt, String recordedBy, @Nullable String comment) {}
