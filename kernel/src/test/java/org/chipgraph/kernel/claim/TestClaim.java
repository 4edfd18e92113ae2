package org.chipgraph.kernel.claim;

import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.chipgraph.kernel.value.FuzzyDate;
import org.chipgraph.kernel.value.RecordRef;
import org.jspecify.annotations.Nullable;

/// A claim of the tests. `answer` is what it says; it plays no part in its slot.
@Entity
class TestClaim extends ClaimEntity implements Claim {

    static final String TABLE =
            "create table test_claim (like claim_columns including all, chip_id text, answer text)";

    @Transient private List<@Nullable Object> slot = List.of();

    public String chipId = "h20";

    public String answer = "";

    TestClaim() {}

    /// The version `n` of the claim, id `claimId-vN`, in the slot of the given values.
    static TestClaim version(String claimId, int n, @Nullable Object... slot) {
        TestClaim claim = new TestClaim();
        claim.claimId = claimId;
        claim.id = claimId + "-v" + n;
        claim.slot = Arrays.asList(slot);
        claim.derive();
        return claim;
    }

    /// A claim of one version in the only slot of the test.
    static TestClaim named(String claimId) {
        return version(claimId, 1, "h20", "CN");
    }

    TestClaim valid(@Nullable String from, @Nullable String to) {
        validFrom = from == null ? null : FuzzyDate.of(from);
        validTo = to == null ? null : FuzzyDate.of(to);
        return this;
    }

    TestClaim known(@Nullable String from, @Nullable String to) {
        knownFrom = from == null ? null : LocalDate.parse(from);
        knownTo = to == null ? null : LocalDate.parse(to);
        return this;
    }

    TestClaim ranked(Rank judgement) {
        rank = judgement;
        return this;
    }

    TestClaim saying(String text) {
        answer = text;
        return this;
    }

    @Override
    public RecordRef about() {
        return new RecordRef("Chip", "h20");
    }

    @Override
    public List<@Nullable Object> slot() {
        return slot;
    }
}
