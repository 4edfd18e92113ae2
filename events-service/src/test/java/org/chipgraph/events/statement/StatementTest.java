package org.chipgraph.events.statement;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
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
class StatementTest {

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
    }

    private static final String OF_PARTIES =
            """
            query($parties: [_Any!]!) { _entities(representations: $parties) {
              ... on Person { id
                statements { id occasion { id name } text { lang }
                  speaker { __typename ... on Person { id } }
                  audience { __typename ... on Organization { id } } }
                opinions: statements(where: {modality: {eq: OPINION}}) { id }
                toCctv: statements(where: {audience: {contains: "cctv"}}) { id } }
            } }
            """;

    @Test
    void anEventListsWhatWasSaidAtIt() {
        query(
                        """
                        { event(id: "huang-computex-2025") {
                            statements { id claimId about { type id } event { id } occasion { id } match rivals
                              modality attribution { person { id } reportedVia { id } } citations { source { id } }
                              versions { id } text { value } }
                            quoted: statements(where: {speaker: {eq: "jensen-huang"}, modality: {ne: OPINION}}) { id }
                            by: statements(where: {speaker: {ne: "jensen-huang"}}) { id }
                            one: statements(first: 1) { id }
                        } }
                        """)
                .body("errors", nullValue())
                .rootPath("data.event")
                .body(
                        "statements.id",
                        contains(
                                "huang-computex-2025-china-share-v1",
                                "huang-computex-2025-export-control-failure-v1"))
                .body("statements.about.id.unique()", contains("huang-computex-2025"))
                .body("statements.about.type.unique()", contains("Event"))
                .body("statements.event.id.unique()", contains("huang-computex-2025"))
                .body("statements.occasion.id.unique()", contains("huang-computex-2025"))
                .body("statements.attribution.person.id.unique()", contains("jensen-huang"))
                .body("statements.rivals", contains(0, 0))
                .body("statements[0].versions.id", contains("huang-computex-2025-china-share-v1"))
                .body("statements[0].citations.source.id", hasSize(3))
                .body("quoted.id", contains("huang-computex-2025-china-share-v1"))
                .body("by", empty())
                .body("one", hasSize(1));
    }

    @Test
    void statementsAreReadForTheDayOnWhichTheyWereMade() {
        query(
                        """
                        { event(id: "huang-2025-07-15-cctv") {
                            on: statements(asOf: {valid: "2025-07-15"}) { match }
                            before: statements(asOf: {valid: "2025-07-14"}) { id }
                            unknown: statements(asOf: {known: "2025-07-14"}) { id }
                            known: statements(asOf: {known: "2025-07-15"}, ranks: ALL) { match }
                        } }
                        """)
                .body("errors", nullValue())
                .body("data.event.on.match", contains("CERTAIN", "CERTAIN"))
                .body("data.event.before", empty())
                .body("data.event.unknown", empty())
                .body("data.event.known.match", everyItem(nullValue()));
    }

    @Test
    void aPersonListsOnlyWhatThePersonSaid() {
        query(
                        OF_PARTIES,
                        Map.of(
                                "parties",
                                List.of(
                                        Map.of("__typename", "Person", "id", "jensen-huang"),
                                        Map.of("__typename", "Person", "id", "nvidia"),
                                        Map.of("__typename", "Person", "id", "david-reber"))))
                .body("errors", nullValue())
                .body(
                        "data._entities[0].statements.id",
                        contains(
                                "huang-2025-10-06-china-share-v1",
                                "huang-2025-07-15-cctv-rtx-pro-v1",
                                "huang-2025-07-15-h20-sales-resume-v1",
                                "huang-computex-2025-china-share-v1",
                                "huang-computex-2025-export-control-failure-v1"))
                .body("data._entities[0].statements.speaker.id.unique()", contains("jensen-huang"))
                .body("data._entities[0].statements[1].audience.id", contains("cctv"))
                .body(
                        "data._entities[0].opinions.id",
                        contains("huang-computex-2025-export-control-failure-v1"))
                .body("data._entities[0].toCctv.id", contains("huang-2025-07-15-cctv-rtx-pro-v1"))
                .body("data._entities[1].statements", empty())
                .body(
                        "data._entities[2].statements.id",
                        contains("david-reber-2025-08-05-no-backdoors-v1"));
    }

    @Test
    void moreThanAllowedAreRefusedWithTheLimit() {
        query("{ event(id: \"huang-2025-07-15-cctv\") { statements(first: 501) { id } } }")
                .body("data.event.statements", nullValue())
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].message", containsString("at most 500"));
    }
}
