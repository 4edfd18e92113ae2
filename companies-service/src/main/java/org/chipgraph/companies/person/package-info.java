/// Comes in: questions about people. Goes out: people with their names. Start at [PersonGraph].
@NullMarked
package org.chipgraph.companies.person;

import org.jspecify.annotations.NullMarked;
