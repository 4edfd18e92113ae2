package org.chipgraph.kernel.document;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.chipgraph.kernel.value.RecordId;
import org.chipgraph.kernel.value.StorableText;
import org.jspecify.annotations.Nullable;

/// The JSON form of records and claims: keys are GraphQL field names, references are ids, empty values are
/// absent, `__typename` names the type.
public final class Documents {

    public static final String TYPE = "__typename";
    public static final String ID = "id";
    public static final String VERSION = "version";

    /// What the server itself writes.
    private static final List<String> SERVER_KEYS = List.of(VERSION, "recordedAt", "recordedBy");

    public static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(
                            new JavaTimeModule().addDeserializer(LocalDate.class, new DayReader()))
                    .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .visibility(PropertyAccessor.GETTER, Visibility.NONE)
                    .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                    .visibility(PropertyAccessor.SETTER, Visibility.NONE)
                    .serializationInclusion(JsonInclude.Include.NON_EMPTY)
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
                    .withCoercionConfig(
                            LogicalType.Textual,
                            coercion ->
                                    coercion.setCoercion(
                                                    CoercionInputShape.Integer, CoercionAction.Fail)
                                            .setCoercion(
                                                    CoercionInputShape.Float, CoercionAction.Fail)
                                            .setCoercion(
                                                    CoercionInputShape.Boolean,
                                                    CoercionAction.Fail))
                    .build();

    /// As [#JSON], but keeps nulls and empty values: what a client sent, as it was sent.
    private static final ObjectMapper VERBATIM =
            JSON.copy().setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);

    private Documents() {}

    /// A client's map as a document; its nulls stay.
    public static ObjectNode verbatim(Map<String, Object> map) {
        return VERBATIM.valueToTree(map);
    }

    /// The document of a stored thing, with its type and version.
    public static ObjectNode of(Stored stored) {
        ObjectNode document = JSON.createObjectNode();
        document.put(TYPE, stored.getClass().getSimpleName());
        document.setAll(JSON.<ObjectNode>valueToTree(stored));
        return document.remove(stored.derivedKeys());
    }

    /// The document without what the server writes: equal contents mean equal things.
    public static ObjectNode contents(Stored stored) {
        return of(stored).remove(SERVER_KEYS);
    }

    /// A document with the patch's keys replaced; a null removes the key (JSON merge patch, first level).
    public static ObjectNode merge(ObjectNode document, ObjectNode patch) {
        ObjectNode merged = document.deepCopy();
        merged.setAll(patch);
        return merged;
    }

    /// Reads a document into a new object and checks it.
    ///
    /// @throws ValidationProblem with every fault: one per key that cannot be read, else the broken rules
    public static <T extends Stored> T read(Class<T> type, ObjectNode document) {
        List<Fault> faults = new ArrayList<>();
        T stored = read(type, document, faults);
        ValidationProblem.throwIfAny(faults);
        return stored;
    }

    /// The same, but adds the broken rules to the faults, for a caller who looks for more of them.
    ///
    /// @throws ValidationProblem with a fault for every key that cannot be read
    public static <T extends Stored> T read(
            Class<T> type, ObjectNode document, List<Fault> faults) {
        ObjectNode readable = (ObjectNode) readable(document);
        readable.remove(TYPE);
        T stored = readWhole(type, readable);
        if (stored == null) {
            stored = newInstance(type);
            for (Map.Entry<String, JsonNode> property : readable.properties()) {
                read(stored, property, faults);
            }
        }
        ValidationProblem.throwIfAny(faults);
        stored.derive();
        stored.check(faults);
        checkIds(stored, faults);
        return stored;
    }

    /// Whatever refers to a record names an id, in whichever service the record is; a field of which something
    /// else is wrong is not looked at.
    private static void checkIds(Stored stored, List<Fault> faults) {
        Set<String> reported = faults.stream().map(Fault::field).collect(Collectors.toSet());
        stored.references()
                .filter(reference -> !reported.contains(reference.field()))
                .forEach(reference ->
                        Stored.requireValid(
                                faults,
                                reference.field(),
                                () -> RecordId.check(reference.target().id())));
    }

    /// Null when something is wrong: reading key by key then finds all that is.
    private static <T extends Stored> @Nullable T readWhole(Class<T> type, ObjectNode document) {
        if (!isStorable(document)) {
            return null;
        }
        try {
            return JSON.readerForUpdating(newInstance(type)).readValue(document);
        } catch (JsonMappingException e) {
            return null;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void read(
            Stored stored, Map.Entry<String, JsonNode> property, List<Fault> faults) {
        ObjectNode single = JSON.createObjectNode();
        single.set(property.getKey(), property.getValue());
        if (!isStorable(single)) {
            faults.add(new Fault(property.getKey(), StorableText.RULE));
            return;
        }
        try {
            JSON.readerForUpdating(stored).readValue(single);
        } catch (JsonMappingException e) {
            faults.add(DocumentFault.of(e));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isStorable(JsonNode node) {
        if (node.isTextual()) {
            return StorableText.isStorable(node.textValue());
        }
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            if (!StorableText.isStorable(property.getKey()) || !isStorable(property.getValue())) {
                return false;
            }
        }
        return !node.isArray() || node.valueStream().allMatch(Documents::isStorable);
    }

    /// Null is absent in an object at any depth, so that what an object needs is missed; a list keeps it. GraphQL
    /// hands whole numbers over as decimals without a fraction.
    private static JsonNode readable(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode rest = JSON.createObjectNode();
                for (Map.Entry<String, JsonNode> property : object.properties()) {
                    if (!property.getValue().isNull()) {
                        rest.set(property.getKey(), readable(property.getValue()));
                    }
                }
                yield rest;
            }
            case ArrayNode array -> {
                ArrayNode elements = JSON.createArrayNode();
                array.forEach(element -> elements.add(readable(element)));
                yield elements;
            }
            case DecimalNode number when number.decimalValue().scale() == 0 ->
                    BigIntegerNode.valueOf(number.bigIntegerValue());
            default -> node;
        };
    }

    private static <T> T newInstance(Class<T> type) {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
