package org.chipgraph.kernel.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chipgraph.kernel.problem.ConflictProblem.Difference;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {

    private static final String FULL =
            """
            {"__typename":"TestDocument","id":"h20","version":3,
             "names":[{"lang":"en","value":"H20","kind":"ALIAS"}],"kind":"CITED","generation":4,
             "unverified":true,"title":"x","day":"2025-07-31",
             "announced":{"edtf":"2023-12~","earliest":"2023-10-01","latest":"2023-12-31","precision":"MONTH"},
             "quantity":{"comparator":"EQ","amount":"4.50","unit":"TBy/s"},"amount":"4.50",
             "markets":["CN"],"citations":[{"sourceId":"seed-copy","quote":"约谈"}],"designer":"nvidia"}
            """;

    @Test
    void aDocumentComesBackAsItWasRead() throws JsonProcessingException {
        TestDocument read = Documents.read(TestDocument.class, json(FULL));
        assertEquals("nvidia", read.designerId);
        assertEquals(LocalDate.parse("2023-10-01"), read.announced.earliest());
        assertEquals(json(FULL), Documents.of(read));
        assertEquals(3, read.version());
    }

    @Test
    void contentsLeaveOutWhatTheServerWrites() throws JsonProcessingException {
        ObjectNode contents = Documents.contents(Documents.read(TestDocument.class, json(FULL)));
        assertFalse(contents.has("version"));
        assertEquals("h20", contents.path("id").asText());
    }

    @Test
    void emptyAndNullValuesAreAbsent() throws JsonProcessingException {
        TestDocument read =
                Documents.read(
                        TestDocument.class,
                        json(
                                "{'id':'h20','title':'x','names':[],'kind':null,'announced':null,'markets':null}"));
        assertEquals(
                json(
                        "{'__typename':'TestDocument','id':'h20','title':'x','version':0,'unverified':false}"),
                Documents.of(read));
    }

    @Test
    void aNullInsideIsAbsentToo() throws JsonProcessingException {
        TestDocument read =
                Documents.read(
                        TestDocument.class,
                        json(
                                "{'id':'h20','title':'x','citations':[{'sourceId':'seed-copy','quote':null}]}"));
        assertNull(read.citations.getFirst().quote());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'colour':'red'} | colour | unknown key; known are amount, announced, citations, day, designer,",
                "{'designerId':'nvidia'} | designerId | unknown key",
                "{'recordedAt':'2025-07-31'} | recordedAt | unknown key",
                "{'kind':'RUMOUR'} | kind | 'RUMOUR' is not one of CITED, INFERRED, UNVERIFIED, ALTERNATIVE, COMMENT",
                "{'kind':0} | kind | '0' is not one of CITED",
                "{'kind':''} | kind | one of CITED",
                "{'generation':'four'} | generation | expected a whole number",
                "{'generation':'4'} | generation | a whole number",
                "{'generation':4.5} | generation | a whole number",
                "{'generation':99999999999} | generation | out of range",
                "{'generation':[4]} | generation | expected a whole number",
                "{'unverified':'yes'} | unverified | true or false",
                "{'unverified':1} | unverified | true or false",
                "{'title':{'en':'x'}} | title | expected a text",
                "{'title':5} | title | a text",
                "{'day':'31.07.2025'} | day | '31.07.2025' is not a day such as 2025-07-31",
                "{'day':'2025-02-30'} | day | '2025-02-30' is not a day such as 2025-07-31",
                "{'day':20250731} | day | a day such as 2025-07-31",
                "{'day':'0000-01-01'} | day | '0000-01-01' is not a day such as 2025-07-31",
                "{'announced':{'edtf':'0000'}} | announced | '0000' is no day of the calendar",
                "{'day':'-4713-01-01'} | day | '-4713-01-01' is not a day such as 2025-07-31",
                "{'title':'a\\u0000b'} | title | neither the character U+0000 nor half of a surrogate pair",
                "{'title':'a\\ud83d'} | title | half of a surrogate pair",
                "{'title':'\\udcbe\\ud83d'} | title | half of a surrogate pair",
                "{'names':'H20'} | names | expected a list",
                "{'names':{}} | names | expected a list",
                "{'names':[null]} | names[0] | expected an object",
                "{'names':[{'lang':'en'}]} | names[0].value | needs 'value'",
                "{'names':[{'lang':'en','value':null}]} | names[0].value | needs 'value'",
                "{'names':[{'lang':'en','value':'x'},{'lang':'!','value':'x'}]} | names[1] | '!' is not a BCP 47",
                "{'names':[{'lang':'en','value':'x','kinds':'LABEL'}]} | names[0].kinds | unknown key; known are kind, lang, value",
                "{'names':[{'lang':'en','value':'x','kind':'NICK'}]} | names[0].kind | one of LABEL, ALIAS, FORMER",
                "{'announced':'2025'} | announced | object",
                "{'announced':{'edtf':'2025-13'}} | announced | '2025-13' is no day of the calendar",
                "{'announced':{'edtf':'2025','earliest':'now'}} | announced.earliest | a day such as 2025-07-31",
                "{'quantity':{'comparator':'EQ','unit':'W'}} | quantity | EQ takes only amount",
                "{'quantity':{'comparator':'EQ','amount':'1','unit':'Watt'}} | quantity.unit | unknown unit 'Watt'; known are",
                "{'quantity':{'comparator':'EQ','amount':'NaN','unit':'W'}} | quantity.amount | not a decimal number",
                "{'amount':4.5} | amount | expected an object or value of type Decimal",
                "{'amount':'1e9'} | amount | not a decimal number",
                "{'markets':['CN','china']} | markets[1] | 'china' is not an ISO 3166-1",
                "{'citations':[{'sourceId':'Seed Copy'}]} | citations[0] | 'Seed Copy' is not a kebab-case id",
                "{'citations':[{'sourceId':'seed-copy'},{'sourceId':'seed-copy','quote':[]}]} | citations[1].quote | a text",
                "{'citations':[[]]} | citations[0] | object",
                "{'designer':'NVIDIA Corp'} | designer | 'NVIDIA Corp' is not a kebab-case id of at most 100 characters such as",
                "{'designer':''} | designer | '' is not a kebab-case id",
            })
    void aFaultNamesTheFieldAndWhatWouldBeRight(String document, String field, String message)
            throws JsonProcessingException {
        ObjectNode input = json("{'id':'h20','title':'x'}");
        input.setAll(json(document));
        ValidationProblem problem =
                assertThrows(
                        ValidationProblem.class, () -> Documents.read(TestDocument.class, input));
        Fault fault = problem.faults().getFirst();
        assertEquals(1, problem.faults().size());
        assertEquals(field, fault.field(), fault.message());
        assertTrue(fault.message().contains(message), fault.message());
        assertFalse(fault.message().contains("org.chipgraph"), fault.message());
    }

    @Test
    void aLongValueIsNotRepeated() throws JsonProcessingException {
        ObjectNode input = json("{'kind':'" + "x".repeat(5_000) + "'}");
        ValidationProblem problem =
                assertThrows(
                        ValidationProblem.class, () -> Documents.read(TestDocument.class, input));
        assertTrue(problem.faults().getFirst().message().length() < 200);
    }

    @Test
    void allFaultsAreReportedAtOnce() throws JsonProcessingException {
        ObjectNode input =
                json(
                        "{'id':'h20','colour':'red','kind':'RUMOUR','title':'x','names':'H20','day':'now'}");
        ValidationProblem problem =
                assertThrows(
                        ValidationProblem.class, () -> Documents.read(TestDocument.class, input));
        assertEquals(
                List.of("colour", "kind", "names", "day"),
                problem.faults().stream().map(Fault::field).toList());
        assertTrue(String.valueOf(problem.getMessage()).contains("; kind: 'RUMOUR'"));
    }

    @Test
    void rulesAreCheckedWhenAllKeysCanBeRead() throws JsonProcessingException {
        ObjectNode input = json("{'kind':'CITED'}");
        ValidationProblem problem =
                assertThrows(
                        ValidationProblem.class, () -> Documents.read(TestDocument.class, input));
        assertEquals(
                List.of(new Fault("id", "is missing"), new Fault("title", "is missing")),
                problem.faults());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{'id':'a'} {'id':'b'}", "{'id':'a'}}", "{'id':'a','id':'b'}", "{'id':'a'"})
    void aLineIsOneDocumentWithEachKeyOnce(String line) {
        assertThrows(
                JsonProcessingException.class,
                () -> Documents.JSON.readTree(line.replace('\'', '"')));
    }

    @Test
    void aPatchReplacesWholeKeysAndItsNullClears() throws JsonProcessingException {
        ObjectNode merged =
                Documents.merge(
                        json("{'id':'h20','title':'x','markets':['CN','DE'],'kind':'CITED'}"),
                        json("{'markets':['FR'],'kind':null}"));
        assertEquals(json("{'id':'h20','title':'x','markets':['FR'],'kind':null}"), merged);
        assertNull(Documents.read(TestDocument.class, merged).kind);
    }

    @Test
    void verbatimKeepsNullsAndEmptyValues() throws JsonProcessingException {
        Map<String, Object> input = new HashMap<>();
        input.put("kind", null);
        input.put("names", List.of());
        input.put("title", "");
        input.put("day", LocalDate.parse("2025-07-31"));
        assertEquals(
                json("{'kind':null,'names':[],'title':'','day':'2025-07-31'}"),
                Documents.verbatim(input));
    }

    @Test
    void aWholeNumberOfAClientIsAWholeNumber() {
        ObjectNode input =
                Documents.verbatim(
                        Map.of("id", "h20", "title", "x", "generation", new BigDecimal("4")));
        assertEquals(4, Documents.read(TestDocument.class, input).generation);
        ObjectNode fraction =
                Documents.verbatim(
                        Map.of("id", "h20", "title", "x", "generation", new BigDecimal("4.5")));
        assertThrows(ValidationProblem.class, () -> Documents.read(TestDocument.class, fraction));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'title':'x'} | ",
                "{'title':'y'} | title",
                "{'title':'y','kind':'INFERRED'} | title kind",
                "{'title':null} | title",
                // both empty, however it is said
                "{'names':[],'generation':null} | ",
                "{'generation':4} | generation",
                // the same thing, written shorter or otherwise
                "{'announced':{'edtf':'2025-04'}} | ",
                "{'announced':{'edtf':'2025-05'}} | announced",
                "{'citations':[{'sourceId':'seed-copy','quote':null}]} | ",
                // what cannot be read is shown as it was sent
                "{'announced':{'edtf':'soon'}} | announced",
                "{'colour':'red'} | colour",
            })
    void aConflictShowsWhatDiffers(String patch, String fields) throws JsonProcessingException {
        TestDocument stored =
                Documents.read(
                        TestDocument.class,
                        json(
                                "{'id':'h20','title':'x','kind':'CITED','announced':{'edtf':'2025-04'},"
                                        + "'citations':[{'sourceId':'seed-copy'}]}"));
        assertEquals(
                fields == null ? "" : fields.strip(),
                Conflicts.differences(stored, List.of(), 0, json(patch)).stream()
                        .map(Difference::field)
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void aDifferenceHasAllThreeValuesAndTheAuthorOfTheStoredOne() throws JsonProcessingException {
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");
        TestDocument base = Documents.read(TestDocument.class, json("{'id':'h20','title':'w'}"));
        TestDocument stored = Documents.read(TestDocument.class, json("{'id':'h20','title':'x'}"));
        assertEquals(
                List.of(
                        new Difference("title", "w", "x", "y", "colleague", noon),
                        new Difference("markets", null, null, List.of("CN"), null, null)),
                Conflicts.differences(
                        stored,
                        List.of(
                                new FormerState<>(base, 1, noon.minusSeconds(60), "editor", null),
                                new FormerState<>(stored, 2, noon, "colleague", "checked")),
                        0,
                        json("{'title':'y','markets':['CN']}")));
    }

    @Test
    void anUnknownTypeIsAnsweredWithTheKnownOnes() {
        DocumentTypes types = new DocumentTypes(TestDocument.class);
        assertEquals(TestDocument.class, types.named("TestDocument"));
        assertNull(types.find("Chip"));
        assertEquals(
                "__typename: unknown type 'Chip'; known here are TestDocument",
                assertThrows(ValidationProblem.class, () -> types.named("Chip")).getMessage());
        assertEquals(
                "__typename: is missing; known here are TestDocument",
                assertThrows(ValidationProblem.class, () -> types.named(null)).getMessage());
    }

    private static ObjectNode json(String text) throws JsonProcessingException {
        return (ObjectNode) Documents.JSON.readTree(text.replace('\'', '"'));
    }
}
