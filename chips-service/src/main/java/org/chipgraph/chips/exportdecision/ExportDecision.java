package org.chipgraph.chips.exportdecision;

import java.util.List;
import org.chipgraph.chips.exportstatus.ExportStatus;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// What a decision changed, or would change.
@Description("What a decision about exports changed, or would change")
public record ExportDecision(
        @NonNull @Description("Whether nothing was saved") boolean dryRun,
        @NonNull @Description("The periods that end by it: their new versions")
                List<@NonNull ExportStatus> closed,
        @NonNull @Description("The periods that begin with it") List<@NonNull ExportStatus> opened,
        @NonNull @Description("Periods that already say the same and stay as they are")
                List<@NonNull ExportStatus> unchanged) {}
