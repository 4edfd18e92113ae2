package org.chipgraph.bench.measure;

import java.util.Locale;

/// What a question is asked about: records with very many claims and words that are everywhere, or others.
enum Crowd {
    CROWDED,
    RARE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
