package org.chipgraph.chips;
import org.chipgraph.kernel.testing.SubgraphSchema;
import org.junit.jupiter.api.Test;
class SdlTest {
    @Test void prints() throws Exception {
        java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/chips.graphql"), SubgraphSchema.sdl(ChipsService.class));
    }
}
