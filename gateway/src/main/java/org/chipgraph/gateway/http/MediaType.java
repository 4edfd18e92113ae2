package org.chipgraph.gateway.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The two content types of GraphQL over HTTP, and which one a client accepts.
enum MediaType {
    /// Status 200 for whatever GraphQL says.
    JSON("application/json"),
    /// Status 4xx for a request that GraphQL refuses.
    GRAPHQL_RESPONSE("application/graphql-response+json");

    private final String name;

    MediaType(String name) {
        this.name = name;
    }

    String header() {
        return name + "; charset=utf-8";
    }

    /// The type to answer with: the accepted one of highest weight, of equal ones the first named.
    static Optional<MediaType> accepted(List<String> acceptHeaders) {
        if (acceptHeaders.equals(List.of(JSON.name))) {
            return Optional.of(JSON);
        }
        Optional<MediaType> best = Optional.empty();
        double bestWeight = 0;
        boolean any = acceptHeaders.stream().allMatch(String::isBlank);
        for (String part : String.join(",", acceptHeaders).split(",")) {
            Optional<MediaType> type = ofRange(part);
            double weight = weight(part);
            if (type.isPresent() && weight > bestWeight) {
                best = type;
                bestWeight = weight;
            }
        }
        return any ? Optional.of(JSON) : best;
    }

    /// Whether a request body of this content type is read: JSON in UTF-8.
    static boolean isReadable(String contentType) {
        return contentType.equals(JSON.name)
                || (name(contentType).equals(JSON.name) && isUtf8(contentType));
    }

    /// Whether a body of this content type claims to be a GraphQL response.
    static boolean isAnswer(String contentType) {
        if (contentType.equals(JSON.name)) {
            return true;
        }
        String name = name(contentType);
        return name.equals(JSON.name) || name.equals(GRAPHQL_RESPONSE.name);
    }

    private static Optional<MediaType> ofRange(String range) {
        if (!isUtf8(range)) {
            return Optional.empty();
        }
        return switch (name(range)) {
            case "application/json", "application/*", "*/*" -> Optional.of(JSON);
            case "application/graphql-response+json" -> Optional.of(GRAPHQL_RESPONSE);
            default -> Optional.empty();
        };
    }

    private static String name(String value) {
        return value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isUtf8(String value) {
        String charset = parameter(value, "charset", "utf-8");
        return charset.equals("utf-8") || charset.equals("utf8");
    }

    private static double weight(String range) {
        try {
            return Double.parseDouble(parameter(range, "q", "1"));
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    private static String parameter(String value, String name, String otherwise) {
        for (String part : value.toLowerCase(Locale.ROOT).split(";")) {
            String[] pair = part.split("=", 2);
            if (pair.length == 2 && pair[0].strip().equals(name)) {
                return pair[1].strip().replace("\"", "");
            }
        }
        return otherwise;
    }
}
