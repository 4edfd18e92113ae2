package org.chipgraph.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Frontends generate their types with graphql-codegen; what it makes of our schema and queries has to compile.
/// Skipped where Node 20 or the packages cannot be had.
class TypeScriptTest {

    private static final Path FOLDER = Path.of("target/typescript").toAbsolutePath();

    /// What a frontend does with the types, and what they keep it from.
    private static final String FRONTEND =
            """
            import type { Chip } from "./schema";
            import type { SummonsQuery } from "./operations";

            export const names = (answer: SummonsQuery): string[] =>
              (answer.event?.participants ?? []).flatMap(({ party }) =>
                party?.__typename === "Chip" ? [party.name, party.designer?.name ?? ""] : []);
            export const amounts = (chip: Chip): (string | null | undefined)[] =>
              (chip.specs ?? []).map((spec) => spec.quantity?.amount);
            // @ts-expect-error The query does not ask for it.
            export const version = (answer: SummonsQuery) => answer.event?.version;
            // @ts-expect-error Decimals are texts.
            export const sum = (chip: Chip): number => chip.specs?.[0]?.quantity?.amount;
            """;

    @Test
    void theTypesOfTheSchemaAndTheDocumentedQueriesCompile() throws Exception {
        Node.requirePackages();
        Node.run(Sdl.SUPERGRAPH, "typescript.mjs", FOLDER.toString()).succeeds();
        Files.writeString(FOLDER.resolve("frontend.ts"), FRONTEND);
        Node.run(
                        Sdl.SUPERGRAPH,
                        "node_modules/typescript/bin/tsc",
                        "--noEmit",
                        "--strict",
                        "--target",
                        "es2022",
                        FOLDER.resolve("frontend.ts").toString())
                .succeeds();
    }
}
