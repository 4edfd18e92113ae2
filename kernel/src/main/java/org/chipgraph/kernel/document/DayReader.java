package org.chipgraph.kernel.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.chipgraph.kernel.value.Day;
import org.jspecify.annotations.Nullable;

/// Reads a day of a document by the same rule as in GraphQL.
final class DayReader extends StdScalarDeserializer<LocalDate> {

    private static final long serialVersionUID = 1L;

    DayReader() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser json, DeserializationContext context)
            throws IOException {
        String text = json.getValueAsString("");
        try {
            return Day.parse(text);
        } catch (DateTimeParseException e) {
            return (LocalDate)
                    context.handleWeirdStringValue(LocalDate.class, text, "%s", e.getMessage());
        }
    }
}
