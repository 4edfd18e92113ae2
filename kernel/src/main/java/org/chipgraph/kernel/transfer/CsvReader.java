package org.chipgraph.kernel.transfer;

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
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chipgraph.kernel.document.DocumentTypes;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.document.Stored;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.jspecify.annotations.Nullable;

/// One document per row of a CSV file (RFC 4180) with a header; [CsvColumns] says what the columns mean. Empty
/// lines are skipped.
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
        Set<String> known = new HashSet<>();
        types.all().forEach(owned -> known.addAll(columnsOf(owned).names()));
        List<Fault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                faults.add(new Fault(name, "two columns have this name"));
            } else if (!known.contains(name)) {
                faults.add(new Fault(name, "unknown column; " + knownColumns(known)));
            }
        }
        if (!faults.isEmpty()) {
            ended = true;
            throw new ValidationProblem(faults);
        }
        return names;
    }

    private String knownColumns(Set<String> known) {
        Class<? extends Stored> only = type == null ? null : types.find(type);
        List<String> names =
                only == null ? known.stream().sorted().toList() : columnsOf(only).names();
        return "known are " + String.join(", ", names);
    }

    /// The cells of the next row that is not empty; null at the end.
    private @Nullable List<String> readRow() throws IOException {
        try {
            while (!ended && parser.nextToken() != null) {
                List<String> cells = new ArrayList<>();
                int begin = parser.currentTokenLocation().getLineNr();
                while (parser.nextToken() == JsonToken.VALUE_STRING) {
                    cells.add(parser.getText());
                }
                if (cells.size() > 1 || !cells.isEmpty() && !cells.getFirst().isBlank()) {
                    line = begin;
                    return cells;
                }
            }
            line = Math.max(line, parser.currentLocation().getLineNr() - 1);
            ended = true;
            return null;
        } catch (CharacterCodingException e) {
            throw stopped(Utf8.wrong());
        } catch (JsonProcessingException e) {
            throw stopped(
                    new ValidationProblem(
                            "", "no CSV: " + e.getOriginalMessage() + "; reading ends here"));
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
