package org.chipgraph.kernel.editing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.document.Stored;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.chipgraph.kernel.value.FuzzyDate;
import org.chipgraph.kernel.value.Money;
import org.chipgraph.kernel.value.Quantity;
import org.chipgraph.kernel.written.DateText;
import org.chipgraph.kernel.written.MoneyText;
import org.chipgraph.kernel.written.QuantityText;
import org.chipgraph.kernel.written.Reading;

/// Replaces what people write (`quantityText: "约23万颗"`) by what it means (`quantity`), for every quantity,
/// amount of money and date of a type: the key is the field's with `Text` behind it.
public final class WrittenValues {

    private static final String SUFFIX = "Text";
    private static final Set<Class<?>> READABLE =
            Set.of(Quantity.class, Money.class, FuzzyDate.class);

    private WrittenValues() {}

    /// The document with values in place of texts.
    ///
    /// @throws ValidationProblem with a fault for every text that is unclear, with its candidates
    public static ObjectNode understood(Class<? extends Stored> type, ObjectNode document) {
        Map<String, Class<?>> fields = fields(type);
        ObjectNode understood = document.deepCopy();
        List<Fault> faults = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : document.properties()) {
            String key = property.getKey();
            String field =
                    key.endsWith(SUFFIX) ? key.substring(0, key.length() - SUFFIX.length()) : "";
            Class<?> value = fields.get(field);
            if (value == null || !READABLE.contains(value) || fields.containsKey(key)) {
                continue;
            }
            understood.remove(key);
            if (property.getValue().isNull()) {
                continue;
            }
            if (document.hasNonNull(field)) {
                faults.add(new Fault(key, "give either %s or %s, not both".formatted(field, key)));
            } else if (!property.getValue().isTextual()) {
                faults.add(new Fault(key, "must be a text"));
            } else {
                read(value, property.getValue().textValue(), key, field, understood, faults);
            }
        }
        if (!faults.isEmpty()) {
            throw new ValidationProblem(faults);
        }
        return understood;
    }

    private static void read(
            Class<?> type,
            String text,
            String key,
            String field,
            ObjectNode understood,
            List<Fault> faults) {
        try {
            switch (reading(type, text)) {
                case Reading.Understood<?>(Object value) ->
                        understood.set(field, Documents.JSON.valueToTree(value));
                case Reading.Unclear<?>(String reason, List<?> candidates) ->
                        faults.add(
                                new Fault(
                                        key,
                                        reason,
                                        candidates.stream().map(WrittenValues::plain).toList()));
            }
        } catch (IllegalArgumentException e) {
            faults.add(new Fault(key, String.valueOf(e.getMessage())));
        }
    }

    private static Reading<?> reading(Class<?> type, String text) {
        if (type == Quantity.class) {
            return QuantityText.read(text);
        }
        return type == Money.class
                ? MoneyText.read(text)
                : DateText.read(text, LocalDate.now(ZoneOffset.UTC));
    }

    private static Object plain(Object candidate) {
        return Documents.JSON.convertValue(candidate, Map.class);
    }

    /// The fields of a type by their keys in documents.
    private static Map<String, Class<?>> fields(Class<?> type) {
        Map<String, Class<?>> fields = new HashMap<>();
        for (Class<?> level = type; level != null; level = level.getSuperclass()) {
            for (Field field : level.getDeclaredFields()) {
                JsonProperty property = field.getAnnotation(JsonProperty.class);
                String key =
                        property == null || property.value().isEmpty()
                                ? field.getName()
                                : property.value();
                fields.put(key, field.getType());
            }
        }
        return fields;
    }
}
