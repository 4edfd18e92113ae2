package org.chipgraph.events.source;

import java.util.List;
import org.chipgraph.kernel.list.DateFilter;
import org.chipgraph.kernel.list.EnumFilter;
import org.chipgraph.kernel.list.FilterOn;
import org.chipgraph.kernel.list.FuzzyDateFilter;
import org.chipgraph.kernel.list.IdFilter;
import org.chipgraph.kernel.list.StringFilter;
import org.chipgraph.kernel.list.Where;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What a list of sources may be asked.
@Input("SourceWhere")
@Description("Conditions on sources; all that are given have to hold")
public class SourceWhere extends Where {

    @Input("SourceKindFilter")
    @Description("Filter on the sort of source")
    public static class SourceKindFilter extends EnumFilter<SourceKind> {}

    @Input("SourceReliabilityFilter")
    @Description("Filter on the reliability")
    public static class SourceReliabilityFilter extends EnumFilter<SourceReliability> {}

    @Description("The id")
    public @Nullable IdFilter id;

    @FilterOn("names[].value")
    @Description("One of its names, in any language")
    public @Nullable StringFilter name;

    @Description("Where it was read")
    public @Nullable StringFilter url;

    @Description("The publisher's id")
    public @Nullable IdFilter publisher;

    @Description("The publisher's name, as the source gives it")
    public @Nullable StringFilter publisherName;

    @FilterOn("via[].organization")
    @Description("An organization on the way from the origin to the copy that was read")
    public @Nullable IdFilter via;

    @Description("What sort of source it is")
    public @Nullable SourceKindFilter kind;

    @Description("The language of its text")
    public @Nullable StringFilter language;

    @Description("When it was published")
    public @Nullable FuzzyDateFilter published;

    @Description("How far it can be relied upon")
    public @Nullable SourceReliabilityFilter reliability;

    @Description("When it was read")
    public @Nullable DateFilter retrieved;

    @Description("All of these hold")
    public @Nullable List<@NonNull SourceWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull SourceWhere> or;

    @Description("This does not hold")
    public @Nullable SourceWhere not;
}
