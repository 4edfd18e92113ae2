package org.chipgraph.bench.generate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;

/// Writes claims of a type, most in one version, some in several: what every claim has, and what the type adds.
final class ClaimLines {

    /// Their valid time follows from a field of their own.
    private static final Set<DocumentType> TIMED =
            Set.of(
                    DocumentType.PURCHASE,
                    DocumentType.FINANCIAL_FIGURE,
                    DocumentType.IMPACT,
                    DocumentType.MARKET_MOVE);

    private final World world;
    private final Provenance provenance;
    private final LineWriter lines;

    ClaimLines(World world, LineWriter lines) {
        this.world = world;
        this.provenance = new Provenance(world);
        this.lines = lines;
    }

    /// `fields` adds the type's own fields, which all versions of the claim share.
    void write(DocumentType type, Dice dice, Consumer<ObjectNode> fields) {
        int left = world.size().of(type);
        for (int number = 1; left > 0; number++) {
            int versions = Math.min(left, dice.chance(0.85) ? 1 : dice.between(2, 3));
            ObjectNode own = Json.object();
            fields.accept(own);
            write(type, dice, "g-" + type.kebab() + "-" + number, versions, own);
            left -= versions;
        }
    }

    private void write(DocumentType type, Dice dice, String claimId, int versions, ObjectNode own) {
        LocalDate day = Dates.day(dice);
        LocalDate known = dice.chance(0.97) || versions > 1 ? Dates.after(dice, day) : null;
        String rank = dice.chance(0.07) ? "PREFERRED" : dice.chance(0.02) ? "DEPRECATED" : "NORMAL";
        ObjectNode shared = shared(dice, day, rank, TIMED.contains(type));
        for (int version = 1; version <= versions; version++) {
            ObjectNode document =
                    Json.object()
                            .put("__typename", type.title())
                            .put("id", claimId + "-v" + version)
                            .put("claimId", claimId);
            document.setAll(own);
            document.setAll(shared);
            if (known != null) {
                document.put("knownFrom", known.toString());
                LocalDate next = known.plusDays(dice.between(20, 200));
                if (version < versions) {
                    document.put("knownTo", next.toString());
                }
                known = next;
            }
            if (version > 1 && !TIMED.contains(type)) {
                document.set("validTo", Dates.exact(Dates.after(dice, day)));
            }
            lines.write(document);
        }
    }

    private ObjectNode shared(Dice dice, LocalDate day, String rank, boolean timed) {
        ObjectNode shared = Json.object().put("rank", rank);
        if (!rank.equals("NORMAL")) {
            shared.put("rankReason", world.wording().english(dice, 4, 9));
        }
        shared.put("modality", Provenance.modality(dice));
        if (dice.chance(0.3)) {
            shared.put("event", world.any(dice, DocumentType.EVENT));
        }
        if (!timed && dice.chance(0.96)) {
            shared.set("validFrom", Dates.fuzzy(dice, day));
            if (dice.chance(0.25)) {
                shared.set("validTo", Dates.exact(Dates.after(dice, day)));
            }
        }
        shared.set("attribution", provenance.attribution(dice));
        if (dice.chance(0.04)) {
            shared.put("unverified", true);
        }
        if (dice.chance(0.15)) {
            shared.set("note", world.wording().sentences(dice));
        }
        if (dice.chance(0.08)) {
            shared.set("fieldNotes", provenance.fieldNotes(dice, "validFrom"));
        }
        shared.set("citations", provenance.citations(dice));
        return shared;
    }
}
