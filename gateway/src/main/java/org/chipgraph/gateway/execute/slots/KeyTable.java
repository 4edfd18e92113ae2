package org.chipgraph.gateway.execute.slots;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Finds the slot of a key by its bytes, without making a string of it.
final class KeyTable {

    static final int UNKNOWN = -1;

    private final byte[][] keys;
    private final int[] table;

    KeyTable(List<String> keys) {
        this.keys = new byte[keys.size()][];
        this.table = new int[Integer.highestOneBit(keys.size() * 2 + 1) * 2];
        Arrays.fill(table, UNKNOWN);
        for (int slot = 0; slot < keys.size(); slot++) {
            byte[] key = keys.get(slot).getBytes(StandardCharsets.UTF_8);
            this.keys[slot] = key;
            int at = hash(key, 0, key.length);
            while (table[at] != UNKNOWN) {
                at = (at + 1) & (table.length - 1);
            }
            table[at] = slot;
        }
    }

    int find(byte[] source, int from, int to) {
        int at = hash(source, from, to);
        while (table[at] != UNKNOWN) {
            byte[] key = keys[table[at]];
            if (Arrays.equals(source, from, to, key, 0, key.length)) {
                return table[at];
            }
            at = (at + 1) & (table.length - 1);
        }
        return UNKNOWN;
    }

    private int hash(byte[] source, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + source[i];
        }
        return (hash ^ (hash >>> 15)) & (table.length - 1);
    }
}
