package org.chipgraph.kernel.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.jspecify.annotations.Nullable;

/// One JSON object per line; blank lines are skipped.
final class NdjsonReader implements DocumentReader {

    private final Reader text;
    private final @Nullable String type;
    private final char[] buffer = new char[8192];
    private int position;
    private int filled;
    private int line;
    private boolean ended;

    /// @param type of lines without `__typename`
    NdjsonReader(Reader text, @Nullable String type) {
        this.text = text;
        this.type = type;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public @Nullable ObjectNode next() throws IOException {
        while (!ended) {
            String read = readLine();
            if (read != null && !read.isBlank()) {
                return parse(read);
            }
        }
        return null;
    }

    /// The line without its line feed; null at the end.
    private @Nullable String readLine() throws IOException {
        StringBuilder read = new StringBuilder();
        while (fill()) {
            int from = position;
            while (position < filled && buffer[position] != '\n') {
                position++;
            }
            read.append(buffer, from, position - from);
            if (read.length() > MAX_LENGTH) {
                line++;
                ended = true;
                throw new ValidationProblem(
                        "", "has more than " + MAX_LENGTH + " characters; reading ends here");
            }
            if (position < filled) {
                position++;
                line++;
                return read.toString();
            }
        }
        ended = true;
        if (read.isEmpty()) {
            return null;
        }
        line++;
        return read.toString();
    }

    /// Whether there is anything behind the position.
    private boolean fill() throws IOException {
        if (position < filled) {
            return true;
        }
        try {
            position = 0;
            filled = text.read(buffer);
            return filled > 0;
        } catch (CharacterCodingException e) {
            line++;
            ended = true;
            throw Utf8.wrong();
        }
    }

    private ObjectNode parse(String read) {
        try {
            JsonNode node = Documents.JSON.readTree(read);
            if (node instanceof ObjectNode document) {
                if (type != null && !document.has(Documents.TYPE)) {
                    document.put(Documents.TYPE, type);
                }
                return document;
            }
        } catch (JsonProcessingException e) {
            throw new ValidationProblem(
                    "",
                    "no JSON at column "
                            + e.getLocation().getColumnNr()
                            + ": "
                            + e.getOriginalMessage());
        }
        throw new ValidationProblem("", "expected one JSON object per line");
    }
}
