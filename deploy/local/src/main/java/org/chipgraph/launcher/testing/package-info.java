/// Comes in: a test that needs a database or an identity provider. Goes out: a real PostgreSQL and
/// a real Keycloak that end with the test's JVM. Start here: [TestPostgres].
@NullMarked
package org.chipgraph.launcher.testing;

import org.jspecify.annotations.NullMarked;
