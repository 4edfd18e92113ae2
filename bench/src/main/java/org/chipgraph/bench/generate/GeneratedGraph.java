package org.chipgraph.bench.generate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chipgraph.launcher.Part;

/// A large graph around the starter data, as the import files that make it: skewed as the world is (a few
/// chips, companies and events have thousands of claims, most have few: [Population]), with rivals, preferred and
/// superseded claims, fuzzy dates, and texts in English and Chinese.
///
/// The starter data has to be there first: the most popular records are its own.
public final class GeneratedGraph {

    private final World world;

    public GeneratedGraph(GraphSize size) {
        this.world = new World(size);
    }

    /// Who there is, and what can be asked for.
    public World world() {
        return world;
    }

    /// Writes a service's documents, records first. Shape: the number of lines. Cost: about 20 µs and a
    /// kilobyte for each; memory does not grow with the size.
    public long write(Part service, Path file) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                LineWriter lines = new LineWriter(out)) {
            Documents documents =
                    switch (service) {
                        case COMPANIES -> new CompaniesDocuments(world);
                        case CHIPS -> new ChipsDocuments(world);
                        case EVENTS -> new EventsDocuments(world);
                        case POSTGRES, KEYCLOAK, GATEWAY ->
                                throw new IllegalArgumentException(
                                        service.title() + " has no documents");
                    };
            ClaimLines claims = new ClaimLines(world, lines);
            for (DocumentType type : DocumentType.of(service)) {
                Dice dice = new Dice(world.size().seed(), type.title());
                if (type.isRecord()) {
                    records(type, dice, documents, lines);
                } else {
                    claims.write(type, dice, claim -> documents.addToClaim(type, dice, claim));
                }
            }
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void records(DocumentType type, Dice dice, Documents documents, LineWriter lines) {
        Provenance provenance = new Provenance(world);
        Population population = world.population(type);
        for (int rank = 1; rank < population.size(); rank++) {
            ObjectNode document =
                    Json.object().put("__typename", type.title()).put("id", population.id(rank));
            documents.addToRecord(type, dice, document, rank);
            if (dice.chance(0.02)) {
                document.put("status", "RETIRED");
            }
            document.set("citations", provenance.citations(dice));
            if (dice.chance(0.1)) {
                document.set("fieldNotes", provenance.fieldNotes(dice, "names"));
            }
            lines.write(document);
        }
    }
}
