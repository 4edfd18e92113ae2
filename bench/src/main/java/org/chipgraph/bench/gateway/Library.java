package org.chipgraph.bench.gateway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The data behind the benchmark's graph: people, books, and the notes that people write about books.
final class Library {

    private static final int PEOPLE = 6;
    private static final int BOOKS = 9;
    private static final int NOTES = 22;

    /// An object of the graph: its type's name, and what its fields hold.
    record Node(String type, Map<String, Object> fields) {

        Node(String type) {
            this(type, new LinkedHashMap<>());
        }

        Node with(String field, Object value) {
            fields.put(field, value);
            return this;
        }

        @SuppressWarnings("unchecked")
        private void add(String field, Node node) {
            ((List<Node>) fields.computeIfAbsent(field, _ -> new ArrayList<Node>())).add(node);
        }
    }

    private final List<Node> people = new ArrayList<>();
    private final List<Node> books = new ArrayList<>();

    Library() {
        for (int i = 1; i <= PEOPLE; i++) {
            people.add(
                    new Node("Person")
                            .with("id", "p" + i)
                            .with("name", "Reader number " + i)
                            .with("handle", "reader" + i)
                            .with("notes", new ArrayList<Node>()));
        }
        for (int i = 1; i <= BOOKS; i++) {
            books.add(
                    new Node("Book")
                            .with("isbn", "b" + i)
                            .with("title", "The book of " + i)
                            .with("price", 100 * i)
                            .with("weight", 250 + i)
                            .with("inStock", i % 3 != 0)
                            .with("postage", i * (250 + i) / 100)
                            .with("notes", new ArrayList<Node>()));
        }
        for (int i = 0; i < NOTES; i++) {
            Node writer = people.get(i % PEOPLE);
            Node book = books.get(i * 5 % BOOKS);
            Node note =
                    new Node("Note")
                            .with("id", "n" + i)
                            .with("text", "What one thinks after page " + i + ", \"quoted\".")
                            .with("writer", writer)
                            .with("book", book);
            writer.add("notes", note);
            book.add("notes", note);
        }
    }

    List<Node> people() {
        return people;
    }

    List<Node> books() {
        return books;
    }
}
