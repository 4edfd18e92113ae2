package org.chipgraph.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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

    private record Run(int exit, String output) {}

    @Test
    void theTypesOfTheSchemaAndTheDocumentedQueriesCompile() throws Exception {
        assumeTrue(
                isOnPath("node") && isOnPath("npm"),
                "skipped: the check of TypeScript types needs Node 20 and npm on the PATH");
        String version = run("node", "--version").output();
        assumeTrue(
                Integer.parseInt(version.replaceAll("v(\\d+)\\..*", "$1")) >= 20,
                "skipped: the check of TypeScript types needs Node 20, not " + version);
        succeeds(
                run(
                        "npm",
                        "ci",
                        "--prefer-offline",
                        "--no-audit",
                        "--no-fund",
                        "--loglevel=error"));
        succeeds(run("node", "typescript.mjs", FOLDER.toString()));
        Files.writeString(FOLDER.resolve("frontend.ts"), FRONTEND);
        succeeds(
                run(
                        "node",
                        "node_modules/typescript/bin/tsc",
                        "--noEmit",
                        "--strict",
                        "--target",
                        "es2022",
                        FOLDER.resolve("frontend.ts").toString()));
    }

    private static void succeeds(Run run) {
        assertEquals(0, run.exit(), run.output());
    }

    private static boolean isOnPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static Run run(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(List.of(command))
                        .directory(Sdl.SUPERGRAPH.toFile())
                        .redirectErrorStream(true)
                        .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output.strip());
    }
}
