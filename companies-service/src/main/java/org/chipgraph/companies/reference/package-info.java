/// Comes in: ids in the kernel's types. Goes out: this service's records, and stubs of other services' records that
/// the gateway completes. Start at [ReferenceGraph].
@NullMarked
package org.chipgraph.companies.reference;

import org.jspecify.annotations.NullMarked;
