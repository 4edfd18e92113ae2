package org.chipgraph.companies.position;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class PositionTest {

    /// Two sources disagree on when a chair began; a third was wrong; then one of them learns of the end.
    private static final String DISPUTED =
            """
            {"__typename":"Organization","id":"disputed-co","names":[{"lang":"en","value":"Disputed"}],"kind":"COMPANY","country":"IS"}
            {"__typename":"Person","id":"disputed-person","names":[{"lang":"en","value":"Disputed"}]}
            {"__typename":"Position","id":"chair-one-v1","claimId":"chair-one","person":"disputed-person","organization":"disputed-co","role":"CHAIR","title":[{"lang":"en","value":"Chair"}],"validFrom":{"edtf":"2020-01-01"},"knownFrom":"2020-02-01","knownTo":"2024-02-01","modality":"ASSERTED"}
            {"__typename":"Position","id":"chair-one-v2","claimId":"chair-one","person":"disputed-person","organization":"disputed-co","role":"CHAIR","title":[{"lang":"en","value":"Chair"}],"validFrom":{"edtf":"2020-01-01"},"validTo":{"edtf":"2024-01-01"},"knownFrom":"2024-02-01","modality":"ASSERTED","rank":"PREFERRED","rankReason":"The company's own filing."}
            {"__typename":"Position","id":"chair-two-v1","claimId":"chair-two","person":"disputed-person","organization":"disputed-co","role":"CHAIR","validFrom":{"edtf":"2019"},"knownFrom":"2020-02-01","modality":"REPORTED","event":"some-event"}
            {"__typename":"Position","id":"chair-three-v1","claimId":"chair-three","person":"disputed-person","organization":"disputed-co","role":"CHAIR","validFrom":{"edtf":"2010"},"knownFrom":"2020-02-01","modality":"REPORTED","rank":"DEPRECATED","rankReason":"Another person of the same name."}
            {"__typename":"Position","id":"founder-v1","claimId":"founder","person":"disputed-person","organization":"disputed-co","role":"FOUNDER","modality":"ASSERTED","unverified":true}
            """;

    @BeforeEach
    void loadData() {
        load(starterData() + DISPUTED, "mode=create").statusCode(200);
    }

    @Test
    void aPositionIsFoundFromThePersonAndFromTheOrganization() {
        query(
                        """
                        { person(id: "jensen-huang") { positions { ...position } }
                          organization(id: "nvidia") {
                            positions(where: {person: {eq: "jensen-huang"}}) { ...position } } }
                        fragment position on Position {
                          id claimId version role title { lang value } person { id name } organization { id kind }
                          about { type id } validFrom { edtf earliest latest text } knownFrom modality rank unverified
                          attribution { kind reportedVia { id } } citations { source { id } } event { id } recordedBy
                        }
                        """)
                .body("errors", nullValue())
                .body(
                        "data.person.positions.role",
                        containsInAnyOrder("FOUNDER", "CHIEF_EXECUTIVE"))
                .body("data.organization.positions", hasSize(2))
                .rootPath("data.person.positions.find { it.role == 'FOUNDER' }")
                .body("id", equalTo("jensen-huang-nvidia-founder-v1"))
                .body("claimId", equalTo("jensen-huang-nvidia-founder"))
                .body("title.find { it.lang == 'zh-Hans' }.value", equalTo("创始人"))
                .body("person.name", equalTo("Jensen Huang"))
                .body("organization.kind", equalTo("COMPANY"))
                .body("about.type", equalTo("Person"))
                .body("about.id", equalTo("jensen-huang"))
                .body("validFrom.earliest", nullValue())
                .body("validFrom.latest", equalTo("2025-07-31"))
                .body("knownFrom", equalTo("2025-07-31"))
                .body("modality", equalTo("ASSERTED"))
                .body("unverified", equalTo(false))
                .body("attribution.reportedVia.id", contains("gasgoo"))
                .body("citations.source.id", contains("seed-copy"))
                .body("event", nullValue())
                .body("recordedBy", equalTo("admin"));
    }

    @Test
    void aStateThatASourceMerelyReportsIsPossibleBeforeAndCertainFromThatDay() {
        query(
                        """
                        { person(id: "lei-jun") {
                            before: positions(asOf: {valid: "2025-07-30"}) { match }
                            since: positions(asOf: {valid: "2025-07-31"}) { match rivals }
                            unknown: positions(asOf: {valid: "2025-07-31", known: "2025-07-30"}) { match } } }
                        """)
                .body("errors", nullValue())
                .body("data.person.before.match", contains("POSSIBLE"))
                .body("data.person.since.match", contains("CERTAIN"))
                .body("data.person.since.rivals", contains(0))
                .body("data.person.unknown", empty());
    }

    @Test
    void ranksChooseAmongRivals() {
        query(
                        """
                        { person(id: "disputed-person") {
                            best: positions(where: {role: {eq: CHAIR}}) { id rank rankReason rivals match }
                            notDeprecated: positions(ranks: NOT_DEPRECATED, where: {role: {eq: CHAIR}}) { id rivals }
                            all: positions(ranks: ALL, where: {role: {eq: CHAIR}}) { id } } }
                        """)
                .body("errors", nullValue())
                .body("data.person.best.id", contains("chair-one-v2"))
                .body("data.person.best[0].rank", equalTo("PREFERRED"))
                .body("data.person.best[0].rankReason", equalTo("The company's own filing."))
                .body("data.person.best[0].rivals", equalTo(1))
                .body("data.person.best[0].match", nullValue())
                .body("data.person.notDeprecated.id", contains("chair-one-v2", "chair-two-v1"))
                .body("data.person.notDeprecated.rivals", contains(1, 1))
                .body(
                        "data.person.all.id",
                        contains("chair-one-v2", "chair-two-v1", "chair-three-v1"));
    }

    @Test
    void bothRecordsSeeTheSameRivalsAndVersions() {
        query(
                        """
                        { organization(id: "disputed-co") {
                            positions(where: {role: {eq: CHAIR}}) {
                              id rivals versions { id knownFrom ... on Position { role validTo { edtf } } } } } }
                        """)
                .body("errors", nullValue())
                .body("data.organization.positions.id", contains("chair-one-v2"))
                .body("data.organization.positions[0].rivals", equalTo(1))
                .body(
                        "data.organization.positions[0].versions.id",
                        contains("chair-one-v2", "chair-one-v1"))
                .body(
                        "data.organization.positions[0].versions[0].validTo.edtf",
                        equalTo("2024-01-01"))
                .body("data.organization.positions[0].versions[1].validTo", nullValue());
    }

    @Test
    void whatWasKnownThenIsAnsweredAsItWasKnown() {
        query(
                        """
                        { person(id: "disputed-person") {
                            then: positions(asOf: {valid: "2024-06-01", known: "2023-06-01"}, where: {claimId: {eq: "chair-one"}}) { id match }
                            now: positions(asOf: {valid: "2024-06-01"}, where: {claimId: {eq: "chair-one"}}) { id }
                            during: positions(asOf: {valid: "2023-12-31"}, where: {claimId: {eq: "chair-one"}}) { id match rivals } } }
                        """)
                .body("errors", nullValue())
                .body("data.person.then.id", contains("chair-one-v1"))
                .body("data.person.then.match", contains("CERTAIN"))
                .body("data.person.now", empty())
                .body("data.person.during.id", contains("chair-one-v2"))
                .body("data.person.during.rivals", contains(1));
    }

    @Test
    void aClaimListIsFilteredAndLimited() {
        query(
                        """
                        { organization(id: "disputed-co") {
                            unverified: positions(where: {unverified: {eq: true}}) { role knownFrom }
                            reported: positions(ranks: NOT_DEPRECATED, where: {modality: {eq: REPORTED}}) { id event { id } }
                            atEvent: positions(ranks: ALL, where: {event: {eq: "some-event"}}) { id }
                            either: positions(where: {or: [{role: {eq: FOUNDER}}, {organization: {eq: "none"}}]}) { role }
                            not: positions(where: {not: {role: {in: [CHAIR]}}}) { role }
                            one: positions(ranks: ALL, first: 1) { id } } }
                        """)
                .body("errors", nullValue())
                .body("data.organization.unverified.role", contains("FOUNDER"))
                .body("data.organization.unverified[0].knownFrom", nullValue())
                .body("data.organization.reported.id", contains("chair-two-v1"))
                .body("data.organization.reported[0].event.id", equalTo("some-event"))
                .body("data.organization.atEvent.id", contains("chair-two-v1"))
                .body("data.organization.either.role", contains("FOUNDER"))
                .body("data.organization.not.role", contains("FOUNDER"))
                .body("data.organization.one.id", contains("chair-one-v2"));
    }

    @Test
    void moreClaimsThanAllowedAreRefusedWithTheLimit() {
        query("{ person(id: \"lei-jun\") { positions(first: 501) { id } } }")
                .body("data.person.positions", nullValue())
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].message", containsString("at most 500"));
    }

    @Test
    void aPositionNeedsItsPersonItsOrganizationAndItsRole() {
        load(
                        """
                        {"__typename":"Position","id":"empty-v1","claimId":"empty","modality":"ASSERTED"}
                        """,
                        "mode=create")
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("person", "organization", "role"))
                .body("errors.line", contains(1, 1, 1));
    }
}
