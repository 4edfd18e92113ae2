package org.chipgraph.gateway.execute.slots;

/// A list of the answer.
public final class ListValue extends Cells {

    private static final int FIRST_CAPACITY = 4;

    public ListValue() {
        super(FIRST_CAPACITY, 0, false);
    }

    public void add(Object content, long range) {
        append(content, range);
    }

    /// Lists of another length are not about the same objects: the first answer stays.
    void merge(ListValue other) {
        if (other != this && other.size() == size()) {
            for (int i = 0; i < size(); i++) {
                merge(i, other);
            }
        }
    }
}
