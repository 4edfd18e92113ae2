package org.chipgraph.kernel.claim;

import static org.chipgraph.kernel.claim.TestClaim.named;
import static org.chipgraph.kernel.claim.TestClaim.version;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chipgraph.kernel.list.StringFilter;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.testing.TestSessions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which claims a reader is shown: asOf, ranks, where, first.
class ClaimReadingTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private static final TestSessions SESSIONS = new TestSessions(TestClaim.TABLE, TestClaim.class);

    /// The filter of the tests' claims.
    public static class AnswerWhere extends ClaimWhere {
        public @Nullable StringFilter answer;
    }

    @ParameterizedTest
    @CsvSource({
        // asked for nothing: as known today
        ", today, , true",
        ", tomorrow, , false",
        ", 2025-01-01, today, false",
        ", 2025-01-01, tomorrow, true",
        // unknown knownFrom: present, left out only when the caller gives known
        ", , , true",
        ", , today, false",
        "2026-03-01, , , false",
        "2026-03-01, , 2026-03-02, false",
        // half-open in days
        "2025-04-14, 2025-04-15, , false",
        "2025-04-15, 2025-04-15, , true",
        "2025-07-13, 2025-04-15, 2025-07-14, true",
        "2025-07-14, 2025-04-15, 2025-07-14, false",
        // the future may be asked for
        "2026-04-01, 2026-03-02, , true",
    })
    void aClaimIsShownWhileItIsKnown(
            @Nullable LocalDate asked, @Nullable String from, @Nullable String to, boolean shown) {
        List<TestClaim> claims = List.of(named("a").known(day(from), day(to)));
        assertEquals(shown ? 1 : 0, read(AsOf.of(null, asked), Ranks.ALL, claims).size());
        if (asked == null) {
            assertEquals(shown ? 1 : 0, read(null, Ranks.ALL, claims).size());
        }
    }

    @Test
    void matchSpeaksOfValidOnly() {
        List<TestClaim> claims =
                List.of(named("a").valid("2025-04", null).known("2025-04-15", null));
        assertNull(read(null, Ranks.BEST, claims).getFirst().getMatch());
        assertNull(read(asOf(null, "2025-04-15"), Ranks.BEST, claims).getFirst().getMatch());
        assertEquals(
                Match.POSSIBLE,
                read(asOf("2025-04-10", null), Ranks.BEST, claims).getFirst().getMatch());
        assertEquals(
                Match.CERTAIN,
                read(asOf("2025-05-01", "2025-05-01"), Ranks.BEST, claims).getFirst().getMatch());
        assertEquals(List.of(), read(asOf("2025-03-31", null), Ranks.BEST, claims));
    }

    @ParameterizedTest
    @CsvSource({
        "ALL, deprecated normal preferred",
        "NOT_DEPRECATED, normal preferred",
        "BEST, preferred",
    })
    void ranksChooseWithinTheSlot(Ranks ranks, String shown) {
        List<TestClaim> claims =
                List.of(
                        named("normal"),
                        named("preferred").ranked(Rank.PREFERRED),
                        named("deprecated").ranked(Rank.DEPRECATED));
        assertEquals(List.of(shown.split(" ")), ids(read(null, ranks, claims)));
    }

    @Test
    void withoutAPreferredClaimAllNormalOnesAreBest() {
        assertEquals(
                List.of("a", "b"), ids(read(null, Ranks.BEST, List.of(named("a"), named("b")))));
    }

    @Test
    void aPreferredClaimDropsOnlyWhatItOverlapsInValidTime() {
        List<TestClaim> claims =
                List.of(
                        named("before").valid("2023-11", "2025-04-09"),
                        named("touching").valid("2023-11", "2025-04"),
                        named("preferred").valid("2025-04-09", "2025-07-14").ranked(Rank.PREFERRED),
                        named("during").valid("2025-05", "2025-06"),
                        named("after").valid("2025-07-14", null));
        assertEquals(List.of("after", "preferred", "before"), ids(read(null, Ranks.BEST, claims)));
    }

    @Test
    void aPreferredClaimOfAnotherTimeOfKnowledgeDropsNothing() {
        List<TestClaim> claims =
                List.of(
                        named("normal").known("2025-04-15", null),
                        named("superseded")
                                .known("2025-04-15", "2025-07-14")
                                .ranked(Rank.PREFERRED),
                        named("to-come").known(day("tomorrow"), null).ranked(Rank.PREFERRED));
        assertEquals(List.of("normal"), ids(read(null, Ranks.BEST, claims)));
        assertEquals(
                List.of("superseded"), ids(read(asOf(null, "2025-05-01"), Ranks.BEST, claims)));
        assertEquals(
                List.of("to-come"), ids(read(asOf(null, day("tomorrow")), Ranks.BEST, claims)));
    }

    @Test
    void asOfIsReadBeforeRanks() {
        List<TestClaim> claims =
                List.of(
                        named("normal").valid("2025-04-01", null),
                        named("preferred").valid("2025-07-14", null).ranked(Rank.PREFERRED));
        assertEquals(List.of("normal"), ids(read(asOf("2025-05-01", null), Ranks.BEST, claims)));
        assertEquals(List.of("preferred"), ids(read(asOf("2025-07-14", null), Ranks.BEST, claims)));
    }

    @Test
    void ranksAreReadBeforeWhere() {
        AnswerWhere where = new AnswerWhere();
        where.answer = new StringFilter();
        where.answer.eq = "no";
        List<TestClaim> claims =
                List.of(
                        named("normal").saying("no"),
                        named("preferred").ranked(Rank.PREFERRED).saying("yes"));
        assertEquals(List.of(), read(null, Ranks.BEST, where, 10, claims));
        assertEquals(List.of("normal"), ids(read(null, Ranks.NOT_DEPRECATED, where, 10, claims)));
    }

    @Test
    void whereIsReadBeforeFirst() {
        AnswerWhere where = new AnswerWhere();
        where.answer = new StringFilter();
        where.answer.eq = "yes";
        List<TestClaim> claims =
                List.of(
                        named("a").valid("2025", null).saying("no"),
                        named("b").valid("2024", null).saying("yes"),
                        named("c").valid("2023", null).saying("yes"));
        assertEquals(List.of("b"), ids(read(null, Ranks.BEST, where, 1, claims)));
    }

    @Test
    void anotherSlotIsAnotherQuestion() {
        List<TestClaim> claims =
                List.of(
                        version("normal", 1, "h20", "CN"),
                        version("elsewhere", 1, "h20", "DE").ranked(Rank.PREFERRED));
        assertEquals(List.of("elsewhere", "normal"), ids(read(null, Ranks.BEST, claims)));
        assertEquals(List.of(0, 0), rivals(read(null, Ranks.BEST, claims)));
    }

    @Test
    void nullIsAValueOfASlot() {
        List<TestClaim> claims =
                List.of(
                        version("dense", 1, "h20", "FP16", "DENSE"),
                        version("unsaid", 1, "h20", "FP16", null),
                        version("unsaid-too", 1, "h20", "FP16", null));
        assertEquals(List.of(0, 1, 1), rivals(read(null, Ranks.ALL, claims)));
    }

    @Test
    void claimsWithoutASlotHaveNoRivalsAndAreDroppedByNone() {
        List<TestClaim> claims =
                List.of(
                        version("a", 1),
                        version("b", 1).ranked(Rank.PREFERRED),
                        version("c", 1).ranked(Rank.DEPRECATED));
        assertEquals(List.of("a", "b"), ids(read(null, Ranks.BEST, claims)));
        assertEquals(List.of(0, 0, 0), rivals(read(null, Ranks.ALL, claims)));
    }

    @Test
    void rivalsAreTheOtherClaimsWhateverTheySay() {
        List<TestClaim> claims =
                List.of(
                        named("a").saying("yes"),
                        named("b").saying("yes"),
                        named("c").saying("no"),
                        named("deprecated").ranked(Rank.DEPRECATED));
        assertEquals(List.of(2, 2, 2, 3), rivals(read(null, Ranks.ALL, claims)));
        assertEquals(
                List.of(2, 2, 2, 3), rivals(read(asOf("2025-01-01", null), Ranks.ALL, claims)));
    }

    @Test
    void rivalsAreCountedBeforeRanksAndWhere() {
        List<TestClaim> claims =
                List.of(named("normal"), named("preferred").ranked(Rank.PREFERRED));
        assertEquals(List.of(1), rivals(read(null, Ranks.BEST, claims)));
    }

    @Test
    void withoutAsOfRivalsOverlapThisVersion() {
        List<TestClaim> claims =
                List.of(
                        named("early").valid("2023", "2025-04-09"),
                        named("late").valid("2025-04-09", null),
                        named("whole").valid(null, null));
        assertEquals(List.of(1, 1, 2), rivals(read(null, Ranks.ALL, claims)));
    }

    @Test
    void anAsOfWithoutADayIsNone() {
        List<TestClaim> claims =
                List.of(
                        named("early").valid("2023", "2025-04-09"),
                        named("late").valid("2025-04-09", null));
        assertEquals(List.of(0, 0), rivals(read(AsOf.of(null, null), Ranks.ALL, claims)));
    }

    @ParameterizedTest
    @CsvSource({
        // half-open: what ends where the other begins does not overlap
        "2025-04-09, 2025-07-14, 2025-07-14, , false",
        "2025-04-09, 2025-07-14, 2025-07-13, , true",
        // the widest reading: to.latest is the last day but one
        "2025-04-09, 2025-07, 2025-07-30, , true",
        "2025-04-09, 2025-07, 2025-07-31, , false",
        "2025-04-09, 2025-07, 2025-07, , true",
        // open ends
        ", , , , true",
        ", 2025-07-14, 2025-07-13, , true",
        ", 2025-07-14, 2025-07-14, , false",
        "../2025-07-31, , , 2020, true",
        "2025-04-09, ../2025-07, 2025-07-31, , false",
        // moments include their days
        "2025-07-31, 2025-07-31, 2025-07-31, 2025-07-31, true",
        "2025-07-31, 2025-07-31, 2025-07-31, , true",
        "2025-07-31, 2025-07-31, , 2025-07-31, false",
        "2025-07, 2025-07, 2025-07-31, , true",
        "2025-07, 2025-07, 2025-08-01, , false",
    })
    void timesOverlapByTheirWidestReading(
            @Nullable String from,
            @Nullable String to,
            @Nullable String otherFrom,
            @Nullable String otherTo,
            boolean overlap) {
        List<TestClaim> claims =
                List.of(named("a").valid(from, to), named("b").valid(otherFrom, otherTo));
        int rivals = overlap ? 1 : 0;
        assertEquals(List.of(rivals, rivals), rivals(read(null, Ranks.ALL, claims)));
    }

    @Test
    void withAsOfRivalsMatchTheSameDays() {
        List<TestClaim> claims =
                List.of(
                        named("early").valid("2023", "2025-04-09"),
                        named("late").valid("2025-04-09", null),
                        named("unknown").known("2025-05-01", null));
        assertEquals(List.of(1, 1), rivals(read(asOf("2024-05-01", null), Ranks.ALL, claims)));
        assertEquals(List.of(0), rivals(read(asOf("2025-04-09", "2025-05-01"), Ranks.ALL, claims)));
    }

    @Test
    void theVersionsOfOneClaimAreNoRivals() {
        List<TestClaim> claims =
                List.of(
                        version("a", 1, "h20").known("2025-04-15", "2025-07-14"),
                        version("a", 2, "h20").known("2025-07-14", null),
                        version("b", 1, "h20").known("2025-04-15", null));
        assertEquals(List.of(1, 1), rivals(read(null, Ranks.ALL, claims)));
    }

    @Test
    void versionsAreListedByNewestKnowledge() {
        List<TestClaim> claims =
                List.of(
                        version("a", 1, "h20").known(null, "2025-04-15"),
                        version("a", 3, "h20").known("2025-07-14", null),
                        version("b", 1, "h20"),
                        version("a", 2, "h20").known("2025-04-15", "2025-07-14"));
        TestClaim shown = read(null, Ranks.ALL, claims).getFirst();
        assertEquals("a-v3", shown.id);
        assertEquals(List.of("a-v3", "a-v2", "a-v1"), versionIds(shown));
    }

    @Test
    void aSupersededVersionKnowsItsVersionsAndRivalsToo() {
        List<TestClaim> claims =
                List.of(
                        version("a", 1, "h20").known("2025-04-15", "2025-07-14"),
                        version("a", 2, "h20").known("2025-07-14", null),
                        version("b", 1, "h20").known("2025-04-20", null));
        Claim superseded = read(null, Ranks.ALL, claims).getFirst().getVersions().getLast();
        assertEquals("a-v1", superseded.getId());
        assertEquals(
                List.of("a-v2", "a-v1"),
                superseded.getVersions().stream().map(Claim::getId).toList());
        assertEquals(1, superseded.getRivals());
    }

    @Test
    void newestBeginningFirstThenWithoutBeginningThenById() {
        List<TestClaim> claims =
                new ArrayList<>(
                        List.of(
                                named("b-none"),
                                named("a-none"),
                                named("year").valid("2025", null),
                                named("month").valid("2025-04", null),
                                named("open").valid("../2026", null),
                                named("b-day").valid("2025-04-09", null),
                                named("a-day").valid("2025-04-09", null)));
        List<String> order = List.of("a-day", "b-day", "month", "year", "a-none", "b-none", "open");
        assertEquals(order, ids(read(null, Ranks.ALL, claims)));
        Collections.reverse(claims);
        assertEquals(order, ids(read(null, Ranks.ALL, claims)));
    }

    @Test
    void firstLimitsWhatIsShown() {
        List<TestClaim> claims = List.of(named("a"), named("b"), named("c"));
        assertEquals(List.of("a", "b"), ids(read(null, Ranks.BEST, null, 2, claims)));
        assertEquals(List.of(), read(null, Ranks.BEST, null, 0, claims));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 501})
    void aSizeOutOfRangeIsRefused(int first) {
        ValidationProblem problem =
                assertThrows(
                        ValidationProblem.class,
                        () -> new ClaimLists.Question(null, null, Ranks.BEST, first).size());
        assertEquals(
                "first: " + first + " is out of range; at most 500 claims are given",
                problem.getMessage());
    }

    private static List<TestClaim> read(@Nullable AsOf asOf, Ranks ranks, List<TestClaim> claims) {
        return read(asOf, ranks, null, 100, claims);
    }

    private static List<TestClaim> read(
            @Nullable AsOf asOf,
            Ranks ranks,
            @Nullable AnswerWhere where,
            int first,
            List<TestClaim> claims) {
        return SESSIONS.undone(session -> {
            claims.forEach(session::insert);
            ClaimLists lists = new ClaimLists(session, new ClaimFindings(session));
            ClaimLists.Asked asked =
                    new ClaimLists.Asked(
                            new ClaimReading(asOf, ranks), where, first, new Selection(true, true));
            return lists.byOwner(TestClaim.class, List.of("chipId"), List.of("h20"), asked)
                    .get("h20");
        });
    }

    private static @Nullable String day(@Nullable String text) {
        return switch (text) {
            case null -> null;
            case "today" -> TODAY.toString();
            case "tomorrow" -> TODAY.plusDays(1).toString();
            default -> text;
        };
    }

    private static AsOf asOf(@Nullable String valid, @Nullable String known) {
        return AsOf.of(
                valid == null ? null : LocalDate.parse(valid),
                known == null ? null : LocalDate.parse(known));
    }

    private static List<String> ids(List<TestClaim> claims) {
        return claims.stream().map(claim -> claim.claimId).toList();
    }

    private static List<Integer> rivals(List<TestClaim> claims) {
        return claims.stream().map(Claim::getRivals).toList();
    }

    private static List<String> versionIds(TestClaim claim) {
        return claim.getVersions().stream().map(Claim::getId).toList();
    }
}
