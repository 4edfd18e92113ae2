package org.chipgraph.kernel.transfer;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/// CSV as RFC 4180 has it: commas, quotes doubled within quotes, lines end with CR LF.
final class Csv {

    private static final CsvFactory FACTORY =
            CsvFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(DocumentReader.MAX_LENGTH)
                                    .build())
                    .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                    .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
                    .build();
    private static final CsvSchema PLAIN = CsvSchema.emptySchema().withLineSeparator("\r\n");

    private Csv() {}

    /// Each row is an array of strings within one array.
    static CsvParser parser(Reader text) throws IOException {
        CsvParser parser = FACTORY.createParser(text);
        parser.setSchema(PLAIN);
        return parser;
    }

    static CsvGenerator generator(OutputStream bytes) throws IOException {
        CsvGenerator generator =
                FACTORY.createGenerator(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        generator.setSchema(PLAIN);
        return generator;
    }
}
