package org.chipgraph.companies.market;

import org.chipgraph.kernel.list.RecordList;

/// The lists of markets.
final class MarketLists {

    static final RecordList<Market> ALL = RecordList.all(Market.class, "market");

    private MarketLists() {}
}
