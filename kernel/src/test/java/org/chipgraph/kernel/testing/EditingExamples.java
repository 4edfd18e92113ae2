package org.chipgraph.kernel.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.document.DocumentTypes;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.document.Stored;
import org.chipgraph.kernel.record.RecordEntity;
import org.chipgraph.kernel.reference.Reference;

/// One example input for every type of a service, taken from documents.
final class EditingExamples {

    static final String UNKNOWN = "no-such-record";

    /// What an input does not take: the server writes it, or a mutation of its own does.
    private static final List<String> NOT_IN_INPUTS =
            List.of(
                    Documents.TYPE,
                    Documents.ID,
                    Documents.VERSION,
                    "claimId",
                    "knownTo",
                    "rank",
                    "rankReason",
                    "recordedAt",
                    "recordedBy");

    private static final List<String> NOT_IN_INPUTS_OF_RECORDS = List.of("status", "replacedBy");

    private final Map<String, ObjectNode> documents = new LinkedHashMap<>();
    private final DocumentTypes types;

    EditingExamples(String ndjson, DocumentTypes types) {
        this.types = types;
        for (String line : ndjson.lines().toList()) {
            ObjectNode document = json(line);
            if (!document.has("knownTo") && !document.has("replacedBy")) {
                // The longest has the most fields.
                documents.merge(
                        document.path(Documents.TYPE).textValue(),
                        document,
                        (one, other) ->
                                one.toString().length() >= other.toString().length() ? one : other);
            }
        }
    }

    /// The input of a creation, without an id.
    ObjectNode input(String type) {
        return input(type, document(type));
    }

    private ObjectNode input(String type, ObjectNode document) {
        ObjectNode input = document.remove(NOT_IN_INPUTS);
        return RecordEntity.class.isAssignableFrom(types.named(type))
                ? input.remove(NOT_IN_INPUTS_OF_RECORDS)
                : input;
    }

    /// The same with one reference to a record that does not exist, of this service where it refers to any.
    ObjectNode withUnknownReference(String type) {
        ObjectNode document = document(type);
        Stored stored = Documents.read(types.named(type), document.deepCopy());
        Reference changed =
                stored.references()
                        .filter(reference -> !reference.target().id().equals(stored.id()))
                        .min(
                                Comparator.comparing(
                                        reference -> types.find(reference.target().type()) == null))
                        .orElseThrow(() ->
                                new AssertionError(
                                        "the example of a " + type + " has no reference"));
        return input(type, dangling(document, changed));
    }

    private static ObjectNode dangling(ObjectNode document, Reference reference) {
        JsonNode value = document.path(reference.field());
        String changed =
                value.toString()
                        .replace("\"" + reference.target().id() + "\"", "\"" + UNKNOWN + "\"");
        document.set(reference.field(), json("{\"value\":" + changed + "}").path("value"));
        return document;
    }

    private ObjectNode document(String type) {
        ObjectNode document = documents.get(type);
        if (document == null) {
            throw new AssertionError("there is no example of a " + type);
        }
        return document.deepCopy();
    }

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) Documents.JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
