package org.chipgraph.bench.generate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chipgraph.launcher.Part;

/// The types of documents, in the order in which they are written, with their share of all records or of all
/// claims: what an industry's graph looks like once it is large.
public enum DocumentType {
    ORGANIZATION(Part.COMPANIES, true, 90),
    PERSON(Part.COMPANIES, true, 50),
    MARKET(Part.COMPANIES, true, 5),
    POSITION(Part.COMPANIES, false, 40),
    MARKET_SHARE(Part.COMPANIES, false, 30),
    PURCHASE(Part.COMPANIES, false, 40),
    LISTING_STAGE(Part.COMPANIES, false, 10),
    RESTRICTED_PARTY_LISTING(Part.COMPANIES, false, 15),
    FINANCIAL_FIGURE(Part.COMPANIES, false, 40),
    ORGANIZATION_ASSESSMENT(Part.COMPANIES, false, 25),

    CHIP(Part.CHIPS, true, 210),
    SPEC(Part.CHIPS, false, 240),
    PRICE(Part.CHIPS, false, 60),
    EXPORT_STATUS(Part.CHIPS, false, 80),
    SUBSTITUTION(Part.CHIPS, false, 30),
    MARKET_AVAILABILITY(Part.CHIPS, false, 40),
    CHIP_ASSESSMENT(Part.CHIPS, false, 50),

    SOURCE(Part.EVENTS, true, 250),
    LEGISLATION(Part.EVENTS, true, 5),
    EVENT(Part.EVENTS, true, 390),
    STATEMENT(Part.EVENTS, false, 120),
    DEMAND(Part.EVENTS, false, 30),
    EVENT_LINK(Part.EVENTS, false, 30),
    IMPACT(Part.EVENTS, false, 40),
    MARKET_MOVE(Part.EVENTS, false, 50),
    LEGAL_FORCE(Part.EVENTS, false, 5),
    EVENT_ASSESSMENT(Part.EVENTS, false, 25);

    private static final long WHOLE = 1_000;

    private final Part service;
    private final boolean record;
    private final int perMille;

    DocumentType(Part service, boolean record, int perMille) {
        this.service = service;
        this.record = record;
        this.perMille = perMille;
    }

    /// The type with this GraphQL name.
    public static DocumentType titled(String title) {
        return Arrays.stream(values())
                .filter(type -> type.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no type " + title));
    }

    static List<DocumentType> of(Part service) {
        return Arrays.stream(values()).filter(type -> type.service == service).toList();
    }

    public Part service() {
        return service;
    }

    public boolean isRecord() {
        return record;
    }

    /// `MarketShare`, the GraphQL type.
    public String title() {
        StringBuilder title = new StringBuilder();
        for (String word : name().split("_")) {
            title.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return title.toString();
    }

    /// `market-share`, for ids.
    String kebab() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// How many of `total` records or claims are of this type; over all types these add up to `total`.
    int of(int total) {
        long before =
                Arrays.stream(values())
                        .filter(type -> type.record == record && type.ordinal() < ordinal())
                        .mapToLong(type -> type.perMille)
                        .sum();
        return (int) (total * (before + perMille) / WHOLE - total * before / WHOLE);
    }
}
