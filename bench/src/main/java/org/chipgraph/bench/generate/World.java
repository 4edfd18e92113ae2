package org.chipgraph.bench.generate;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// What all generated documents share: who and what there is, and the words.
public final class World {

    /// The starter data's record of each type that the documented questions ask for.
    private static final Map<DocumentType, String> FAMOUS =
            Map.of(
                    DocumentType.ORGANIZATION, "nvidia",
                    DocumentType.PERSON, "jensen-huang",
                    DocumentType.MARKET, "cn-ai-compute-chip-market",
                    DocumentType.CHIP, "h20",
                    DocumentType.SOURCE, "seed-copy",
                    DocumentType.LEGISLATION, "cybersecurity-law",
                    DocumentType.EVENT, "us-2025-04-09-h20");

    private final GraphSize size;
    private final Wording wording = new Wording();
    private final Map<DocumentType, Population> populations = new EnumMap<>(DocumentType.class);

    public World(GraphSize size) {
        this.size = size;
        FAMOUS.forEach((type, famous) ->
                populations.put(type, new Population(type, famous, size.of(type))));
    }

    public Population population(DocumentType type) {
        return Objects.requireNonNull(populations.get(type), type.title());
    }

    GraphSize size() {
        return size;
    }

    Wording wording() {
        return wording;
    }

    String any(Dice dice, DocumentType type) {
        return population(type).any(dice.random());
    }

    /// Two different records of a type: the second is generated.
    String another(Dice dice, DocumentType type, String than) {
        Population population = population(type);
        while (true) {
            String other = population.id(dice.between(1, population.size() - 1));
            if (!other.equals(than)) {
                return other;
            }
        }
    }
}
