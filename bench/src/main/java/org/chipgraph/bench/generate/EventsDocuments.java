package org.chipgraph.bench.generate;

import static org.chipgraph.bench.generate.DocumentType.CHIP;
import static org.chipgraph.bench.generate.DocumentType.EVENT;
import static org.chipgraph.bench.generate.DocumentType.LEGISLATION;
import static org.chipgraph.bench.generate.DocumentType.ORGANIZATION;
import static org.chipgraph.bench.generate.DocumentType.PERSON;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/// Sources, legislation and events, and the claims about them.
record EventsDocuments(World world) implements Documents {

    @Override
    public void addToRecord(DocumentType type, Dice dice, ObjectNode document, int rank) {
        document.set("names", world.wording().titles(dice));
        switch (type) {
            case SOURCE -> source(dice, document, rank);
            case LEGISLATION -> legislation(dice, document, rank);
            case EVENT -> event(dice, document, rank);
            default -> throw new IllegalArgumentException(type.title());
        }
    }

    private void source(Dice dice, ObjectNode document, int rank) {
        document.put("url", "https://news.example.com/articles/" + rank);
        document.put("publisher", world.any(dice, ORGANIZATION));
        document.put(
                "kind",
                dice.early(
                        "NEWS",
                        "TRADE_PRESS",
                        "NEWS_REPRINT",
                        "OFFICIAL",
                        "AGGREGATOR",
                        "COMPANY_FILING",
                        "REPOST",
                        "LAW_FIRM",
                        "REFERENCE",
                        "FORUM"));
        document.put("language", dice.early("en", "zh-Hans", "zh-Hant"));
        document.set("published", Dates.fuzzy(dice, Dates.day(dice)));
        if (dice.chance(0.5)) {
            document.put("reliability", dice.early("B", "C", "A", "D", "E", "F"));
        }
    }

    private static void legislation(Dice dice, ObjectNode document, int rank) {
        document.put("jurisdiction", Countries.any(dice));
        document.put("number", "2025-" + rank);
        document.put("kind", dice.early("RULE", "STATUTE", "BILL", "GUIDANCE", "REGIME"));
        LocalDate day = Dates.day(dice);
        document.set("published", Dates.fuzzy(dice, day));
        document.set("effective", Dates.exact(Dates.after(dice, day)));
    }

    private void event(Dice dice, ObjectNode document, int rank) {
        document.put(
                "type",
                dice.early(
                        "STATEMENT",
                        "PRODUCT_LAUNCH",
                        "FINANCIAL_REPORT",
                        "SUPPLY_CHANGE",
                        "MARKET_RESPONSE",
                        "EXPORT_CONTROL_RULE",
                        "ENTITY_LISTING",
                        "VISIT",
                        "MEETING",
                        "REGULATORY_SUMMONS",
                        "REGULATORY_GUIDANCE",
                        "EXPORT_CONTROL_DECISION",
                        "LEGISLATIVE_PROPOSAL",
                        "POLICY_ANNOUNCEMENT",
                        "ALLEGATION",
                        "EXHIBITION",
                        "REACTION",
                        "LISTING_STAGE",
                        "REGULATORY_ORDER",
                        "OTHER"));
        LocalDate day = Dates.day(dice);
        document.set("when", Dates.fuzzy(dice, day));
        document.put("knownFrom", Dates.after(dice, day).toString());
        document.put("place", Countries.any(dice));
        document.set("summary", world.wording().sentences(dice));
        document.put("modality", Provenance.modality(dice));
        if (dice.chance(0.5)) {
            document.set("attribution", new Provenance(world).attribution(dice));
        }
        document.set("participants", participants(dice));
        if (dice.chance(0.1)) {
            document.set(
                    "legislation",
                    Json.array()
                            .add(
                                    Json.object()
                                            .put("role", dice.early("LEGAL_BASIS", "ENACTS"))
                                            .put("legislation", world.any(dice, LEGISLATION))));
        }
        if (dice.chance(0.05)) {
            document.put("partOf", world.population(EVENT).id(dice.between(0, rank - 1)));
        }
    }

    private ArrayNode participants(Dice dice) {
        ArrayNode participants = Json.array();
        int count = dice.between(1, 4);
        for (int n = 0; n < count; n++) {
            DocumentType type = dice.early(ORGANIZATION, CHIP, PERSON);
            ObjectNode participant =
                    Json.object()
                            .put(
                                    "role",
                                    type == CHIP
                                            ? "PRODUCT_CONCERNED"
                                            : dice.early(
                                                    "SPEAKER",
                                                    "PARTICIPANT",
                                                    "AUTHORITY",
                                                    "AFFECTED"));
            participant.set("party", Json.reference(type, world.any(dice, type)));
            participants.add(participant);
        }
        return participants;
    }

    @Override
    public void addToClaim(DocumentType type, Dice dice, ObjectNode claim) {
        switch (type) {
            case STATEMENT -> {
                DocumentType speaker = dice.early(PERSON, ORGANIZATION);
                claim.put("occasion", world.any(dice, EVENT));
                claim.set("speaker", Json.reference(speaker, world.any(dice, speaker)));
                claim.set("text", world.wording().sentences(dice));
            }
            case DEMAND -> {
                claim.put("occasion", world.any(dice, EVENT));
                claim.put("by", world.any(dice, ORGANIZATION));
                claim.put("addressee", world.any(dice, ORGANIZATION));
                claim.put("demandKind", dice.early("EXPLANATION", "EVIDENCE", "ACTION"));
                claim.set("topic", world.wording().sentences(dice));
                claim.put("fulfilment", dice.early("UNKNOWN", "OPEN", "FULFILLED", "REFUSED"));
            }
            case EVENT_LINK -> link(dice, claim);
            case IMPACT -> impact(dice, claim);
            case MARKET_MOVE -> marketMove(dice, claim);
            case LEGAL_FORCE -> {
                claim.put("legislation", world.any(dice, LEGISLATION));
                claim.put(
                        "force",
                        dice.early("IN_FORCE", "PARTLY_IN_FORCE", "NOT_IN_FORCE", "RESCINDED"));
                claim.put("enforcement", dice.early("ENFORCED", "UNKNOWN", "SUSPENDED"));
            }
            case EVENT_ASSESSMENT -> {
                claim.put("subject", world.any(dice, EVENT));
                claim.put("assessmentKind", dice.early("CHARACTERISATION", "MOTIVE", "OTHER"));
                claim.set("topics", Json.array(Topics.any(dice)));
                claim.set("text", world.wording().sentences(dice));
            }
            default -> throw new IllegalArgumentException(type.title());
        }
    }

    private void link(Dice dice, ObjectNode claim) {
        String noted = world.any(dice, EVENT);
        String other = world.another(dice, EVENT, noted);
        String kind = dice.early("CAUSED", "PRECEDED", "RESPONDS_TO", "CONTRADICTS", "AMENDS");
        // What is noted has many consequences, and many respond to it.
        boolean toNoted = kind.equals("RESPONDS_TO");
        claim.put("from", toNoted ? other : noted);
        claim.put("to", toNoted ? noted : other);
        claim.put("linkKind", kind);
        if (dice.chance(0.2)) {
            claim.set("gap", Figures.quantity(dice, 1, 60, "d"));
        }
    }

    private void impact(Dice dice, ObjectNode claim) {
        claim.put("cause", world.any(dice, EVENT));
        claim.put("organization", world.any(dice, ORGANIZATION));
        if (dice.chance(0.4)) {
            claim.put("chip", world.any(dice, CHIP));
        }
        claim.put(
                "impactKind",
                dice.early(
                        "REVENUE_LOSS",
                        "INVENTORY_CHARGE",
                        "SALES_LOSS",
                        "DISRUPTION",
                        "UNSHIPPED_REVENUE",
                        "OTHER"));
        if (dice.chance(0.9)) {
            claim.put("state", dice.early("EXPECTED", "ACTUAL", "POTENTIAL"));
        }
        claim.set("amount", Figures.money(dice, 1_000_000, 2_000_000_000));
        if (dice.chance(0.6)) {
            claim.set("period", Dates.period(dice));
        }
    }

    private void marketMove(Dice dice, ObjectNode claim) {
        claim.put("organization", world.any(dice, ORGANIZATION));
        claim.put("venue", Countries.exchange(dice));
        claim.put("day", Dates.day(dice).toString());
        claim.put("metric", "PRICE_CHANGE");
        claim.put("basis", dice.early("CLOSE", "OPEN", "INTRADAY", "INTRADAY_PEAK", "REPORTED"));
        claim.put("direction", dice.any("UP", "DOWN"));
        claim.set("change", Figures.quantity(dice, 1, 20, "%"));
        if (dice.chance(0.5)) {
            claim.put("cause", world.any(dice, EVENT));
        }
    }
}
