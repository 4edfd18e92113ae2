package org.chipgraph.gateway.execute.slots;

/// A list of the answer.
public final class ListValue extends Values {

    private int size;

    public ListValue() {
        super(8);
    }

    public int size() {
        return size;
    }

    /// Makes room for one more item and returns its position.
    public int add() {
        if (size == capacity()) {
            grow(size * 2);
        }
        return size++;
    }

    /// Lists of another length are not about the same objects: the first answer stays.
    void merge(ListValue other) {
        if (other != this && other.size == size) {
            for (int i = 0; i < size; i++) {
                merge(i, other);
            }
        }
    }
}
