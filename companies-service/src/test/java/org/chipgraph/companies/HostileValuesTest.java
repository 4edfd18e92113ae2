package org.chipgraph.companies;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.kernel.testing.HostileValuesContract;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class HostileValuesTest extends HostileValuesContract {}
