package org.chipgraph.kernel.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.chipgraph.kernel.audit.Attempt;
import org.chipgraph.kernel.document.DocumentStore;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.document.Stored;
import org.chipgraph.kernel.editing.WrittenValues;
import org.chipgraph.kernel.outage.Outage;
import org.chipgraph.kernel.problem.ConflictProblem;
import org.chipgraph.kernel.problem.ForbiddenProblem;
import org.chipgraph.kernel.problem.NotFoundProblem;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.record.RecordEntity;
import org.chipgraph.kernel.record.Records;
import org.chipgraph.kernel.revision.ChangeComment;
import org.chipgraph.kernel.security.Roles;
import org.jspecify.annotations.Nullable;

/// What all writes over REST share: bodies are documents, versions are ETags, problems are RFC 9457.
@ApplicationScoped
public class DocumentWrites {

    /// What a reviewer decides, as the mutations have it.
    private static final List<String> REVIEWED_OF_RECORDS = List.of("status", "replacedBy");

    private static final List<String> REVIEWED_OF_CLAIMS = List.of("rank", "rankReason");

    private final DocumentStore documents;
    private final Records records;
    private final IdempotencyKeys keys;
    private final ChangeComment comment;
    private final SecurityIdentity identity;
    private final Attempt attempt;
    private final Outage outage;

    public DocumentWrites(
            DocumentStore documents,
            Records records,
            IdempotencyKeys keys,
            ChangeComment comment,
            SecurityIdentity identity,
            Attempt attempt,
            Outage outage) {
        this.documents = documents;
        this.records = records;
        this.keys = keys;
        this.comment = comment;
        this.identity = identity;
        this.attempt = attempt;
        this.outage = outage;
    }

    /// What a request says besides its body.
    ///
    /// @param comment why, for the history
    record Request(String path, @Nullable String comment, @Nullable String idempotencyKey) {}

    /// Creates from a body: 201 with Location and ETag. A repeated request answers what the first one created,
    /// as it is now.
    <T extends Stored> Response create(
            Class<T> type, String body, Request request, Function<ObjectNode, T> creation) {
        comment.say(request.comment());
        String id =
                keys.once(
                        request.idempotencyKey(),
                        request.path(),
                        body,
                        () -> creation.apply(document(type, body)).id());
        T created = stored(type, id);
        return Response.created(URI.create(request.path() + "/" + id))
                .header(HttpHeaders.ETAG, EntityTag.of(created.version()))
                .entity(Documents.of(created))
                .build();
    }

    /// Changes the keys of a merge patch: 200 with the new ETag, 428 without If-Match, 412 for a stale one.
    <T extends Stored> Response patch(
            Class<T> type, String id, String body, @Nullable String ifMatch, @Nullable String why) {
        comment.say(why);
        int expected = EntityTag.expected(ifMatch);
        ObjectNode patch = document(type, body);
        try {
            T changed =
                    documents.update(
                            type,
                            id,
                            expected,
                            MergePatch.changes(Documents.contents(stored(type, id)), patch));
            return Response.ok(Documents.of(changed))
                    .header(HttpHeaders.ETAG, EntityTag.of(changed.version()))
                    .build();
        } catch (ConflictProblem conflict) {
            throw EntityTag.failed(conflict);
        }
    }

    /// @throws NotFoundProblem for an unknown id
    <T extends Stored> T stored(Class<T> type, String id) {
        return outage.reading(() -> {
            T found = records.find(type, id);
            if (found == null) {
                throw new NotFoundProblem(
                        "no " + type.getSimpleName() + " has the id '" + id + "'");
            }
            return found;
        });
    }

    /// The body as a document with values in place of texts.
    ///
    /// @throws ValidationProblem for a body that is no JSON object
    /// @throws ForbiddenProblem when it holds what only a reviewer decides
    ObjectNode document(Class<? extends Stored> type, String body) {
        ObjectNode document = object(body);
        attempt.names(List.of(document.path(Documents.ID).asText()));
        List<String> reviewed =
                RecordEntity.class.isAssignableFrom(type)
                        ? REVIEWED_OF_RECORDS
                        : REVIEWED_OF_CLAIMS;
        if (!identity.hasRole(Roles.REVIEWER) && reviewed.stream().anyMatch(document::has)) {
            throw new ForbiddenProblem(
                    String.join(" and ", reviewed) + " need the role " + Roles.REVIEWER);
        }
        return WrittenValues.understood(type, document);
    }

    private static ObjectNode object(String body) {
        String reason = "found something else";
        try {
            JsonNode read = Documents.JSON.readTree(body);
            if (read instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            reason = e.getOriginalMessage();
        }
        throw new ValidationProblem("", "expected a JSON object: " + reason);
    }
}
