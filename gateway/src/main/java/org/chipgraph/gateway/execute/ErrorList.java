package org.chipgraph.gateway.execute;

import java.util.ArrayList;
import java.util.List;
import org.chipgraph.gateway.execute.json.JsonOutput;

/// The errors of one answer; beyond a limit they are only counted.
final class ErrorList {

    private static final int LIMIT = 500;

    private final List<ClientError> errors = new ArrayList<>();
    private int leftOut;

    void add(ClientError error) {
        if (errors.size() < LIMIT) {
            errors.add(error);
        } else {
            leftOut++;
        }
    }

    boolean isEmpty() {
        return errors.isEmpty();
    }

    void writeTo(JsonOutput out) {
        char separator = '[';
        for (ClientError error : errors) {
            out.ascii(separator);
            error.writeTo(out);
            separator = ',';
        }
        if (leftOut > 0) {
            String message = leftOut + " more errors are left out";
            out.ascii(',');
            ClientError.ofRequest(ErrorCode.SUBGRAPH_ERROR.name(), message).writeTo(out);
        }
        out.ascii(']');
    }
}
