package org.chipgraph.images;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chipgraph.images.Dockerfile.Instruction;
import org.chipgraph.launcher.Checkout;

/// What Docker does in the Dockerfile's stage for training, without it.
record TrainingStage(Checkout checkout, JavaRuntime runtime, Dockerfile file) {

    /// Starts the application, which ends by itself.
    ///
    /// @return the cache, where the image copies it from
    Path run(Application application) throws IOException, InterruptedException {
        List<Instruction> stage = file.of("training");
        var builder = new ProcessBuilder(command(stage, application)).inheritIO();
        builder.environment().putAll(environment(stage));
        assertEquals(0, builder.start().waitFor());
        String cache = application.description().copies().getLast().source();
        return application.root().resolve(cache.substring(1));
    }

    private List<String> command(List<Instruction> stage, Application application) {
        return stage.stream()
                .filter(it -> it.name().equals("RUN"))
                .flatMap(it -> Description.words(it.text()).stream())
                .map(word -> word.equals("java") ? "" + runtime.program() : word)
                .map(word -> word.replace("/app/", application.folder() + "/"))
                .toList();
    }

    private Map<String, String> environment(List<Instruction> stage) {
        Map<String, String> environment = new HashMap<>(Description.pairs(stage, "ENV"));
        String supergraph = checkout.resolve("supergraph/supergraph.graphql").toString();
        environment.replaceAll((_, value) -> value.replace("/supergraph.graphql", supergraph));
        return environment;
    }
}
