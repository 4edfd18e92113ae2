package org.chipgraph.gateway.execute;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.chipgraph.gateway.execute.request.RepresentationList;
import org.chipgraph.gateway.execute.slots.ObjectValue;
import org.chipgraph.gateway.execute.slots.Place;
import org.chipgraph.gateway.plan.ResponsePath;

/// The places of the answer that wait for the entities of a batch.
///
/// A batch itself knows only its objects, each of which may be in many places; the places are
/// looked for when there is an error to report. Cost: O(places).
final class BatchPlaces {

    private BatchPlaces() {}

    /// Shape: one list per representation, in the order of the answer; none of them is empty.
    static List<List<Place>> find(OpenBatch batch, Place root, boolean[] holds) {
        RepresentationList representations = batch.representations();
        Map<ObjectValue, List<Place>> byObject = new IdentityHashMap<>();
        List<List<Place>> found = new ArrayList<>();
        for (int i = 0; i < representations.count(); i++) {
            List<Place> places = new ArrayList<>();
            representations.objects(i).forEach(object -> byObject.put(object, places));
            found.add(places);
        }
        for (ResponsePath path : batch.compiled().batch().paths()) {
            root.walk(path, holds, place -> add(place, byObject));
        }
        return found;
    }

    private static void add(Place place, Map<ObjectValue, List<Place>> byObject) {
        List<Place> places = byObject.get(place.object());
        if (places != null) {
            places.add(place);
        }
    }
}
