package org.chipgraph.gateway.execute;

import org.chipgraph.gateway.execute.json.JsonOutput;

/// What one fetch of a request was and took.
///
/// Shape: `representations` are the entities that were asked for, `places` of the answer wait for
/// them; both 0 for a root fetch. `outcome` is `answered` or a code. Units: `started` after the
/// request began and `took`, in nanoseconds.
public record FetchTiming(
        int fetch,
        String subgraph,
        long started,
        long took,
        int requestBytes,
        int answerBytes,
        int representations,
        int places,
        String outcome) {

    void writeTo(JsonOutput out) {
        out.ascii("{\"fetch\":").number(fetch);
        out.ascii(",\"service\":").string(subgraph);
        out.ascii(",\"startedMicros\":").number(started / 1_000);
        out.ascii(",\"tookMicros\":").number(took / 1_000);
        out.ascii(",\"requestBytes\":").number(requestBytes);
        out.ascii(",\"answerBytes\":").number(answerBytes);
        out.ascii(",\"representations\":").number(representations);
        out.ascii(",\"places\":").number(places);
        out.ascii(",\"outcome\":").string(outcome).ascii('}');
    }
}
