package org.chipgraph.acceptance;

import graphql.language.Document;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The committed schemas: one of each service, and the supergraph.
final class Sdl {

    static final Path SUPERGRAPH = Path.of("../supergraph");

    private Sdl() {}

    static Document of(String name) {
        try {
            return Parser.parse(
                    ParserEnvironment.newParserEnvironment()
                            .document(Files.readString(SUPERGRAPH.resolve(name + ".graphql")))
                            .parserOptions(ParserOptions.getDefaultSdlParserOptions())
                            .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
