package org.chipgraph.gateway.execute.request;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chipgraph.gateway.execute.json.JsonOutput;
import org.chipgraph.gateway.execute.slots.ObjectValue;

/// The representations of one batch: equal ones are sent once and answered to all their objects.
///
/// Shape: `objects(i)` are the objects with the i-th representation; there is at least one.
/// Equality is by content: the hash finds a candidate, the bytes decide.
public final class RepresentationList {

    private static final int FREE = -1;
    private static final long ODD = 0x9E3779B97F4A7C15L;
    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final EntityTemplate template;
    private final JsonOutput out = new JsonOutput(512);
    private final RepresentationWriter writer = new RepresentationWriter(out);
    private final List<List<ObjectValue>> objects = new ArrayList<>();
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int[] table = free(32);

    public RepresentationList(EntityTemplate template) {
        this.template = template;
        out.ascii('[');
    }

    /// Adds an object; one that cannot be described to the subgraph is left out.
    public void add(ObjectValue object) {
        int mark = out.size();
        if (!objects.isEmpty()) {
            out.ascii(',');
        }
        int start = out.size();
        if (!writer.writeEntity(template, object)) {
            out.truncate(mark);
            return;
        }
        int at = find(start, out.size());
        int number = table[at];
        if (number == FREE) {
            number = remember(at, start, out.size());
        } else {
            out.truncate(mark);
        }
        objects.get(number).add(object);
    }

    public int count() {
        return objects.size();
    }

    public List<ObjectValue> objects(int representation) {
        return objects.get(representation);
    }

    /// How many objects of the answer wait for this batch.
    public int objectCount() {
        int count = 0;
        for (List<ObjectValue> same : objects) {
            count += same.size();
        }
        return count;
    }

    /// The length of the JSON.
    public int length() {
        return out.size() + 1;
    }

    /// Writes the list as JSON.
    public void writeTo(JsonOutput request) {
        request.raw(out.bytes(), 0, out.size()).ascii(']');
    }

    private int find(int from, int to) {
        byte[] bytes = out.bytes();
        int at = hash(bytes, from, to) & (table.length - 1);
        while (table[at] != FREE) {
            int known = table[at];
            if (Arrays.equals(bytes, starts[known], ends[known], bytes, from, to)) {
                return at;
            }
            at = (at + 1) & (table.length - 1);
        }
        return at;
    }

    private int remember(int at, int start, int end) {
        int number = objects.size();
        table[at] = number;
        if (number == starts.length) {
            starts = Arrays.copyOf(starts, number * 2);
            ends = Arrays.copyOf(ends, number * 2);
        }
        starts[number] = start;
        ends[number] = end;
        objects.add(new ArrayList<>(1));
        if (number * 2 > table.length) {
            grow();
        }
        return number;
    }

    private void grow() {
        table = free(table.length * 2);
        for (int number = 0; number < objects.size(); number++) {
            table[find(starts[number], ends[number])] = number;
        }
    }

    private static int[] free(int size) {
        int[] table = new int[size];
        Arrays.fill(table, FREE);
        return table;
    }

    /// Eight bytes at a time: representations are long and mostly alike.
    private static int hash(byte[] bytes, int from, int to) {
        long hash = to - from;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = mixed(hash, (long) LONGS.get(bytes, at));
        }
        for (; at < to; at++) {
            hash = mixed(hash, bytes[at]);
        }
        return (int) hash;
    }

    private static long mixed(long hash, long more) {
        long product = (hash ^ more) * ODD;
        return product ^ (product >>> 32);
    }
}
