package org.chipgraph.kernel.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonArrayFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonBooleanFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonIntegerFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonStringFormatVisitor;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.document.Stored;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.jspecify.annotations.Nullable;

/// The columns of a type: the keys of its documents, with a dot between an object and its keys
/// (`quantity.amount`), a list as JSON in one cell. They follow from the class as the documents do.
final class CsvColumns {

    /// What a cell holds.
    private enum Cell {
        TEXT,
        TRUTH,
        WHOLE_NUMBER,
        LIST
    }

    private static final String DOT = "\\.";

    private final String type;
    private final Map<String, Cell> cells = new LinkedHashMap<>();

    private CsvColumns(String type) {
        this.type = type;
    }

    static CsvColumns of(Class<? extends Stored> type) {
        CsvColumns columns = new CsvColumns(type.getSimpleName());
        columns.cells.put(Documents.TYPE, Cell.TEXT);
        try {
            Documents.JSON.acceptJsonFormatVisitor(type, columns.new Visitor(""));
        } catch (JsonMappingException e) {
            throw new IllegalStateException(e);
        }
        return columns;
    }

    List<String> names() {
        return List.copyOf(cells.keySet());
    }

    /// The cells of a document in the order of the columns; an absent value is an empty cell.
    String[] write(ObjectNode document) {
        return cells.entrySet().stream()
                .map(column -> cell(find(document, column.getKey()), column.getValue()))
                .toArray(String[]::new);
    }

    private static String cell(@Nullable JsonNode value, Cell kind) {
        if (value == null) {
            return "";
        }
        return kind == Cell.TEXT
                ? FormulaGuard.guard(value.asText())
                : kind == Cell.LIST ? value.toString() : value.asText();
    }

    private static @Nullable JsonNode find(ObjectNode document, String column) {
        JsonNode found = document;
        for (String key : column.split(DOT)) {
            found = found == null ? null : found.get(key);
        }
        return found;
    }

    /// Puts a cell that is not empty into a document.
    ///
    /// @throws ValidationProblem for a column that the type does not have, or a list that is no JSON
    void read(ObjectNode document, String column, String cell) {
        Cell kind = cells.get(column);
        if (kind == null) {
            throw new ValidationProblem(
                    column, type + " has no such column; it has " + String.join(", ", names()));
        }
        String[] keys = column.split(DOT);
        ObjectNode object = document;
        for (int depth = 0; depth < keys.length - 1; depth++) {
            object = object.withObjectProperty(keys[depth]);
        }
        object.set(keys[keys.length - 1], value(column, kind, cell));
    }

    /// What does not fit its column stays a text, of which reading the document then says what is wrong.
    private static JsonNode value(String column, Cell kind, String cell) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (kind) {
            case LIST -> list(column, cell);
            case WHOLE_NUMBER ->
                    cell.matches("-?\\d{1,9}")
                            ? nodes.numberNode(Integer.parseInt(cell))
                            : nodes.textNode(cell);
            // Spreadsheets write TRUE.
            case TRUTH ->
                    switch (cell.toLowerCase(Locale.ROOT)) {
                        case "true" -> nodes.booleanNode(true);
                        case "false" -> nodes.booleanNode(false);
                        default -> nodes.textNode(cell);
                    };
            case TEXT -> nodes.textNode(FormulaGuard.unguard(cell));
        };
    }

    private static JsonNode list(String column, String cell) {
        try {
            JsonNode list = Documents.JSON.readTree(cell);
            if (list.isArray()) {
                return list;
            }
        } catch (JsonProcessingException e) {
            // Told below, as for JSON that is no list.
        }
        throw new ValidationProblem(
                column, "expected a list as JSON such as [\"h20\"], found " + shortened(cell));
    }

    private static String shortened(String cell) {
        return cell.codePointCount(0, cell.length()) <= 40
                ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, 40)) + "…";
    }

    /// Walks the values of a class as they are written.
    private final class Visitor extends JsonFormatVisitorWrapper.Base {

        private final String column;

        private Visitor(String column) {
            this.column = column;
        }

        @Override
        public JsonObjectFormatVisitor expectObjectFormat(JavaType ofType) {
            return new Properties(getProvider(), column.isEmpty() ? "" : column + ".");
        }

        @Override
        public @Nullable JsonArrayFormatVisitor expectArrayFormat(JavaType ofType) {
            cells.put(column, Cell.LIST);
            return null;
        }

        @Override
        public @Nullable JsonStringFormatVisitor expectStringFormat(JavaType ofType) {
            cells.put(column, Cell.TEXT);
            return null;
        }

        @Override
        public @Nullable JsonIntegerFormatVisitor expectIntegerFormat(JavaType ofType) {
            cells.put(column, Cell.WHOLE_NUMBER);
            return null;
        }

        @Override
        public @Nullable JsonBooleanFormatVisitor expectBooleanFormat(JavaType ofType) {
            cells.put(column, Cell.TRUTH);
            return null;
        }
    }

    private final class Properties extends JsonObjectFormatVisitor.Base {

        private final String prefix;

        private Properties(SerializerProvider provider, String prefix) {
            super(provider);
            this.prefix = prefix;
        }

        @Override
        public void property(BeanProperty property) throws JsonMappingException {
            Visitor visitor = new Visitor(prefix + property.getName());
            visitor.setProvider(getProvider());
            getProvider()
                    .findPrimaryPropertySerializer(property.getType(), property)
                    .acceptJsonFormatVisitor(visitor, property.getType());
        }

        @Override
        public void optionalProperty(BeanProperty property) throws JsonMappingException {
            property(property);
        }
    }
}
