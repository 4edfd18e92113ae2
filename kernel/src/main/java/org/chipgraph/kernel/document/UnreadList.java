package org.chipgraph.kernel.document;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A list that is stored as JSON and read when it is looked into. It cannot be changed.
///
/// Threads: several may read it; it may then be read from the text more than once.
final class UnreadList<E> extends AbstractList<E> {

    private final String text;
    private final Supplier<List<E>> reading;
    private @Nullable List<E> elements;

    UnreadList(String text, Supplier<List<E>> reading) {
        this.text = text;
        this.reading = reading;
    }

    String text() {
        return text;
    }

    @Override
    public E get(int index) {
        return elements().get(index);
    }

    @Override
    public int size() {
        return elements().size();
    }

    private List<E> elements() {
        List<E> read = elements;
        if (read == null) {
            read = List.copyOf(reading.get());
            elements = read;
        }
        return read;
    }
}
