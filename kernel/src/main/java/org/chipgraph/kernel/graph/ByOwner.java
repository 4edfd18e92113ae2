package org.chipgraph.kernel.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a batch found, as a list for every owner that was asked for; empty where there is nothing.
public final class ByOwner<K, V> {

    private final Map<K, List<V>> lists = new LinkedHashMap<>();

    public ByOwner(List<K> owners) {
        owners.forEach(owner -> lists.put(owner, new ArrayList<>()));
    }

    /// Nothing happens for an owner that was not asked for.
    public void add(Object owner, V value) {
        List<V> list = lists.get(owner);
        if (list != null) {
            list.add(value);
        }
    }

    public Map<K, List<V>> lists() {
        return lists;
    }
}
