package org.chipgraph.bench.generate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Who says so and where it can be read.
final class Provenance {

    private final World world;

    Provenance(World world) {
        this.world = world;
    }

    /// As often as in the starter data: nine in ten are facts, asserted or reported.
    static String modality(Dice dice) {
        if (dice.chance(0.91)) {
            return dice.chance(0.86) ? "ASSERTED" : "REPORTED";
        }
        return dice.early(
                "OPINION",
                "ESTIMATED",
                "INTENDED",
                "PLANNED",
                "PROPOSED",
                "POTENTIAL",
                "IN_PREPARATION",
                "DEMANDED",
                "POSSIBLE");
    }

    ObjectNode attribution(Dice dice) {
        String kind =
                dice.early(
                        "MEDIA_NARRATION",
                        "OFFICIAL",
                        "COMPANY_STATEMENT",
                        "NAMED_PERSON",
                        "UNNAMED_SOURCE",
                        "MARKET_DATA",
                        "COMPANY_FILING",
                        "UNNAMED_EXPERT",
                        "MEDIA_OPINION",
                        "UNNAMED_GROUP",
                        "EDITOR");
        ObjectNode attribution = Json.object().put("kind", kind);
        switch (kind) {
            case "NAMED_PERSON" -> attribution.put("person", world.any(dice, DocumentType.PERSON));
            case "OFFICIAL", "COMPANY_STATEMENT", "COMPANY_FILING", "MARKET_DATA" ->
                    attribution.put("organization", world.any(dice, DocumentType.ORGANIZATION));
            default -> {}
        }
        if (dice.chance(0.3)) {
            attribution.set("reportedVia", Json.array(world.any(dice, DocumentType.ORGANIZATION)));
        }
        return attribution;
    }

    ArrayNode citations(Dice dice) {
        ArrayNode citations = Json.array();
        int count = dice.early(1, 2, 3);
        for (int n = 0; n < count; n++) {
            ObjectNode citation =
                    Json.object().put("sourceId", world.any(dice, DocumentType.SOURCE));
            if (dice.chance(0.5)) {
                citation.put("locator", "paragraph " + dice.between(1, 40));
            }
            if (dice.chance(0.4)) {
                world.wording().quote(dice, citation);
            }
            citations.add(citation);
        }
        return citations;
    }

    ArrayNode fieldNotes(Dice dice, String field) {
        ObjectNode note =
                Json.object()
                        .put("field", field)
                        .put("kind", dice.early("INFERRED", "CITED", "UNVERIFIED", "COMMENT"));
        note.set("note", world.wording().sentences(dice));
        if (dice.chance(0.5)) {
            note.set("citations", citations(dice));
        }
        return Json.array().add(note);
    }
}
