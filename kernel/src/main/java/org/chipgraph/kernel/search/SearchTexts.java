package org.chipgraph.kernel.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.chipgraph.kernel.source.Citation;
import org.chipgraph.kernel.source.FieldNote;
import org.chipgraph.kernel.value.Name;
import org.chipgraph.kernel.value.NameKind;
import org.chipgraph.kernel.value.Text;
import org.jspecify.annotations.Nullable;

/// Collects the texts of a record or claim: its fields are walked by their types, so that a new type has
/// nothing to register.
final class SearchTexts {

    /// A field that can hold texts, itself or deeper.
    private record Member(String name, Field field) {}

    private static final ClassValue<List<Member>> MEMBERS =
            new ClassValue<>() {
                @Override
                protected List<Member> computeValue(Class<?> type) {
                    return members(type);
                }
            };

    private final List<SearchText> texts = new ArrayList<>();

    private SearchTexts() {}

    static List<SearchText> of(Searchable searchable) {
        SearchTexts found = new SearchTexts();
        for (Member member : MEMBERS.get(searchable.getClass())) {
            found.visit(
                    member.name(), valueOf(member.field(), searchable), searchable.searchTier());
        }
        return found.texts;
    }

    private void visit(String field, @Nullable Object value, Tier tier) {
        switch (value) {
            case null -> {}
            case String string -> add(field, null, string, tier);
            case Text text -> add(field, text.lang(), text.value(), tier);
            case Name name ->
                    add(
                            field,
                            name.lang(),
                            name.value(),
                            name.kind() == NameKind.LABEL ? Tier.LABEL : Tier.NAME);
            case Citation citation ->
                    add(field, citation.quoteLang(), citation.quote(), Tier.QUOTE);
            case FieldNote note -> visitMembers(field, note, Tier.CLAIM);
            case Record record -> visitMembers(field, record, tier);
            case Collection<?> elements -> elements.forEach(one -> visit(field, one, tier));
            default -> throw new IllegalStateException("no texts: " + value.getClass());
        }
    }

    private void visitMembers(String field, Record record, Tier tier) {
        for (Member member : MEMBERS.get(record.getClass())) {
            visit(field, valueOf(member.field(), record), tier);
        }
    }

    private void add(String field, @Nullable String lang, @Nullable String value, Tier tier) {
        if (value != null) {
            texts.add(new SearchText(field, lang, value, tier));
        }
    }

    private static List<Member> members(Class<?> type) {
        List<Member> members = new ArrayList<>();
        for (Class<?> declaring = type; declaring != null; declaring = declaring.getSuperclass()) {
            for (Field field : declaring.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())
                        && canHoldTexts(
                                field.getGenericType(),
                                field.isAnnotationPresent(Searched.class))) {
                    field.setAccessible(true);
                    members.add(new Member(documentKey(field), field));
                }
            }
        }
        return members;
    }

    private static boolean canHoldTexts(Type type, boolean searched) {
        return switch (type) {
            case ParameterizedType list when list.getRawType() == List.class ->
                    canHoldTexts(list.getActualTypeArguments()[0], searched);
            case Class<?> simple when simple == String.class -> searched;
            case Class<?> simple when simple == Text.class || simple == Name.class -> true;
            case Class<?> simple when simple == Citation.class -> true;
            case Class<?> simple when simple.isRecord() -> !MEMBERS.get(simple).isEmpty();
            default -> false;
        };
    }

    private static String documentKey(Field field) {
        JsonProperty property = field.getAnnotation(JsonProperty.class);
        return property == null || property.value().isEmpty() ? field.getName() : property.value();
    }

    private static @Nullable Object valueOf(Field field, Object owner) {
        try {
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
