/// Comes in: what is said about organizations' accounts. Goes out: financial figures, with rivals. Start at
/// [FinancialFigureGraph].
@NullMarked
package org.chipgraph.companies.financialfigure;

import org.jspecify.annotations.NullMarked;
