package org.chipgraph.kernel.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.value.Period;
import org.chipgraph.kernel.value.RecordRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A claim with a period takes its valid time from it.
class ImpliedTimeTest {

    /// A claim of the tests, never stored.
    public static class Revenue extends ClaimEntity {
        @Nullable Period period;

        @Override
        public RecordRef about() {
            return new RecordRef("Organization", "nvidia");
        }

        @Override
        public List<@Nullable Object> slot() {
            return List.of();
        }

        @Override
        protected @Nullable ImpliedTime impliedTime() {
            return ImpliedTime.through(period);
        }
    }

    private static final String QUARTER =
            "{'id':'r-v1','claimId':'r','period':{'label':'Q1','from':'2025-01-27','to':'2025-04-27'}}";

    @Test
    void aPeriodGivesTheValidTime() throws JsonProcessingException {
        Revenue revenue = read(json(QUARTER));
        assertEquals("2025-01-27", revenue.validFrom.edtf());
        assertEquals("2025-04-28", revenue.validTo.edtf());
    }

    @Test
    void whatFollowsIsNoPartOfTheDocument() throws JsonProcessingException {
        ObjectNode document = Documents.of(read(json(QUARTER)));
        assertFalse(document.has("validFrom") || document.has("validTo"), document.toString());
    }

    @Test
    void theValidTimeGoesWithThePeriod() throws JsonProcessingException {
        Revenue without = read(changed("{'period':null}"));
        assertNull(without.validFrom);
        assertNull(without.validTo);
        Revenue other =
                read(changed("{'period':{'label':'Q2','from':'2025-04-28','to':'2025-07-27'}}"));
        assertEquals("2025-04-28", other.validFrom.edtf());
        assertEquals("2025-07-28", other.validTo.edtf());
    }

    @Test
    void theSameMayBeGivenInTheWordsOfTheSource() throws JsonProcessingException {
        Revenue told =
                read(changed("{'validFrom':{'edtf':'2025-01-27','text':'the first quarter'}}"));
        assertEquals("the first quarter", Documents.of(told).at("/validFrom/text").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "validFrom, 2025-01-26, 2025-01-27",
        "validFrom, 2025, 2025-01-27",
        "validTo, 2025-04-27, 2025-04-28",
    })
    void anythingElseIsRefused(String field, String given, String expected)
            throws JsonProcessingException {
        ObjectNode document = changed("{'%s':{'edtf':'%s'}}".formatted(field, given));
        assertEquals(
                field
                        + ": '"
                        + given
                        + "' contradicts period, from which "
                        + expected
                        + " follows; leave it out, or correct period",
                assertThrows(ValidationProblem.class, () -> read(document)).getMessage());
    }

    private static ObjectNode changed(String patch) throws JsonProcessingException {
        return Documents.merge(Documents.of(read(json(QUARTER))), json(patch));
    }

    private static Revenue read(ObjectNode document) {
        return Documents.read(Revenue.class, document);
    }

    private static ObjectNode json(String text) throws JsonProcessingException {
        return (ObjectNode) Documents.JSON.readTree(text.replace('\'', '"'));
    }
}
