/// Comes in: REST requests of integrations. Goes out: records as documents with ETag, NDJSON import and export,
/// problems as RFC 9457. Start at [RecordResource].
@NullMarked
package org.chipgraph.kernel.rest;

import org.jspecify.annotations.NullMarked;
