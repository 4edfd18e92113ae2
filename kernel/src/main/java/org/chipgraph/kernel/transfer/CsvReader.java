package org.chipgraph.kernel.transfer;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chipgraph.kernel.document.DocumentTypes;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.document.Stored;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.jspecify.annotations.Nullable;

/// One document per row of a CSV file (RFC 4180) with a header; [CsvColumns] says what the columns mean. Rows
/// without any value are skipped.
final class CsvReader implements DocumentReader {

    private final CsvParser parser;
    private final DocumentTypes types;
    private final @Nullable String type;
    private final Map<Class<? extends Stored>, CsvColumns> columns = new HashMap<>();
    private @Nullable List<String> header;
    private int line;
    private boolean ended;

    /// @param type of rows without `__typename`
    CsvReader(Reader text, DocumentTypes types, @Nullable String type) throws IOException {
        this.parser = Csv.parser(text);
        this.types = types;
        this.type = type;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public @Nullable ObjectNode next() throws IOException {
        List<String> names = header;
        if (names == null) {
            names = readHeader();
            header = names;
        }
        List<String> cells = readRow();
        return cells == null ? null : document(names, cells);
    }

    private List<String> readHeader() throws IOException {
        List<String> names = readRow();
        if (names == null) {
            return List.of();
        }
        Set<String> known = known(names);
        Set<String> seen = new HashSet<>();
        List<Fault> faults = new ArrayList<>();
        for (String name : names) {
            if (!seen.add(name)) {
                faults.add(new Fault(name, "two columns have this name"));
            } else if (!known.contains(name)) {
                faults.add(
                        new Fault(name, "unknown column; known are " + String.join(", ", known)));
            }
        }
        if (!faults.isEmpty()) {
            ended = true;
            throw new ValidationProblem(faults);
        }
        return names;
    }

    /// The columns of all types that rows may have.
    private Set<String> known(List<String> names) {
        Set<String> known = new LinkedHashSet<>();
        if (type != null && !names.contains(Documents.TYPE)) {
            known.addAll(columnsOf(types.named(type)).names());
        } else {
            types.all().forEach(owned -> known.addAll(columnsOf(owned).names()));
        }
        return known;
    }

    /// The cells of the next row that has any value; null at the end.
    private @Nullable List<String> readRow() throws IOException {
        try {
            List<String> cells = new ArrayList<>();
            JsonToken token = ended ? null : parser.nextToken();
            while (token != null) {
                switch (token) {
                    case VALUE_STRING -> {
                        if (cells.isEmpty()) {
                            line = parser.currentTokenLocation().getLineNr();
                        }
                        cells.add(parser.getText());
                    }
                    case END_ARRAY -> {
                        if (!cells.stream().allMatch(String::isEmpty)) {
                            return cells;
                        }
                        cells.clear();
                    }
                    default -> {}
                }
                token = parser.nextToken();
            }
            end();
            return null;
        } catch (CharacterCodingException e) {
            throw stopped(Utf8.wrong());
        } catch (JsonProcessingException e) {
            throw stopped(
                    new ValidationProblem(
                            "", "no CSV: " + e.getOriginalMessage() + "; reading ends here"));
        }
    }

    private void end() {
        if (!ended) {
            ended = true;
            JsonLocation end = parser.currentLocation();
            line = end.getLineNr() - (end.getColumnNr() > 1 ? 0 : 1);
        }
    }

    private ValidationProblem stopped(ValidationProblem problem) {
        ended = true;
        line = parser.currentLocation().getLineNr();
        return problem;
    }

    private ObjectNode document(List<String> names, List<String> cells) {
        if (cells.size() != names.size()) {
            throw new ValidationProblem(
                    "", "has " + cells.size() + " cells, the header has " + names.size());
        }
        int typeColumn = names.indexOf(Documents.TYPE);
        String named =
                typeColumn < 0 || cells.get(typeColumn).isEmpty() ? type : cells.get(typeColumn);
        CsvColumns ofType = columnsOf(types.named(named));
        ObjectNode document = Documents.JSON.createObjectNode();
        document.put(Documents.TYPE, named);
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (i != typeColumn && !cells.get(i).isEmpty()) {
                try {
                    ofType.read(document, names.get(i), cells.get(i));
                } catch (ValidationProblem problem) {
                    faults.addAll(problem.faults());
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new ValidationProblem(faults);
        }
        return document;
    }

    private CsvColumns columnsOf(Class<? extends Stored> owned) {
        return columns.computeIfAbsent(owned, CsvColumns::of);
    }
}
