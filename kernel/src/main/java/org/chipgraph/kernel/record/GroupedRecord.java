package org.chipgraph.kernel.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.stream.Stream;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.chipgraph.kernel.reference.Reference;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;

/// A record that may belong to groups of its own type: `memberOf` in documents. [RecordGroups] walks them.
@MappedSuperclass
@Audited
public class GroupedRecord extends RecordEntity {

    private static final String MEMBER_OF = "memberOf";

    @Ignore
    @JsonProperty(MEMBER_OF)
    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> groups = List.of();

    @Override
    public void check(List<Fault> faults) {
        super.check(faults);
        if (groups.contains(id)) {
            faults.add(new Fault(MEMBER_OF, "'" + id + "' cannot be a member of itself"));
        }
    }

    @Override
    public Stream<Reference> references() {
        return Stream.concat(
                super.references(), Reference.toAll(MEMBER_OF, getClass().getSimpleName(), groups));
    }
}
