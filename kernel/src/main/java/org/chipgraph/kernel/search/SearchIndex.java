package org.chipgraph.kernel.search;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.metamodel.EntityType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chipgraph.kernel.value.RecordRef;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Writes the table `search_text`: a row for each text of each record and claim, and for each record that the
/// text finds. Runs in the transaction that writes the thing itself.
@ApplicationScoped
public class SearchIndex {

    /// What comes after is not searched. PostgreSQL counts the positions of a text to 16,383.
    static final int MAX_LENGTH = 16_000;

    private static final String INSERT =
            """
            insert into search_text
              (record_type, record_id, owner_type, owner_id, field, lang, value, tier, shown, words,
              known_from, known_to)
            select t.record_type, t.record_id, t.owner_type, t.owner_id, t.field, t.lang, t.value,
              cast(t.tier as smallint), cast(t.shown as boolean), cast(t.words as tsvector),
              cast(t.known_from as date), cast(t.known_to as date)
            from unnest(cast(:recordTypes as text[]), cast(:recordIds as text[]),
              cast(:ownerTypes as text[]), cast(:ownerIds as text[]), cast(:fields as text[]),
              cast(:langs as text[]), cast(:texts as text[]), cast(:tiers as text[]),
              cast(:shown as text[]), cast(:words as text[]),
              cast(:knownFrom as text[]), cast(:knownTo as text[]))
              as t(record_type, record_id, owner_type, owner_id, field, lang, value, tier, shown, words,
                known_from, known_to)
            """;

    private static final String DELETE =
            """
            delete from search_text s
            using unnest(cast(:types as text[]), cast(:ids as text[])) as o(type, id)
            where s.owner_type = o.type and s.owner_id = o.id
            """;

    /// One row of the table.
    private record Row(RecordRef target, Searchable owner, SearchText text, String words) {}

    private final StatelessSession session;
    private final SessionFactory types;

    public SearchIndex(StatelessSession session, SessionFactory types) {
        this.session = session;
        this.types = types;
    }

    /// Adds the texts of things that are new. One statement, however many they are.
    public void add(Collection<? extends Searchable> added) {
        Set<String> ownTypes = ownTypes();
        List<Row> rows = new ArrayList<>();
        added.forEach(thing -> rows.addAll(rows(thing, ownTypes)));
        if (rows.isEmpty()) {
            return;
        }
        session.createNativeMutationQuery(INSERT)
                .setParameter("recordTypes", column(rows, row -> row.target().type()))
                .setParameter("recordIds", column(rows, row -> row.target().id()))
                .setParameter("ownerTypes", column(rows, row -> owner(row.owner()).type()))
                .setParameter("ownerIds", column(rows, row -> row.owner().id()))
                .setParameter("fields", column(rows, row -> row.text().field()))
                .setParameter("langs", column(rows, row -> row.text().lang()))
                .setParameter("texts", column(rows, row -> row.text().value()))
                .setParameter("tiers", column(rows, row -> "" + row.text().tier().ordinal()))
                .setParameter("shown", column(rows, row -> "" + row.owner().searchShown()))
                .setParameter("words", column(rows, Row::words))
                .setParameter("knownFrom", column(rows, row -> day(row.owner().searchFrom())))
                .setParameter("knownTo", column(rows, row -> day(row.owner().searchTo())))
                .executeUpdate();
    }

    /// Puts the texts of changed things, each given once, in the place of what they were. Two statements.
    public void replace(Collection<? extends Searchable> changed) {
        List<RecordRef> owners = changed.stream().map(SearchIndex::owner).toList();
        session.createNativeMutationQuery(DELETE)
                .setParameter("types", column(owners, RecordRef::type))
                .setParameter("ids", column(owners, RecordRef::id))
                .executeUpdate();
        add(changed);
    }

    private static List<Row> rows(Searchable thing, Set<String> ownTypes) {
        List<RecordRef> targets = targets(thing, ownTypes);
        List<Row> rows = new ArrayList<>();
        for (SearchText text : SearchTexts.of(thing)) {
            String words = words(text.value());
            if (!words.isEmpty()) {
                for (RecordRef target : targets) {
                    rows.add(new Row(target, thing, text, words));
                }
            }
        }
        return rows;
    }

    /// The records of this service that are found; a claim about none of them still has one row for each text.
    private static List<RecordRef> targets(Searchable thing, Set<String> ownTypes) {
        List<RecordRef> all = thing.searchTargets().distinct().toList();
        List<RecordRef> own = all.stream().filter(ref -> ownTypes.contains(ref.type())).toList();
        return own.isEmpty() ? all.subList(0, 1) : own;
    }

    private static RecordRef owner(Searchable thing) {
        return new RecordRef(thing.getClass().getSimpleName(), thing.id());
    }

    private static String words(String text) {
        String read = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
        return Lexemes.vector(Lexemes.of(Folding.fold(read)));
    }

    private Set<String> ownTypes() {
        return types.getMetamodel().getEntities().stream()
                .map(EntityType::getName)
                .collect(toUnmodifiableSet());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static <R> String[] column(List<R> rows, Function<R, @Nullable String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }
}
