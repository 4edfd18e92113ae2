package org.chipgraph.deployment.mutation;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A way to break the manifests, and the check that must notice.
///
/// @param overlay the manifests that it breaks
/// @param check the name of a policy, or `STRUCTURE`
record Mutation(String overlay, String name, String check, Consumer<Edit> change) {

    static final String STRUCTURE = "documents fit their models";

    Mutation(String name, String check, Consumer<Edit> change) {
        this("local", name, check, change);
    }

    static List<Mutation> all() {
        return Stream.of(
                        StructureMutations.all(),
                        WorkloadMutations.all(),
                        SecurityMutations.all(),
                        ScalingMutations.all(),
                        MigrationMutations.all(),
                        NetworkMutations.all(),
                        DatabaseMutations.all(),
                        PublicationMutations.all(),
                        ObservationMutations.all(),
                        SystemMutations.all())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
