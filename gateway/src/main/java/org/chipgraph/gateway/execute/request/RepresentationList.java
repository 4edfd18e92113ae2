package org.chipgraph.gateway.execute.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chipgraph.gateway.execute.json.JsonOutput;
import org.chipgraph.gateway.execute.slots.Place;
import org.chipgraph.gateway.plan.Representation;

/// The representations of one batch: equal ones are sent once and answered to all their places.
///
/// Shape: `places(i)` are the places of the i-th representation; there is at least one.
/// Equality is by content: the hash finds a candidate, the bytes decide.
public final class RepresentationList {

    private static final int FREE = -1;

    private final Representation template;
    private final JsonOutput out = new JsonOutput(512);
    private final RepresentationWriter writer = new RepresentationWriter(out);
    private final List<List<Place>> places = new ArrayList<>();
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int[] table = free(32);

    public RepresentationList(Representation template) {
        this.template = template;
        out.ascii('[');
    }

    /// Adds the object of a place; one that cannot be described to the subgraph is left out.
    public void add(Place place) {
        int mark = out.size();
        if (!places.isEmpty()) {
            out.ascii(',');
        }
        int start = out.size();
        if (!writer.writeEntity(template, place.object())) {
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
        places.get(number).add(place);
    }

    public int count() {
        return places.size();
    }

    public List<Place> places(int representation) {
        return places.get(representation);
    }

    /// How many places of the answer wait for this batch.
    public int placeCount() {
        return places.stream().mapToInt(List::size).sum();
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
        int number = places.size();
        table[at] = number;
        if (number == starts.length) {
            starts = Arrays.copyOf(starts, number * 2);
            ends = Arrays.copyOf(ends, number * 2);
        }
        starts[number] = start;
        ends[number] = end;
        places.add(new ArrayList<>(1));
        if (number * 2 > table.length) {
            grow();
        }
        return number;
    }

    private void grow() {
        table = free(table.length * 2);
        for (int number = 0; number < places.size(); number++) {
            table[find(starts[number], ends[number])] = number;
        }
    }

    private static int[] free(int size) {
        int[] table = new int[size];
        Arrays.fill(table, FREE);
        return table;
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + bytes[i];
        }
        return hash ^ (hash >>> 16);
    }
}
