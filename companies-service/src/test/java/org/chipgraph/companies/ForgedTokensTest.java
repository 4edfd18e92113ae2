package org.chipgraph.companies;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.kernel.testing.ForgedTokensContract;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ForgedTokensTest extends ForgedTokensContract {

    @Override
    protected Example example() {
        return new Example("Organization", "organizations", "nvidia");
    }
}
