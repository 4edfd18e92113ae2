package org.chipgraph.gateway.execute;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chipgraph.gateway.execute.answer.SubgraphError.Detail;
import org.chipgraph.gateway.execute.json.JsonOutput;
import org.chipgraph.gateway.execute.json.JsonValues;
import org.chipgraph.gateway.execute.slots.ClientPath;
import org.chipgraph.gateway.operation.RequestProblem;

/// One error of the client's answer.
///
/// Shape: empty `path` = about the whole request; empty `service` = the gateway itself.
public record ClientError(
        String message,
        List<RequestProblem.Location> locations,
        List<Object> path,
        String code,
        String service,
        List<Detail> details) {

    public ClientError {
        locations = List.copyOf(locations);
        path = List.copyOf(path);
        details = List.copyOf(details);
    }

    /// An error of the request as a whole, found by the gateway.
    public static ClientError ofRequest(String code, String message) {
        return new ClientError(message, List.of(), List.of(), code, "", List.of());
    }

    /// Why an operation is refused.
    public static ClientError of(RequestProblem problem) {
        return new ClientError(
                problem.message(),
                problem.locations(),
                List.of(),
                problem.code().name(),
                "",
                List.of());
    }

    /// An error at a place of the answer.
    static ClientError at(
            ClientPath path, String message, String code, String service, List<Detail> details) {
        return new ClientError(message, List.of(), path.segments(), code, service, details);
    }

    /// A field that the client may not have.
    static ClientError refused(ClientPath path) {
        String message =
                "Not for this client: it needs a token, or one with a scope or policy that is"
                        + " missing";
        return at(path, message, ErrorCode.UNAUTHORIZED_FIELD_OR_TYPE.name(), "", List.of());
    }

    public void writeTo(JsonOutput out) {
        out.ascii('{').key("message").string(message);
        writeLocations(out);
        writePath(out);
        out.ascii(',').key("extensions").ascii('{').key("code").string(code);
        if (!service.isEmpty()) {
            out.ascii(',').key("service").string(service);
        }
        for (Detail detail : details) {
            out.ascii(',').key(detail.name()).raw(detail.json());
        }
        out.ascii("}}");
    }

    private void writeLocations(JsonOutput out) {
        if (!locations.isEmpty()) {
            out.ascii(',').key("locations");
            JsonValues.write(
                    out,
                    locations.stream()
                            .map(at ->
                                    new TreeMap<>(Map.of("line", at.line(), "column", at.column())))
                            .toList());
        }
    }

    private void writePath(JsonOutput out) {
        if (!path.isEmpty()) {
            out.ascii(',').key("path");
            JsonValues.write(out, path);
        }
    }
}
