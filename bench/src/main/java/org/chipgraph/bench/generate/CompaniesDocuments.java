package org.chipgraph.bench.generate;

import static org.chipgraph.bench.generate.DocumentType.CHIP;
import static org.chipgraph.bench.generate.DocumentType.LEGISLATION;
import static org.chipgraph.bench.generate.DocumentType.MARKET;
import static org.chipgraph.bench.generate.DocumentType.ORGANIZATION;
import static org.chipgraph.bench.generate.DocumentType.PERSON;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Organizations, persons, markets, and the claims about them.
record CompaniesDocuments(World world) implements Documents {

    @Override
    public void addToRecord(DocumentType type, Dice dice, ObjectNode document, int rank) {
        switch (type) {
            case ORGANIZATION -> organization(dice, document, rank);
            case PERSON -> document.set("names", world.wording().personNames(dice));
            case MARKET -> {
                document.set("names", world.wording().titles(dice));
                document.put("region", Countries.any(dice));
                document.set("definition", world.wording().sentences(dice));
            }
            default -> throw new IllegalArgumentException(type.title());
        }
    }

    private void organization(Dice dice, ObjectNode document, int rank) {
        document.set("names", world.wording().organizationNames(dice));
        document.put(
                "kind",
                dice.chance(0.8)
                        ? "COMPANY"
                        : dice.early(
                                "MEDIA",
                                "RESEARCH",
                                "AUTHORITY",
                                "GOVERNMENT",
                                "UNNAMED",
                                "GROUP"));
        document.set(
                "roles",
                Json.array(
                        dice.early(
                                "BUYER",
                                "DESIGNER",
                                "FOUNDRY",
                                "MEDIA",
                                "RESEARCHER",
                                "REGULATOR")));
        document.put("country", Countries.any(dice));
        if (dice.chance(0.1)) {
            document.put("parent", world.population(ORGANIZATION).id(dice.between(0, rank - 1)));
        }
        if (dice.chance(0.2)) {
            document.set(
                    "listings",
                    Json.array()
                            .add(
                                    Json.object()
                                            .put("exchange", Countries.exchange(dice))
                                            .put("ticker", "G" + rank)));
        }
        if (dice.chance(0.7)) {
            document.set("founded", Dates.fuzzy(dice, Dates.day(dice)));
        }
    }

    @Override
    public void addToClaim(DocumentType type, Dice dice, ObjectNode claim) {
        switch (type) {
            case POSITION -> position(dice, claim);
            case PURCHASE -> purchase(dice, claim);
            default -> {
                claim.put("organization", world.any(dice, ORGANIZATION));
                aboutOrganization(type, dice, claim);
            }
        }
    }

    private void aboutOrganization(DocumentType type, Dice dice, ObjectNode claim) {
        switch (type) {
            case MARKET_SHARE -> {
                claim.put("market", world.any(dice, MARKET));
                claim.set("share", Figures.quantity(dice, 1, 95, "%"));
            }
            case LISTING_STAGE -> {
                claim.put("exchange", Countries.exchange(dice));
                claim.put(
                        "stage",
                        dice.early(
                                "LISTED",
                                "PREPARING",
                                "ACCEPTED",
                                "REVIEW_PASSED",
                                "REGISTERED",
                                "WITHDRAWN"));
            }
            case RESTRICTED_PARTY_LISTING -> {
                claim.put(
                        "list",
                        dice.early(
                                "ENTITY_LIST",
                                "UNVERIFIED_LIST",
                                "MILITARY_END_USER",
                                "SDN",
                                "OTHER"));
                claim.put("legislation", world.any(dice, LEGISLATION));
            }
            case FINANCIAL_FIGURE -> {
                claim.put("metric", "REVENUE");
                if (dice.chance(0.6)) {
                    claim.put("region", Countries.any(dice));
                }
                claim.set("amount", Figures.money(dice, 1_000_000, 2_000_000_000));
                claim.set("period", Dates.period(dice));
            }
            case ORGANIZATION_ASSESSMENT -> {
                claim.put(
                        "assessmentKind",
                        dice.early("STRATEGY", "MARKET_POSITION", "MOTIVE", "SENTIMENT", "OTHER"));
                claim.set("topics", Json.array(Topics.any(dice)));
                claim.set("text", world.wording().sentences(dice));
            }
            default -> throw new IllegalArgumentException(type.title());
        }
    }

    private void position(Dice dice, ObjectNode claim) {
        claim.put("person", world.any(dice, PERSON));
        claim.put("organization", world.any(dice, ORGANIZATION));
        claim.set("title", Json.array().add(Json.text("en", world.wording().english(dice, 2, 4))));
        claim.put(
                "role",
                dice.early(
                        "EXECUTIVE",
                        "CHIEF_EXECUTIVE",
                        "FOUNDER",
                        "CHAIR",
                        "OFFICIAL",
                        "LEGISLATOR",
                        "OTHER"));
    }

    private void purchase(Dice dice, ObjectNode claim) {
        String buyer = world.any(dice, ORGANIZATION);
        claim.put("buyer", buyer);
        if (dice.chance(0.6)) {
            claim.put("seller", world.another(dice, ORGANIZATION, buyer));
        }
        claim.put("product", world.any(dice, CHIP));
        if (dice.chance(0.8)) {
            claim.set("quantity", Figures.quantity(dice, 100, 400_000, "{piece}"));
        }
        claim.set("period", Dates.period(dice));
    }
}
