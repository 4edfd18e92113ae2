package org.chipgraph.gateway.execute;

import java.util.List;
import org.chipgraph.gateway.execute.answer.SubgraphError.Detail;
import org.chipgraph.gateway.execute.json.JsonOutput;

/// One error of the client's answer.
///
/// Shape: empty `path` = about the whole request; empty `service` = the gateway itself.
public record ClientError(
        String message, List<Object> path, String code, String service, List<Detail> details) {

    public ClientError {
        path = List.copyOf(path);
        details = List.copyOf(details);
    }

    /// An error of the request as a whole, found by the gateway.
    public static ClientError ofRequest(String code, String message) {
        return new ClientError(message, List.of(), code, "", List.of());
    }

    public void writeTo(JsonOutput out) {
        out.ascii('{').key("message").string(message);
        if (!path.isEmpty()) {
            out.ascii(',').key("path");
            char separator = '[';
            for (Object segment : path) {
                out.ascii(separator);
                if (segment instanceof Integer position) {
                    out.ascii(position.toString());
                } else {
                    out.string(segment.toString());
                }
                separator = ',';
            }
            out.ascii(']');
        }
        out.ascii(',').key("extensions").ascii('{').key("code").string(code);
        if (!service.isEmpty()) {
            out.ascii(',').key("service").string(service);
        }
        for (Detail detail : details) {
            out.ascii(',').key(detail.name()).raw(detail.json());
        }
        out.ascii("}}");
    }
}
