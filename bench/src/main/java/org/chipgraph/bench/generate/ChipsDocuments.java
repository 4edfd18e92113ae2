package org.chipgraph.bench.generate;

import static org.chipgraph.bench.generate.DocumentType.CHIP;
import static org.chipgraph.bench.generate.DocumentType.LEGISLATION;
import static org.chipgraph.bench.generate.DocumentType.ORGANIZATION;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Chips, families and groups, and the claims about them.
record ChipsDocuments(World world) implements Documents {

    /// Every twelfth chip is a family, every sixtieth a group of families.
    private static final int FAMILY = 12;

    private static final int GROUP = 60;

    @Override
    public void addToRecord(DocumentType type, Dice dice, ObjectNode document, int rank) {
        document.set("names", world.wording().chipNames(dice));
        document.put("kind", rank % GROUP == 0 ? "GROUP" : rank % FAMILY == 0 ? "FAMILY" : "MODEL");
        int step = rank % FAMILY == 0 ? GROUP : FAMILY;
        int groups = world.population(CHIP).size() / step - 1;
        if (rank % GROUP != 0 && groups > 0 && dice.chance(0.6)) {
            document.set(
                    "memberOf",
                    Json.array(world.population(CHIP).id(dice.between(1, groups) * step)));
        }
        document.put("designer", world.any(dice, ORGANIZATION));
        document.put(
                "architecture",
                dice.early("Hopper", "Ampere", "Da Vinci", "CDNA", "MLUarch", "Ada"));
        document.put("generation", dice.between(1, 8));
        document.put(
                "segment",
                dice.early("DATACENTER", "CONSUMER_GRAPHICS", "EDGE", "AUTOMOTIVE", "OTHER"));
        if (rank > 1 && dice.chance(0.1)) {
            document.put("variantOf", world.population(CHIP).id(dice.between(0, rank - 1)));
            document.put("variantKind", dice.early("EXPORT_COMPLIANT", "MEMORY", "FORM_FACTOR"));
        }
        if (dice.chance(0.2)) {
            document.set("targetMarkets", Json.array(Countries.any(dice)));
        }
        if (dice.chance(0.8)) {
            document.set("announced", Dates.fuzzy(dice, Dates.day(dice)));
        }
    }

    @Override
    public void addToClaim(DocumentType type, Dice dice, ObjectNode claim) {
        // There is an end to the figures of a chip, but none to what is asked, ruled and thought
        // about it.
        String chip =
                type == DocumentType.SPEC
                        ? world.population(CHIP).anyDocumented(dice.random())
                        : world.any(dice, CHIP);
        if (type == DocumentType.SUBSTITUTION) {
            substitution(dice, claim, chip);
            return;
        }
        claim.put("chip", chip);
        switch (type) {
            case SPEC -> spec(dice, claim);
            case PRICE -> price(dice, claim, chip);
            case EXPORT_STATUS -> exportStatus(dice, claim);
            case MARKET_AVAILABILITY -> {
                claim.put("market", Countries.any(dice));
                claim.put(
                        "state",
                        dice.early(
                                "ON_SALE",
                                "IN_PRODUCTION",
                                "SUSPENDED",
                                "DISCONTINUED",
                                "PRODUCTION_HALTED"));
            }
            case CHIP_ASSESSMENT -> assessment(dice, claim, chip);
            default -> throw new IllegalArgumentException(type.title());
        }
    }

    private static void spec(Dice dice, ObjectNode claim) {
        String attribute =
                dice.any(
                        "PEAK_COMPUTE",
                        "PEAK_COMPUTE",
                        "PEAK_COMPUTE",
                        "MEMORY_CAPACITY",
                        "MEMORY_BANDWIDTH",
                        "MEMORY_BANDWIDTH",
                        "MEMORY_TYPE",
                        "INTERCONNECT_BANDWIDTH",
                        "TDP",
                        "TRANSISTORS",
                        "COMPUTE_UNITS",
                        "TOTAL_PROCESSING_PERFORMANCE",
                        "DIE_AREA");
        claim.put("attribute", attribute);
        switch (attribute) {
            case "PEAK_COMPUTE" -> {
                claim.put("numberFormat", dice.any("FP64", "FP32", "TF32", "FP16", "BF16", "FP8"));
                claim.put("sparsity", dice.any("DENSE", "DENSE", "SPARSE_2_4"));
                claim.set("quantity", Figures.quantity(dice, 10, 4_000, "{TFLOPS}"));
            }
            case "MEMORY_BANDWIDTH" ->
                    claim.set(
                            "quantity",
                            dice.chance(0.5)
                                    ? Figures.quantity(dice, 1, 8, "TBy/s")
                                    : Figures.quantity(dice, 300, 8_000, "GBy/s"));
            case "MEMORY_TYPE" ->
                    claim.put("valueText", dice.early("HBM3", "HBM2e", "GDDR6", "HBM3e", "LPDDR5"));
            case "MEMORY_CAPACITY" -> claim.set("quantity", Figures.quantity(dice, 8, 288, "GBy"));
            case "INTERCONNECT_BANDWIDTH" ->
                    claim.set("quantity", Figures.quantity(dice, 50, 1_800, "GBy/s"));
            case "TDP" -> claim.set("quantity", Figures.quantity(dice, 70, 1_400, "W"));
            case "DIE_AREA" -> claim.set("quantity", Figures.quantity(dice, 200, 900, "mm2"));
            case "TOTAL_PROCESSING_PERFORMANCE" ->
                    claim.set("quantity", Figures.quantity(dice, 1_000, 60_000, "{TPP}"));
            default -> claim.set("quantity", Figures.quantity(dice, 10, 200_000, "1"));
        }
    }

    private void price(Dice dice, ObjectNode claim, String chip) {
        if (dice.chance(0.9)) {
            claim.set("amount", Figures.money(dice, 1_000, 300_000));
            claim.put("per", dice.early("CHIP", "CARD", "SERVER_8"));
        } else {
            claim.put("comparedWith", world.another(dice, CHIP, chip));
            claim.set(
                    "difference",
                    Json.object()
                            .put("comparator", "APPROX")
                            .put("amount", Integer.toString(dice.between(-60, 40)))
                            .put("unit", "%"));
        }
        claim.put("market", Countries.any(dice));
    }

    private void exportStatus(Dice dice, ObjectNode claim) {
        boolean exported = dice.chance(0.8);
        claim.put("destination", Countries.any(dice));
        claim.put("jurisdiction", exported ? "US" : "CN");
        claim.put("authority", world.any(dice, ORGANIZATION));
        claim.put("side", exported ? "EXPORT" : "IMPORT");
        claim.put(
                "status",
                dice.early(
                        "LICENSE_REQUIRED",
                        "NO_LICENSE_REQUIRED",
                        "PRESUMPTION_OF_DENIAL",
                        "CASE_BY_CASE",
                        "ASSURED",
                        "UNDER_INQUIRY",
                        "LICENSES_ISSUED",
                        "DISCOURAGED",
                        "PROHIBITED",
                        "RESTRICTION_LIFTED",
                        "ORDERED_TO_STOP"));
        if (dice.chance(0.2)) {
            claim.set("conditions", world.wording().sentences(dice));
        }
        if (dice.chance(0.5)) {
            claim.set("legalBasis", Json.array(world.any(dice, LEGISLATION)));
        }
    }

    private void substitution(Dice dice, ObjectNode claim, String chip) {
        claim.put("original", chip);
        claim.put("substitute", world.another(dice, CHIP, chip));
        claim.put("basis", dice.early("ANALYST", "INTENDED", "BENCHMARKED", "EDITOR"));
    }

    private void assessment(Dice dice, ObjectNode claim, String chip) {
        String kind =
                dice.early(
                        "CHARACTERISATION",
                        "COMPARISON",
                        "CAPABILITY",
                        "TIER",
                        "VALUE",
                        "SUPERLATIVE",
                        "OTHER");
        claim.put("assessmentKind", kind);
        claim.set("topics", Json.array(Topics.any(dice)));
        if (kind.equals("COMPARISON")) {
            claim.put("comparedWith", world.another(dice, CHIP, chip));
            claim.put("relation", dice.early("LOWER", "SIMILAR", "HIGHER"));
        }
        claim.set("text", world.wording().sentences(dice));
    }
}
