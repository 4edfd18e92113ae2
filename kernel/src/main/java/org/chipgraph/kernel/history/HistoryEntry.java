package org.chipgraph.kernel.history;

import io.smallrye.graphql.api.federation.Shareable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// One change of a record or claim.
@Shareable
@Description("One change of a record or of a claim: who, when, what and why")
public record HistoryEntry(
        @NonNull @Id @Description("Names the state after the change; reverting takes it")
                String revision,
        @NonNull @Description("When it was saved") Instant recordedAt,
        @NonNull @Description("Who saved it") String recordedBy,
        @Description("Why, in the editor's words") @Nullable String comment,
        @NonNull @Description("The stored version number after the change") int version,
        @NonNull @Description("What changed; at the creation every field that was set")
                List<@NonNull FieldChange> changes) {}
