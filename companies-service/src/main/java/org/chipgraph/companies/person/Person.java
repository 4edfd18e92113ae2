package org.chipgraph.companies.person;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import jakarta.persistence.Entity;
import org.chipgraph.kernel.record.RecordEntity;
import org.eclipse.microprofile.graphql.Description;
import org.hibernate.envers.Audited;

/// A person with a name (schema.org Person). Speakers whom a report does not name are organizations of kind
/// UNNAMED.
@Entity
@Audited
@Key(fields = @FieldSet("id"))
@Description("A person")
public class Person extends RecordEntity {}
