package org.chipgraph.companies.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.smallrye.graphql.api.federation.External;
import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import java.util.List;
import java.util.stream.Stream;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.record.Stub;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A chip, a family of chips or a group of chips, owned by chips-service.
@Key(fields = @FieldSet("id"))
@Description("A chip, a family of chips, or a group of chips that is spoken of as one")
public final class Chip extends Stub {

    private final @Nullable List<String> groups;

    @JsonCreator
    public Chip(String id) {
        this(id, null);
    }

    /// `groups` are the families and groups above it, as chips-service knows them; null = not asked there.
    Chip(String id, @Nullable List<String> groups) {
        super(id);
        this.groups = groups;
    }

    /// @throws ValidationProblem when the chip was not asked for with them
    @External
    @NonNull
    @Id
    @Description("Ids of all families and groups that it belongs to, directly or not")
    public List<@NonNull String> getMemberOfIds() {
        if (groups == null) {
            throw new ValidationProblem(
                    "memberOfIds", "is missing; chips-service knows it of the chip '" + id + "'");
        }
        return groups;
    }

    /// Its own id and those of its families and groups.
    public List<String> withGroups() {
        return Stream.concat(Stream.of(id), getMemberOfIds().stream()).distinct().toList();
    }
}
