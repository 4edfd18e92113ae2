package org.chipgraph.kernel.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.list.TestThing.ThingWhere;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.testing.TestSessions;
import org.chipgraph.kernel.value.FuzzyDate;
import org.hibernate.query.NativeQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What filters let through, read by a real database.
class WhereTest {

    private static final TestSessions SESSIONS = new TestSessions(TestThing.TABLE, TestThing.class);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{}                                                              | true",
                "{'title': {'eq': 'Hopper'}}                                     | true",
                "{'title': {'eq': 'hopper'}}                                     | false",
                "{'title': {'ne': 'Ampere'}}                                     | true",
                "{'title': {'ne': 'Hopper'}}                                     | false",
                "{'title': {'in': ['Ampere', 'Hopper']}}                         | true",
                "{'title': {'in': []}}                                           | false",
                "{'title': {'contains': 'OPP'}}                                  | true",
                "{'title': {'contains': '%'}}                                    | false",
                "{'title': {'exists': true}}                                     | true",
                "{'title': {'eq': 'Hopper', 'ne': 'Hopper'}}                     | false",
                "{'count': {'gt': 2, 'lt': 4}}                                   | true",
                "{'count': {'gt': 3}}                                            | false",
                "{'count': {'gte': 3, 'lte': 3}}                                 | true",
                "{'count': {'in': [1, 3]}}                                       | true",
                "{'checked': {'eq': false}}                                      | true",
                "{'checked': {'ne': false}}                                      | false",
                "{'direction': {'eq': 'DESC'}}                                   | true",
                "{'direction': {'in': ['ASC']}}                                  | false",
                "{'day': {'eq': '2025-07-31'}}                                   | true",
                "{'day': {'lt': '2025-07-31'}}                                   | false",
                // a comparison asks whether some possible day fits
                "{'announced': {'eq': '2025-04-15'}}                             | true",
                "{'announced': {'ne': '2025-04-15'}}                             | false",
                "{'announced': {'ne': '2025-05-01'}}                             | true",
                "{'announced': {'gt': '2025-04-30'}}                             | false",
                "{'announced': {'gte': '2025-04-30'}}                            | true",
                "{'announced': {'lt': '2025-04-01'}}                             | false",
                "{'announced': {'lte': '2025-04-01'}}                            | true",
                // within asks whether all possible days do
                "{'announced': {'within': {'from': '2025-04-01', 'to': '2025-04-30'}}} | true",
                "{'announced': {'within': {'from': '2025-04-02', 'to': '2025-04-30'}}} | false",
                "{'quantity': {'eq': {'amount': '4000', 'unit': 'GBy/s'}}}       | true",
                "{'quantity': {'gte': {'amount': '32', 'unit': 'Tbit/s'}}}       | true",
                "{'quantity': {'gt': {'amount': '4', 'unit': 'TBy/s'}}}          | false",
                "{'quantity': {'eq': {'amount': '4', 'unit': 'W'}}}              | false",
                "{'price': {'gte': {'amount': '12000', 'currency': 'USD'}}}       | true",
                "{'price': {'gt': {'amount': '12000', 'currency': 'USD'}}}        | false",
                "{'price': {'gt': {'amount': '1', 'currency': 'CNY'}}}            | false",
                "{'price': {'exists': true}}                                     | true",
                "{'speaker': {'eq': 'jensen-huang'}}                             | true",
                "{'speaker': {'in': ['nvidia', 'amd']}}                          | true",
                "{'speaker': {'eq': 'amd'}}                                      | false",
                "{'speaker': {'ne': 'amd'}}                                      | true",
                "{'speaker': {'ne': 'nvidia'}}                                   | false",
                "{'speaker': {'exists': true}}                                   | true",
                "{'reportedVia': {'contains': 'reuters'}}                         | true",
                "{'reportedVia': {'contains': 'reuter'}}                          | false",
                "{'reportedVia': {'exists': true}}                                | true",
                "{'source': {'eq': 'seed-copy'}}                                 | true",
                "{'source': {'in': ['x', 'reuters']}}                            | true",
                "{'source': {'ne': 'reuters'}}                                   | false",
                "{'source': {'exists': true}}                                    | true",
                "{'sources': {'contains': 'reuters'}}                            | true",
                "{'sources': {'contains': 'reuter'}}                             | false",
                "{'quote': {'contains': 'BACK'}}                                 | true",
                "{'quote': {'contains': 'front'}}                                | false",
                "{'quote': {'exists': true}}                                     | true",
                "{'quoteLang': {'exists': true}}                                 | false",
                "{'quoteLang': {'exists': false}}                                | true",
                "{'memberOf': {'contains': 'h100'}}                              | true",
                "{'memberOf': {'contains': 'h10'}}                               | false",
                "{'memberOf': {'exists': true}}                                  | true",
                // and, or, not
                "{'title': {'eq': 'Hopper'}, 'count': {'eq': 4}}                 | false",
                "{'and': [{'count': {'gt': 1}}, {'count': {'lt': 3}}]}           | false",
                "{'and': []}                                                     | true",
                "{'or': [{'count': {'eq': 1}}, {'count': {'eq': 3}}]}            | true",
                "{'or': []}                                                      | false",
                "{'not': {'count': {'eq': 3}}}                                   | false",
                "{'not': {'count': {'eq': 4}}}                                   | true",
                "{'not': {'not': {'count': {'eq': 3}}}}                          | true",
                "{'not': {'or': [{'count': {'eq': 1}}, {'title': {'eq': 'x'}}]}} | true",
            })
    void everythingThatIsGivenHasToHold(String where, boolean fits) throws Exception {
        assertEquals(fits, fits(where(where), thing()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'title': {'eq': 'x'}}                         | false",
                "{'title': {'ne': 'x'}}                         | true",
                "{'title': {'in': ['x']}}                       | false",
                "{'title': {'contains': ''}}                    | false",
                "{'title': {'exists': false}}                   | true",
                "{'count': {'lt': 5}}                           | false",
                "{'announced': {'lt': '2999-01-01'}}            | false",
                "{'announced': {'ne': '2999-01-01'}}            | true",
                "{'announced': {'within': {'from': '0001-01-01', 'to': '9999-12-31'}}} | false",
                "{'quantity': {'lt': {'amount': '5', 'unit': 'W'}}} | false",
                "{'quantity': {'exists': false}}                | true",
                "{'price': {'lt': {'amount': '5', 'currency': 'USD'}}} | false",
                "{'speaker': {'eq': 'nvidia'}}                  | false",
                "{'speaker': {'exists': false}}                 | true",
                "{'speaker': {'ne': 'nvidia'}}                  | true",
                "{'reportedVia': {'exists': false}}             | true",
                "{'reportedVia': {'contains': 'reuters'}}       | false",
                "{'source': {'exists': false}}                  | true",
                "{'not': {'source': {'eq': 'x'}}}               | true",
                "{'memberOf': {'exists': false}}                | true",
                "{'memberOf': {'contains': 'x'}}                | false",
                "{'not': {'title': {'eq': 'x'}}}                | true",
            })
    void whatIsNotSetOnlyFitsItsAbsence(String where, boolean fits) throws Exception {
        assertEquals(fits, fits(where(where), new TestThing()));
    }

    @Test
    void anUnknownUnitIsRefusedWithTheList() throws Exception {
        ThingWhere where = where("{'quantity': {'eq': {'amount': '4', 'unit': 'TB/s'}}}");
        ValidationProblem problem = assertThrows(ValidationProblem.class, () -> sql(where));
        assertTrue(String.valueOf(problem.getMessage()).contains("known are % {piece}"));
    }

    @Test
    void anUnknownCurrencyIsRefusedWithExamples() throws Exception {
        ThingWhere where = where("{'price': {'gt': {'amount': '4', 'currency': 'usd'}}}");
        assertEquals(
                "where.currency: 'usd' is not an ISO 4217 code such as USD or CNY",
                assertThrows(ValidationProblem.class, () -> sql(where)).getMessage());
    }

    @Test
    void daysThatEndBeforeTheyBeginAreRefused() throws Exception {
        ThingWhere where =
                where("{'announced': {'within': {'from': '2025-07-31', 'to': '2025-07-01'}}}");
        ValidationProblem problem = assertThrows(ValidationProblem.class, () -> sql(where));
        assertEquals(
                "where.within: ends on 2025-07-01, before it begins on 2025-07-31",
                problem.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "speaker", "source"})
    void aTextThatCannotBeStoredIsRefused(String field) throws Exception {
        ThingWhere where = where("{'" + field + "': {'eq': 'a\\u0000'}}");
        ValidationProblem problem = assertThrows(ValidationProblem.class, () -> sql(where));
        assertTrue(String.valueOf(problem.getMessage()).contains("U+0000"));
    }

    @Test
    void valuesNeverBecomePartOfTheSql() throws Exception {
        String attack = "'); drop table chip; --";
        ThingWhere where = new ThingWhere();
        where.title = new StringFilter();
        where.title.eq = attack;
        where.title.contains = attack;
        where.title.in = List.of(attack, "b");
        where.memberOf = new IdListFilter();
        where.memberOf.contains = attack;
        SqlText sql = sql(where);
        assertFalse(sql.text().contains("drop"), sql.text());
        assertEquals(4, sql.parameters().size());
        assertEquals(attack, sql.parameters().get("p0"));
        sql.parameters()
                .keySet()
                .forEach(name -> assertTrue(sql.text().contains(":" + name + " as ")));
    }

    @Test
    void everyComparisonIsWrittenWithItsType() throws Exception {
        assertSql(
                "{'title': {'eq': 'Hopper'}, 'count': {'gte': 3}}",
                "(true and (r.title = cast(:p0 as text)) and (r.count >= cast(:p1 as integer)))",
                Map.of("p0", "Hopper", "p1", 3));
        assertSql(
                "{'direction': {'ne': 'ASC'}, 'day': {'lt': '2025-07-31'}}",
                "(true and (r.direction is distinct from cast(:p0 as text)) and (r.day < cast(:p1 as date)))",
                Map.of("p0", "ASC", "p1", LocalDate.parse("2025-07-31")));
        assertSql(
                "{'memberOf': {'contains': 'h100', 'exists': true}}",
                "(true and (r.groups @> jsonb_build_array(cast(:p0 as text)))"
                        + " and ((jsonb_array_length(r.groups) > 0) = cast(:p1 as boolean)))",
                Map.of("p0", "h100", "p1", true));
        assertSql(
                "{'announced': {'exists': false}}",
                "(true and (r.announced_edtf is null))",
                Map.of());
        assertSql(
                "{'announced': {'gt': '2025-04-30'}}",
                "(true and ((r.announced_edtf is not null and"
                        + " coalesce(r.announced_latest, 'infinity') > cast(:p0 as date))))",
                Map.of("p0", LocalDate.parse("2025-04-30")));
    }

    @Test
    void aNegationHoldsWhereTheColumnIsNull() throws Exception {
        assertSql(
                "{'not': {'title': {'eq': 'Hopper'}}}",
                "(true and (true and (r.title = cast(:p0 as text))) is not true)",
                Map.of("p0", "Hopper"));
    }

    @Test
    void emptyListsAreWrittenAsTheyAreRead() throws Exception {
        assertSql("{'or': [], 'and': []}", "(true and (true) and (false))", Map.of());
    }

    private static void assertSql(String where, String text, Map<String, Object> parameters)
            throws Exception {
        SqlText sql = sql(where(where));
        assertEquals(text, sql.text());
        assertEquals(parameters, sql.parameters());
    }

    private static SqlText sql(ThingWhere where) {
        SqlText sql = new SqlText();
        new SqlFilter("r").write(sql, where);
        return sql;
    }

    static boolean fits(String where, TestThing thing) throws Exception {
        return fits(where(where), thing);
    }

    private static boolean fits(ThingWhere where, TestThing thing) {
        SqlText sql = sql(where);
        return SESSIONS.undone(session -> {
            session.insert(thing);
            NativeQuery<Long> count =
                    session.createNativeQuery(
                            "select count(*) from test_thing r where " + sql.text(), Long.class);
            sql.parameters().forEach(count::setParameter);
            return count.getSingleResult() == 1;
        });
    }

    private static ThingWhere where(String json) throws Exception {
        return Documents.JSON.readValue(json.replace('\'', '"'), ThingWhere.class);
    }

    private static TestThing thing() throws Exception {
        TestThing thing =
                Documents.JSON.readValue(
                        """
                        {"title": "Hopper", "count": 3, "checked": false, "direction": "DESC",
                         "day": "2025-07-31", "groups": ["h100", "nvidia-hopper-gpus"],
                         "quantity": {"comparator": "EQ", "amount": "4.0", "unit": "TBy/s"},
                         "price": {"comparator": "BETWEEN", "min": "10000", "max": "12000", "currency": "USD"},
                         "attribution": {"kind": "NAMED_PERSON", "person": "jensen-huang", "organization": "nvidia",
                           "reportedVia": ["gasgoo", "reuters"]},
                         "citations": [{"sourceId": "seed-copy"}, {"sourceId": "reuters", "quote": "no backdoor"}]}
                        """,
                        TestThing.class);
        thing.announced = FuzzyDate.of("2025-04");
        return thing;
    }
}
