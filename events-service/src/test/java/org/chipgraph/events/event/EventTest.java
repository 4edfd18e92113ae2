package org.chipgraph.events.event;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class EventTest {

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
    }

    @Test
    void theSummonsIsToldWithEverythingThatBelongsToIt() {
        query(
                        """
                        { event(id: "cac-2025-07-31-summons") {
                            id name label(lang: ["zh-Hant"]) { lang value } names { kind } version status
                            type when { edtf earliest precision text } duration { amount } knownFrom place placeText
                            summary { lang value } zh: summary(lang: ["zh"]) { lang value }
                            statedPurpose { lang value } modality evidence
                            attribution { kind organization { id } person { id } reportedVia { id } }
                            citations { sourceId quote source { name kind } }
                            fieldNotes { field kind attribution { organization { id } } citations { source { id } } }
                            participants { role party {
                              __typename ... on Organization { id } ... on Chip { id } ... on Person { id } } }
                            legislation { role legislation { id name jurisdiction } citations { source { id } } }
                            partOf { id } parts { id }
                        } }
                        """)
                .body("errors", nullValue())
                .rootPath("data.event")
                .body("type", equalTo("REGULATORY_SUMMONS"))
                .body("when.edtf", equalTo("2025-07-31"))
                .body("when.text", equalTo("2025年7月31日"))
                .body("label.value", equalTo("國家網信辦就H20漏洞後門安全風險約談英偉達"))
                .body("summary.lang", equalTo("en"))
                .body("zh.lang", equalTo("zh-Hans"))
                .body("statedPurpose.lang", contains("en", "zh-Hans"))
                .body("modality", equalTo("ASSERTED"))
                .body("evidence", equalTo("PARAPHRASE"))
                .body("attribution.organization.id", equalTo("cac"))
                .body("attribution.person", nullValue())
                .body("attribution.reportedVia.id", contains("gasgoo"))
                .body("citations[0].source.kind", equalTo("REPOST"))
                .body("citations", hasSize(4))
                .body("fieldNotes[1].citations.source.id", contains("seed-copy"))
                .body(
                        "participants.role",
                        contains("AUTHORITY", "SUMMONED_PARTY", "PRODUCT_CONCERNED"))
                .body(
                        "participants.party.__typename",
                        contains("Organization", "Organization", "Chip"))
                .body("participants.party.id", contains("cac", "nvidia", "h20"))
                .body("legislation.role.unique()", contains("LEGAL_BASIS"))
                .body(
                        "legislation.legislation.id",
                        contains("cybersecurity-law", "data-security-law", "pipl"))
                .body("legislation.legislation.jurisdiction.unique()", contains("CN"))
                .body("legislation[0].citations.source.id", contains("seed-copy"))
                .body("partOf", nullValue())
                .body("parts", empty());
    }

    @Test
    void aVisitHasADurationAPlaceAndParts() {
        query(
                        """
                        { event(id: "huang-china-visit-2025-07") {
                            when { precision latest } duration { amount unit { display } } place parts { id partOf { id } }
                        } }
                        """)
                .body("errors", nullValue())
                .body("data.event.when.precision", equalTo("MONTH"))
                .body("data.event.when.latest", equalTo("2025-07-31"))
                .body("data.event.duration.amount", equalTo("5"))
                .body("data.event.duration.unit.display", equalTo("days"))
                .body("data.event.place", equalTo("CN"))
                .body(
                        "data.event.parts.id",
                        contains(
                                "huang-2025-07-15-cctv",
                                "huang-china-meetings-2025-07",
                                "huang-leijun-photo"))
                .body("data.event.parts.partOf.id.unique()", contains("huang-china-visit-2025-07"));
    }

    @Test
    void anUnknownEventIsNullWithoutAnError() {
        query("{ event(id: \"no-such-event\") { id } }")
                .body("errors", nullValue())
                .body("data.event", nullValue());
    }

    @Test
    void aFuzzyDateIsFoundWhereverItMayLie() {
        query(
                        """
                        { on: events(where: {when: {eq: "2025-07-31"}, knownFrom: {lte: "2025-07-31"}}) { nodes { id } }
                          within: events(where: {when: {within: {from: "2025-07-01", to: "2025-07-31"}}, place: {eq: "CN"}}) {
                            nodes { id } } }
                        """)
                .body("errors", nullValue())
                .body(
                        "data.on.nodes.id",
                        containsInAnyOrder(
                                "cac-2025-07-31-summons",
                                "cn-h20-alternatives-2025",
                                "h20-return-discussion-2025-07",
                                "huang-china-meetings-2025-07",
                                "huang-china-visit-2025-07",
                                "nvidia-chips-hazard-disclosure-2025",
                                "us-chip-tracking-proposal"))
                .body(
                        "data.within.nodes.id",
                        containsInAnyOrder(
                                "huang-china-meetings-2025-07",
                                "huang-china-visit-2025-07",
                                "huang-leijun-photo"));
    }

    @Test
    void filtersCombine() {
        query(
                        """
                        { alleged: events(where: {modality: {in: [POSSIBLE, PROPOSED]}}) { nodes { id } }
                          photo: events(where: {evidence: {eq: PHOTO}}) { nodes { id } }
                          parts: events(where: {partOf: {eq: "computex-2025"}}) { nodes { id } }
                          either: events(where: {or: [{type: {eq: ALLEGATION}}, {type: {eq: REGULATORY_SUMMONS}}]}) { nodes { id } }
                          both: events(where: {type: {eq: MEETING}, not: {evidence: {eq: PHOTO}}}) { nodes { id } } }
                        """)
                .body("errors", nullValue())
                .body(
                        "data.alleged.nodes.id",
                        containsInAnyOrder(
                                "nvidia-chips-hazard-disclosure-2025",
                                "us-chip-security-act",
                                "us-chip-tracking-proposal"))
                .body("data.photo.nodes.id", contains("huang-leijun-photo"))
                .body("data.parts.nodes.id", contains("huang-computex-2025"))
                .body(
                        "data.either.nodes.id",
                        contains("cac-2025-07-31-summons", "nvidia-chips-hazard-disclosure-2025"))
                .body("data.both.nodes.id", contains("huang-china-meetings-2025-07"));
    }

    @Test
    void eventsAreFoundByTheirParticipants() {
        query(
                        """
                        { summoned: events(where: {when: {eq: "2025-07-31"}, participants: {some: {party: {eq: "nvidia"}, role: {eq: SUMMONED_PARTY}}}}) { nodes { id } }
                          noSpeaker: events(where: {participants: {some: {party: {eq: "h20"}, role: {eq: SPEAKER}}}}) { totalCount }
                          either: events(where: {evidence: {eq: PHOTO}, participants: {some: {party: {in: ["lei-jun", "cctv"]}, partyType: {eq: "Person"}}}}) { nodes { id } }
                          visits: events(where: {participants: {some: {role: {in: [VISITOR, HOST]}}}, place: {eq: "CN"}}) { nodes { participants { role } } }
                          nobody: events(where: {participants: {some: {party: {in: []}}}}) { totalCount }
                          not: events(where: {when: {eq: "2025-07-31"}, type: {eq: REGULATORY_SUMMONS}, not: {participants: {some: {party: {eq: "nvidia"}}}}}) { totalCount } }
                        """)
                .body("errors", nullValue())
                .body("data.summoned.nodes.id", contains("cac-2025-07-31-summons"))
                .body("data.noSpeaker.totalCount", equalTo(0))
                .body("data.either.nodes.id", contains("huang-leijun-photo"))
                .body("data.visits.nodes.participants.flatten().role", hasItem("VISITOR"))
                .body("data.nobody.totalCount", equalTo(0))
                .body("data.not.totalCount", equalTo(0));
    }

    @Test
    void eventsAreFoundByLegislationSourceAndDuration() {
        query(
                        """
                        query($records: [_Any!]!) {
                          based: events(where: {when: {eq: "2025-07-31"}, legislation: {some: {legislation: {eq: "pipl"}, role: {eq: LEGAL_BASIS}}}}) { nodes { id } }
                          enacted: events(where: {when: {eq: "2025-07-31"}, legislation: {some: {legislation: {eq: "pipl"}, role: {ne: LEGAL_BASIS}}}}) { totalCount }
                          several: events(where: {when: {eq: "2025-07-31"}, legislation: {some: {legislation: {in: ["pipl", "cybersecurity-law"]}}}}) { nodes { id } }
                          cited: events(where: {source: {eq: "seed-copy"}, type: {eq: REGULATORY_SUMMONS}}) { nodes { id } }
                          long: events(where: {type: {eq: VISIT}, duration: {gte: {amount: "5", unit: "d"}}}) { nodes { id } }
                          short: events(where: {type: {eq: VISIT}, duration: {lt: {amount: "5", unit: "d"}}}) { totalCount }
                          _entities(representations: $records) {
                            ... on Person { events(where: {duration: {gte: {amount: "5", unit: "d"}}}) { nodes { id } } } } }
                        """,
                        Map.of(
                                "records",
                                List.of(Map.of("__typename", "Person", "id", "jensen-huang"))))
                .body("errors", nullValue())
                .body("data.based.nodes.id", contains("cac-2025-07-31-summons"))
                .body("data.enacted.totalCount", equalTo(0))
                .body("data.several.nodes.id", contains("cac-2025-07-31-summons"))
                .body("data.cited.nodes.id", contains("cac-2025-07-31-summons"))
                .body("data.long.nodes.id", contains("huang-china-visit-2025-07"))
                .body("data._entities[0].events.nodes.id", contains("huang-china-visit-2025-07"))
                .body("data.short.totalCount", equalTo(0));
    }

    @Test
    void aNulInAFilterIsRefused() {
        query(
                        "query($id: ID) { events(where: {participants: {some: {party: {eq: $id}}}}) { totalCount } }",
                        Map.of("id", "a\u0000"))
                .body("data.events", nullValue())
                .body("errors[0].extensions.code", equalTo("VALIDATION"));
    }

    @Test
    void eventsAreFoundByWhoSaysThatTheyHappened() {
        query(
                        """
                        { unnamed: events(where: {attributionKind: {in: [UNNAMED_SOURCE, UNNAMED_GROUP]}}) { nodes { id } }
                          official: events(where: {attributionKind: {eq: OFFICIAL}, speaker: {eq: "cac"}}) { nodes { id } }
                          huang: events(where: {speaker: {in: ["jensen-huang"]}}) { nodes { id } } }
                        """)
                .body("errors", nullValue())
                .body(
                        "data.unnamed.nodes.id",
                        contains(
                                "cac-2025-09-17-6000d",
                                "cn-2025-08-12-notices",
                                "nvidia-chips-hazard-disclosure-2025",
                                "us-2025-08-11-15pct",
                                "us-chip-tracking-proposal"))
                .body("data.official.nodes.id", contains("cac-2025-07-31-summons"))
                .body(
                        "data.huang.nodes.id",
                        contains(
                                "huang-2025-07-15-cctv",
                                "huang-2025-10-06-zero",
                                "huang-computex-2025"));
    }

    @Test
    void aRetiredEventIsFoundByIdOnlyAndNamesWhatReplacedIt() {
        load(
                        """
                        {"__typename": "Event", "id": "retired-event", "names": [{"lang": "en", "value": "Twice told"}], "type": "VISIT", "when": {"edtf": "2025-07"}, "place": "CN", "status": "RETIRED", "replacedBy": "huang-china-visit-2025-07", "partOf": "huang-china-visit-2025-07", "participants": [{"role": "VISITOR", "party": {"type": "Person", "id": "jensen-huang"}}]}
                        """,
                        "mode=create")
                .statusCode(200);
        query(
                        """
                        query($records: [_Any!]!) {
                          event(id: "retired-event") { status replacedBy { id name } }
                          events(where: {type: {eq: VISIT}}) { totalCount nodes { id parts { id } } }
                          _entities(representations: $records) {
                            ... on Event { status } ... on Person { events(where: {type: {eq: VISIT}}) { nodes { id } } } } }
                        """,
                        Map.of(
                                "records",
                                List.of(
                                        Map.of("__typename", "Event", "id", "retired-event"),
                                        Map.of("__typename", "Person", "id", "jensen-huang"))))
                .body("errors", nullValue())
                .body("data.event.status", equalTo("RETIRED"))
                .body("data.event.replacedBy.id", equalTo("huang-china-visit-2025-07"))
                .body("data.events.totalCount", equalTo(1))
                .body("data.events.nodes.id", contains("huang-china-visit-2025-07"))
                .body("data.events.nodes[0].parts", hasSize(3))
                .body("data._entities[0].status", equalTo("RETIRED"))
                .body("data._entities[1].events.nodes.id", contains("huang-china-visit-2025-07"));
    }
}
