package org.chipgraph.gateway.execute.json;

/// The received bytes are not what they should be; the message says where and why.
///
/// It never leaves the stage that reads: it becomes a failed fetch or a refused request.
public final class JsonFault extends Exception {

    public JsonFault(String message) {
        super(message, null, false, false);
    }
}
