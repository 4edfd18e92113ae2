package org.chipgraph.companies.organization;

import java.time.LocalDate;
import java.util.List;
import org.chipgraph.kernel.input.FuzzyDateInput;
import org.chipgraph.kernel.input.RecordInput;
import org.chipgraph.kernel.value.CountryCode;
import org.chipgraph.kernel.value.Mic;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// The fields of an organization as mutations take them.
public abstract class OrganizationInput extends RecordInput {

    @Description("What it does in the chip industry")
    public @Nullable List<@NonNull OrganizationRole> roles;

    @Description("The country of its seat")
    public @Nullable CountryCode country;

    @Id
    @Description("Id of the organization that it belongs to")
    public @Nullable String parent;

    @Id
    @Description("Ids of the groups that it directly belongs to")
    public @Nullable List<@NonNull String> memberOf;

    @Description("Where its shares are traded")
    public @Nullable List<@NonNull ListingInput> listings;

    @Description("Its identifiers in public registers")
    public @Nullable List<@NonNull OrganizationIdentifierInput> identifiers;

    @Description("When it was founded")
    public @Nullable FuzzyDateInput founded;

    @Description("The same as people write it: \"mid-July 2025\", \"2023年底\"")
    public @Nullable String foundedText;

    @Description("Address of its website")
    public @Nullable String website;

    /// Shares of an organization on an exchange.
    @Input("ListingInput")
    @Description("Shares of an organization on an exchange")
    public static class ListingInput {

        @NonNull
        @Description("The exchange")
        public Mic exchange;

        @Description("Board of the exchange, for instance STAR")
        public @Nullable String board;

        @Description("Under which the shares are traded, for instance NVDA")
        public @Nullable String ticker;

        @Description("First day of trading")
        public @Nullable LocalDate from;

        @Description("Day from which they are no longer traded")
        public @Nullable LocalDate to;
    }

    /// An organization's identifier in a public register.
    @Input("OrganizationIdentifierInput")
    @Description("An organization's identifier in a public register")
    public static class OrganizationIdentifierInput {

        @NonNull
        @Description("The register")
        public IdentifierScheme scheme;

        @NonNull
        @Description("The identifier, as the register writes it")
        public String value;
    }

    /// A new organization.
    @Input("CreateOrganizationInput")
    @Description("A new organization")
    public static class Create extends OrganizationInput {

        @NonNull
        @Id
        @Description("Its immutable kebab-case id")
        public String id;

        @NonNull
        @Description("What sort of organization it is")
        public OrganizationKind kind;
    }

    /// Changes of an organization.
    @Input("UpdateOrganizationInput")
    @Description("Changes of an organization: an absent field stays as it is, null clears it")
    public static class Update extends OrganizationInput {

        @NonNull
        @Id
        @Description("Id of the organization")
        public String id = "";

        @NonNull
        @Description("The version that the changes were made from")
        public int expectedVersion;

        @Description("What sort of organization it is")
        public @Nullable OrganizationKind kind;
    }
}
