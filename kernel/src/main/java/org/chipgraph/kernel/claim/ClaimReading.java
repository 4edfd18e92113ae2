package org.chipgraph.kernel.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.list.Where;
import org.jspecify.annotations.Nullable;

/// Reads claims as a reader is shown them, in the order asOf, ranks, where, newest `validFrom` first, first.
///
/// `asOf` null = as known today, whenever valid; `where` null = all.
public record ClaimReading(@Nullable AsOf asOf, Ranks ranks, @Nullable Where where, int first) {

    private static final Comparator<ClaimEntity> NEWEST_FIRST =
            Comparator.comparing(
                            ClaimReading::begins, Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(claim -> claim.id);

    private static final Comparator<ClaimEntity> LATEST_KNOWLEDGE_FIRST =
            Comparator.comparing(
                            (ClaimEntity claim) -> claim.knownFrom,
                            Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(claim -> claim.id);

    /// Shape: `all` holds every version of every claim of the slots concerned, freshly read: match, rivals
    /// and versions are set on them. Cost: O(claims x claims of one slot). Thread: caller's.
    public <C extends ClaimEntity> List<C> of(List<C> all, LocalDate today) {
        Map<String, List<Claim>> versions = new HashMap<>();
        all.stream()
                .sorted(LATEST_KNOWLEDGE_FIRST)
                .forEach(claim ->
                        versions.computeIfAbsent(claim.claimId, id -> new ArrayList<>())
                                .add((Claim) claim));
        List<C> known = all.stream().filter(claim -> isKnown(claim, today)).toList();
        List<C> matching = known.stream().filter(this::isValid).toList();
        Map<List<@Nullable Object>, List<C>> slots = new HashMap<>();
        for (C claim : matching) {
            slots.computeIfAbsent(claim.slot(), slot -> new ArrayList<>()).add(claim);
        }
        for (C claim : all) {
            claim.findings =
                    new ClaimEntity.Findings(
                            asOf == null || asOf.valid == null
                                    ? null
                                    : validTime(claim).on(asOf.valid),
                            rivals(claim, slots.getOrDefault(claim.slot(), List.of())),
                            versions.getOrDefault(claim.claimId, List.of()));
        }
        return matching.stream()
                .filter(claim -> isRanked(claim, slots.getOrDefault(claim.slot(), List.of())))
                .filter(claim -> where == null || where.matches(claim))
                .sorted(NEWEST_FIRST)
                .limit(first)
                .toList();
    }

    private boolean isKnown(ClaimEntity claim, LocalDate today) {
        LocalDate asked = asOf == null ? null : asOf.known;
        LocalDate day = asked == null ? today : asked;
        if (claim.knownFrom == null ? asked != null : claim.knownFrom.isAfter(day)) {
            return false;
        }
        return claim.knownTo == null || day.isBefore(claim.knownTo);
    }

    private boolean isValid(ClaimEntity claim) {
        return asOf == null || asOf.valid == null || validTime(claim).on(asOf.valid) != null;
    }

    private boolean isRanked(ClaimEntity claim, List<? extends ClaimEntity> slot) {
        return switch (ranks) {
            case ALL -> true;
            case NOT_DEPRECATED -> claim.rank != Rank.DEPRECATED;
            case BEST ->
                    switch (claim.rank) {
                        case PREFERRED -> true;
                        case DEPRECATED -> false;
                        case NORMAL ->
                                claim.slot().isEmpty()
                                        || slot.stream()
                                                .noneMatch(other ->
                                                        other.rank == Rank.PREFERRED
                                                                && overlap(claim, other));
                    };
        };
    }

    private int rivals(ClaimEntity claim, List<? extends ClaimEntity> slot) {
        if (claim.slot().isEmpty()) {
            return 0;
        }
        return (int)
                slot.stream()
                        .filter(other -> other.rank != Rank.DEPRECATED)
                        .filter(other -> asOf != null || overlap(claim, other))
                        .map(other -> other.claimId)
                        .filter(id -> !id.equals(claim.claimId))
                        .distinct()
                        .count();
    }

    private static boolean overlap(ClaimEntity one, ClaimEntity other) {
        return validTime(one).overlaps(validTime(other))
                && startsBefore(one.knownFrom, other.knownTo)
                && startsBefore(other.knownFrom, one.knownTo);
    }

    private static boolean startsBefore(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null || from.isBefore(to);
    }

    private static ValidTime validTime(ClaimEntity claim) {
        return new ValidTime(claim.validFrom, claim.validTo);
    }

    private static @Nullable LocalDate begins(ClaimEntity claim) {
        return claim.validFrom == null ? null : claim.validFrom.earliest();
    }
}
