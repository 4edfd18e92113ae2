package org.chipgraph.chips.chip;

import org.chipgraph.kernel.list.RecordList;

/// The lists of chips.
final class ChipLists {

    static final RecordList<Chip> ALL = RecordList.all(Chip.class, "chip");

    static final RecordList<Chip> DESIGNED_BY =
            RecordList.where("chip by designer", Chip.class, "chip", "r.designer = o.id");

    private ChipLists() {}
}
