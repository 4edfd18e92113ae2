package org.chipgraph.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The supergraphs of the golden plans, for other tests.
public final class TestSupergraphs {

    private TestSupergraphs() {}

    /// Accounts, catalog, reviews and stock of a shop.
    public static String shop() {
        return read("shop");
    }

    /// Companies, chips and events.
    public static String industry() {
        return read("industry");
    }

    /// A catalogue with an interface that the ratings have as an object type.
    public static String library() {
        return read("library");
    }

    /// Fields that require each other back and forth between services.
    public static String chains() {
        return read("chains");
    }

    /// Staff, documents and an audit trail, with fields for some clients only.
    public static String protectedOne() {
        return read("protected");
    }

    /// Products of which some fields are moving from one service to another.
    public static String moving() {
        return read("moving");
    }

    /// Orders of customers and guests, some fields of which depend on who the buyer is.
    public static String context() {
        return read("context");
    }

    private static String read(String topic) {
        try {
            return Files.readString(
                    Path.of("src/test/resources/plans", topic, "supergraph.graphql"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
