package org.chipgraph.companies.restrictedpartylisting;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class RestrictedPartyListingTest {

    /// On one list since a month, and doubtfully on another.
    private static final String LISTINGS =
            """
            {"__typename":"Organization","id":"restricted-co","names":[{"lang":"en","value":"Restricted"}],"kind":"COMPANY"}
            {"__typename":"Organization","id":"restricting-office","names":[{"lang":"en","value":"Office"}],"kind":"AUTHORITY"}
            {"__typename":"RestrictedPartyListing","id":"entity-list-v1","claimId":"entity-list","organization":"restricted-co","list":"ENTITY_LIST","authority":"restricting-office","legislation":"some-rule","validFrom":{"edtf":"2025-01"},"knownFrom":"2025-01-15","modality":"ASSERTED","event":"some-listing"}
            {"__typename":"RestrictedPartyListing","id":"entity-list-other-v1","claimId":"entity-list-other","organization":"restricted-co","list":"ENTITY_LIST","validFrom":{"edtf":"2023-10-17"},"modality":"REPORTED","unverified":true}
            {"__typename":"RestrictedPartyListing","id":"sdn-v1","claimId":"sdn","organization":"restricted-co","list":"SDN","modality":"REPORTED","rank":"DEPRECATED","rankReason":"A namesake."}
            """;

    @BeforeEach
    void loadData() {
        load(LISTINGS, "mode=create").statusCode(200);
    }

    @Test
    void aListingNamesListAuthorityAndLegislation() {
        query(
                        """
                        { organization(id: "restricted-co") {
                            restrictedPartyListings {
                              id list authority { id name restrictedPartyListings { id } } legislation { id } organization { id }
                              about { type id } event { id } rivals unverified } } }
                        """)
                .body("errors", nullValue())
                .rootPath("data.organization.restrictedPartyListings")
                .body("id", contains("entity-list-v1", "entity-list-other-v1"))
                .body("rivals", contains(1, 1))
                .body("unverified", contains(false, true))
                .body("[0].list", equalTo("ENTITY_LIST"))
                .body("[0].authority.name", equalTo("Office"))
                .body("[0].authority.restrictedPartyListings", empty())
                .body("[0].legislation.id", equalTo("some-rule"))
                .body("[0].organization.id", equalTo("restricted-co"))
                .body("[0].about.id", equalTo("restricted-co"))
                .body("[0].event.id", equalTo("some-listing"))
                .body("[1].authority", nullValue())
                .body("[1].legislation", nullValue());
    }

    @Test
    void listingsAreReadForADayAndFiltered() {
        query(
                        """
                        { organization(id: "restricted-co") {
                            before: restrictedPartyListings(asOf: {valid: "2024-12-31"}) { id match rivals }
                            month: restrictedPartyListings(asOf: {valid: "2025-01-10", known: "2025-02-01"}) { id match rivals }
                            all: restrictedPartyListings(ranks: ALL, where: {list: {eq: SDN}}) { id rankReason }
                            by: restrictedPartyListings(where: {authority: {eq: "restricting-office"}, legislation: {eq: "some-rule"}}) { id }
                            other: restrictedPartyListings(where: {legislation: {in: ["other-rule"]}}) { id } } }
                        """)
                .body("errors", nullValue())
                .body("data.organization.before.id", contains("entity-list-other-v1"))
                .body("data.organization.before.match", contains("CERTAIN"))
                .body("data.organization.before.rivals", contains(0))
                .body("data.organization.month.id", contains("entity-list-v1"))
                .body("data.organization.month.match", contains("POSSIBLE"))
                .body("data.organization.all.id", contains("sdn-v1"))
                .body("data.organization.all.rankReason", contains("A namesake."))
                .body("data.organization.by.id", contains("entity-list-v1"))
                .body("data.organization.other", empty());
    }

    @Test
    void aListingNeedsItsOrganizationAndItsList() {
        load(
                        """
                        {"__typename":"RestrictedPartyListing","id":"bare-v1","claimId":"bare"}
                        {"__typename":"RestrictedPartyListing","id":"odd-v1","claimId":"odd","organization":"restricted-co","list":"BLACK_LIST","legislation":"No Id"}
                        """,
                        "mode=create")
                .statusCode(400)
                .body("errors.line", contains(1, 1, 2, 2))
                .body("errors.field", contains("organization", "list", "list", "legislation"))
                .body("errors[2].message", containsString("ENTITY_LIST"));
        load(
                        """
                        {"__typename":"RestrictedPartyListing","id":"lost-v1","claimId":"lost","organization":"restricted-co","list":"OTHER","authority":"no-office"}
                        """,
                        "mode=create")
                .statusCode(400)
                .body("errors.field", contains("authority"));
    }
}
