package org.chipgraph.chips.exportstatus;

import java.util.List;
import org.chipgraph.kernel.input.ClaimInput;
import org.chipgraph.kernel.input.TextInput;
import org.chipgraph.kernel.value.CountryCode;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// The fields of an export status as mutations take them.
public abstract class ExportStatusInput extends ClaimInput {

    @Description("The country whose rules speak")
    public @Nullable CountryCode jurisdiction;

    @Id
    @Description("Id of the authority that rules")
    public @Nullable String authority;

    @Description("Conditions of what is allowed, per language")
    public @Nullable List<@NonNull TextInput> conditions;

    @Description("What or whom it covers, where not everything, per language")
    public @Nullable List<@NonNull TextInput> scope;

    @Id
    @Description("Ids of the legislation that it rests on")
    public @Nullable List<@NonNull String> legalBasis;

    /// A new claim.
    @Input("AddExportStatusInput")
    @Description("A new claim about the export status of a chip")
    public static class Add extends ExportStatusInput {

        @NonNull
        @Id
        @Description("Id of the chip")
        public String chip;

        @NonNull
        @Description("The country that it is traded to")
        public CountryCode destination;

        @NonNull
        @Description("Rules of the exporting or of the importing country")
        public TradeSide side;

        @NonNull
        @Description("What is allowed")
        public ExportStatusValue status;
    }

    /// Changes of a stored version.
    public abstract static class Change extends ExportStatusInput {

        @NonNull
        @Id
        @Description("Id of the version that is changed")
        public String id;

        @NonNull
        @Description("The stored version number that the change was made from")
        public Integer expectedVersion;

        @Description("The country that it is traded to")
        public @Nullable CountryCode destination;

        @Description("Rules of the exporting or of the importing country")
        public @Nullable TradeSide side;

        @Description("What is allowed")
        public @Nullable ExportStatusValue status;
    }

    /// A new version.
    @Input("SupersedeExportStatusInput")
    @Description(
            "A new version of a claim, known from knownFrom on: absent fields are taken from the old version, null clears")
    public static class Supersede extends Change {}

    /// A corrected slip.
    @Input("AmendExportStatusInput")
    @Description("Corrects a slip of our own: an absent field stays as it is, null clears it")
    public static class Amend extends Change {}
}
