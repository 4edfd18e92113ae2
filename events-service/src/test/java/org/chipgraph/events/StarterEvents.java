package org.chipgraph.events;

import static org.chipgraph.kernel.testing.ServiceClient.starterData;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.chipgraph.kernel.document.Documents;

/// The events of the starter data: other tests of the same database add some of their own.
public final class StarterEvents {

    private StarterEvents() {}

    public static List<String> ids() {
        return starterData()
                .lines()
                .map(StarterEvents::read)
                .filter(line -> line.path(Documents.TYPE).textValue().equals("Event"))
                .map(line -> line.path(Documents.ID).textValue())
                .toList();
    }

    private static JsonNode read(String line) {
        try {
            return Documents.JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
