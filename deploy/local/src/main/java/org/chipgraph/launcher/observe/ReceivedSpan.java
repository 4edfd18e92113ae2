package org.chipgraph.launcher.observe;

import com.google.protobuf.ByteString;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A span as its process sent it.
///
/// Shape: ids are hexadecimal, `parent` is empty at the root; `kind` is SERVER, CLIENT, INTERNAL and so on;
/// `error` is empty when there is none. Units: `start` in microseconds since 1970, `duration` in microseconds.
public record ReceivedSpan(
        String service,
        String trace,
        String id,
        String parent,
        String name,
        String kind,
        long start,
        long duration,
        String error,
        Map<String, String> attributes) {

    private static final String KIND = "SPAN_KIND_";

    public ReceivedSpan {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    static List<ReceivedSpan> of(ExportTraceServiceRequest request) {
        List<ReceivedSpan> spans = new ArrayList<>();
        for (ResourceSpans ofProcess : request.getResourceSpansList()) {
            String service =
                    attributes(ofProcess.getResource().getAttributesList())
                            .getOrDefault("service.name", "unknown");
            for (ScopeSpans ofLibrary : ofProcess.getScopeSpansList()) {
                ofLibrary.getSpansList().forEach(span -> spans.add(of(service, span)));
            }
        }
        return spans;
    }

    private static ReceivedSpan of(String service, Span span) {
        return new ReceivedSpan(
                service,
                hex(span.getTraceId()),
                hex(span.getSpanId()),
                hex(span.getParentSpanId()),
                span.getName(),
                span.getKind().name().replace(KIND, ""),
                span.getStartTimeUnixNano() / 1_000,
                (span.getEndTimeUnixNano() - span.getStartTimeUnixNano()) / 1_000,
                error(span.getStatus()),
                attributes(span.getAttributesList()));
    }

    private static String error(Status status) {
        if (status.getCode() != Status.StatusCode.STATUS_CODE_ERROR) {
            return "";
        }
        return status.getMessage().isEmpty() ? "error" : status.getMessage();
    }

    private static Map<String, String> attributes(List<KeyValue> pairs) {
        Map<String, String> attributes = new LinkedHashMap<>();
        pairs.forEach(pair -> attributes.put(pair.getKey(), text(pair.getValue())));
        return attributes;
    }

    private static String text(AnyValue value) {
        return switch (value.getValueCase()) {
            case STRING_VALUE -> value.getStringValue();
            case BOOL_VALUE -> Boolean.toString(value.getBoolValue());
            case INT_VALUE -> Long.toString(value.getIntValue());
            case DOUBLE_VALUE -> Double.toString(value.getDoubleValue());
            case ARRAY_VALUE ->
                    value.getArrayValue().getValuesList().stream()
                            .map(ReceivedSpan::text)
                            .toList()
                            .toString();
            default -> value.toString();
        };
    }

    private static String hex(ByteString id) {
        return HexFormat.of().formatHex(id.toByteArray());
    }
}
