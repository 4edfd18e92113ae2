package org.chipgraph.kernel.graph;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.graphql.api.ErrorExtensionProvider;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.problem.Problem;

/// Puts one of a problem's [Problem#details] into the `extensions` of the GraphQL error. The library asks a
/// provider for a single key, so there is one subclass for each.
public abstract sealed class ProblemDetail implements ErrorExtensionProvider {

    private final String key;

    private ProblemDetail(String key) {
        this.key = key;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public JsonValue mapValueFrom(Throwable exception) {
        Object detail = exception instanceof Problem problem ? problem.details().get(key) : null;
        if (detail == null) {
            return JsonValue.NULL;
        }
        try (JsonReader reader =
                Json.createReader(new StringReader(Documents.JSON.writeValueAsString(detail)))) {
            return reader.readValue();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The broken rules of a [ValidationProblem].
    public static final class Faults extends ProblemDetail {
        public Faults() {
            super("faults");
        }
    }

    /// The differing fields of a [ConflictProblem].
    public static final class Differences extends ProblemDetail {
        public Differences() {
            super("differences");
        }
    }

    /// The stored version of a [ConflictProblem].
    public static final class CurrentVersion extends ProblemDetail {
        public CurrentVersion() {
            super("currentVersion");
        }
    }
}
