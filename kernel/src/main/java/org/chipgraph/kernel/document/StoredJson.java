package org.chipgraph.kernel.document;

import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.List;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/// Reads and writes the columns of JSON. Lists are read when somebody looks into them: most answers show few of a
/// row's names, notes and citations.
@JsonFormat
@PersistenceUnitExtension
public class StoredJson implements FormatMapper {

    private final FormatMapper json = new JacksonJsonFormatMapper();

    @Override
    public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
        return type.getJavaTypeClass() == List.class
                ? type.cast(
                        new UnreadList<>(
                                text.toString(),
                                () -> (List<?>) json.fromString(text, type, options)))
                : json.fromString(text, type, options);
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        return value instanceof UnreadList<?> list
                ? list.text()
                : json.toString(value, type, options);
    }
}
