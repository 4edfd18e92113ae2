package org.chipgraph.kernel.audit;

import io.smallrye.graphql.api.federation.Shareable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// One attempt to change something. It never holds what was sent, only what it was about.
@Entity
@Table(name = "audit_entry")
@Shareable
@Description("One attempt to change something: who, when, what it was about, and how it ended")
public class AuditEntry {

    @Id
    @Ignore
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    @NonNull
    @Description("When it ended")
    public Instant at = Instant.EPOCH;

    @Description("The user's id at the identity provider")
    public @Nullable String userId;

    @NonNull
    @Description("The user's name, or the service account's")
    public String userName = "";

    @NonNull
    @Description("What was asked: the mutation's name, or the method and path over REST")
    public String operation = "";

    @NonNull
    @org.eclipse.microprofile.graphql.Id
    @JdbcTypeCode(SqlTypes.JSON)
    @Description(
            "Ids of the records and claims that it was about: those that it named, and those that were written")
    public List<@NonNull String> ids = List.of();

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("How it ended")
    public AuditOutcome outcome = AuditOutcome.ACCEPTED;

    @Description("Why it was refused, as the error's code")
    public @Nullable String code;

    @Description("Trace in which it happened, where the caller sent one (W3C Trace Context)")
    public @Nullable String traceId;

    @Description("Of an import: how many records and claims it created")
    public @Nullable Integer created;

    @Description("Of an import: how many it changed")
    public @Nullable Integer updated;

    @Description("Of an import: how many were stored as they came")
    public @Nullable Integer unchanged;
}
