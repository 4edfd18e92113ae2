/// Comes in: files of a supergraph and an operation. Goes out: a stage of planning or a run as text, on
/// standard output. Start here: `Explain.main`.
@NullMarked
package org.chipgraph.gateway.cli;

import org.jspecify.annotations.NullMarked;
