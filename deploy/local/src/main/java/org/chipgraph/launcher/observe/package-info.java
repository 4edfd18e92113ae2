/// Comes in: traces, as OpenTelemetry's exporters send them. Goes out: spans to look at. Start at [TraceReceiver].
@NullMarked
package org.chipgraph.launcher.observe;

import org.jspecify.annotations.NullMarked;
