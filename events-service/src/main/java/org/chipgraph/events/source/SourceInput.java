package org.chipgraph.events.source;

import java.time.LocalDate;
import java.util.List;
import org.chipgraph.kernel.input.FuzzyDateInput;
import org.chipgraph.kernel.input.RecordInput;
import org.chipgraph.kernel.input.TextInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Something that can be read: an article, a filing, an official page, as mutations take it.
public abstract class SourceInput extends RecordInput {

    @Description("Where it was read")
    public @Nullable String url;

    @Id
    @Description("Id of the organization that published it")
    public @Nullable String publisher;

    @Description("The publisher's name, as the source gives it")
    public @Nullable String publisherName;

    @Description("The way from the origin to the copy that was read")
    public @Nullable List<@NonNull SourceViaInput> via;

    @Description("BCP 47 language of its text")
    public @Nullable String language;

    @Description("When it was published")
    public @Nullable FuzzyDateInput published;

    @Description("The same as people write it: \"mid-July 2025\", \"2023年底\"")
    public @Nullable String publishedText;

    @Description("How far it can be relied upon; null = not judged")
    public @Nullable SourceReliability reliability;

    @Description("Why it is judged so, and its own disclaimers, per language")
    public @Nullable List<@NonNull TextInput> reliabilityNote;

    @Description("A remark of the editors, per language")
    public @Nullable List<@NonNull TextInput> note;

    @Description("When it was read")
    public @Nullable LocalDate retrieved;

    /// One step on the way from the origin to the copy that was read.
    @Input("SourceViaInput")
    @Description("One step on the way from the origin of a source to the copy that was read")
    public static class SourceViaInput {

        @Id
        @Description("Id of the organization that published this step")
        public @Nullable String organization;

        @Description(
                "Name of the publication, where it is no organization of the graph or has a name of its own")
        public @Nullable String name;

        @Description("Where this step can be read")
        public @Nullable String url;
    }

    /// A new record.
    @Input("CreateSourceInput")
    @Description("A new record: something that can be read: an article, a filing, an official page")
    public static class Create extends SourceInput {

        @NonNull
        @Id
        @Description("Its immutable kebab-case id")
        public String id;

        @NonNull
        @Description("What sort of source it is")
        public SourceKind kind;
    }

    /// Changes of a record.
    @Input("UpdateSourceInput")
    @Description("Changes of a record: an absent field stays as it is, null clears it")
    public static class Update extends SourceInput {

        @NonNull
        @Id
        @Description("Its id")
        public String id;

        @NonNull
        @Description("The version that the changes were made from")
        public Integer expectedVersion;

        @Description("What sort of source it is")
        public @Nullable SourceKind kind;
    }
}
