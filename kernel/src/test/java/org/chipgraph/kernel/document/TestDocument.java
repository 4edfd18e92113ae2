package org.chipgraph.kernel.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.chipgraph.kernel.reference.Reference;
import org.chipgraph.kernel.source.Citation;
import org.chipgraph.kernel.source.FieldNoteKind;
import org.chipgraph.kernel.value.CountryCode;
import org.chipgraph.kernel.value.Decimal;
import org.chipgraph.kernel.value.FuzzyDate;
import org.chipgraph.kernel.value.Name;
import org.chipgraph.kernel.value.Quantity;
import org.jspecify.annotations.Nullable;

/// A stored thing of the tests, never stored, with a field of every shape that documents have.
final class TestDocument extends Stored {

    String id = "";
    int version;
    List<Name> names = List.of();
    @Nullable FieldNoteKind kind;
    @Nullable Integer generation;
    boolean unverified;
    @Nullable String title;
    @Nullable LocalDate day;
    @Nullable FuzzyDate announced;
    @Nullable Quantity quantity;
    @Nullable Decimal amount;
    List<CountryCode> markets = List.of();
    List<Citation> citations = List.of();

    @JsonProperty("designer")
    @Nullable String designerId;

    @Override
    public String id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public void check(List<Fault> faults) {
        require(faults, "id", id);
        require(faults, "title", title);
    }

    @Override
    public Stream<Reference> references() {
        return Stream.concat(
                Reference.to("designer", "Organization", designerId),
                Reference.of("citations", citations));
    }
}
