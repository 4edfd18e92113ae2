package org.chipgraph.kernel.testing;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.chipgraph.kernel.document.DocumentStore;
import org.chipgraph.kernel.document.DocumentTypes;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.document.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The history of an import is that of the same writes one by one, for every type of a service. A subclass is
/// a `@QuarkusTest` on [Backends] and stands in the service's module.
public abstract class ImportHistoryContract {

    private static final String CLAIM = "claimId";
    private static final String CHANGE = "[{\"field\":\"id\",\"kind\":\"COMMENT\"}]";

    /// What differs between two writes of the same by nature.
    private static final Set<String> OWN =
            Set.of("id", "claim_id", "rev", "recorded_at", "recorded_by");

    @Inject DataSource database;
    @Inject DocumentTypes types;
    @Inject DocumentStore store;

    /// Documents of every type of the service: a subclass adds what there is no example of.
    protected String documents() {
        return starterData();
    }

    @BeforeEach
    void loadStarterData() {
        load(documents(), "mode=create").statusCode(200);
    }

    @Test
    void anImportedRowHasTheHistoryOfAWrittenOne() throws Exception {
        for (Class<? extends Stored> type : types.all()) {
            ObjectNode example = example(type);
            String written = fresh();
            store.create(type, as(written, example));
            store.update(type, written, 0, change());

            String imported = fresh();
            load(as(imported, example).toString(), "mode=create")
                    .statusCode(200)
                    .body("created", equalTo(1));
            load(changed(as(imported, example)).toString(), "mode=upsert")
                    .statusCode(200)
                    .body("updated", equalTo(1));

            List<Map<String, String>> history = history(type, imported);
            assertEquals(history(type, written), history);
            assertEquals(List.of("0", "1"), revisionTypes(history));
        }
    }

    @Test
    void aRowThatAFileCreatesAndChangesHasOneEntryWithItsLastState() throws Exception {
        for (Class<? extends Stored> type : types.all()) {
            ObjectNode example = example(type);
            String written = fresh();
            QuarkusTransaction.requiringNew()
                    .run(() -> {
                        store.create(type, as(written, example));
                        store.update(type, written, 0, change());
                    });

            String imported = fresh();
            load(as(imported, example) + "\n" + changed(as(imported, example)), "mode=upsert")
                    .statusCode(200)
                    .body("created", equalTo(1))
                    .body("updated", equalTo(1));

            List<Map<String, String>> history = history(type, imported);
            assertEquals(history(type, written), history);
            assertEquals(List.of("0"), revisionTypes(history));
        }
    }

    @Test
    void anImportIsOneRevisionOfItsUserAndOneThatChangesNothingIsNone() throws Exception {
        Class<? extends Stored> type = types.all().iterator().next();
        String first = fresh();
        String second = fresh();
        String file = as(first, example(type)) + "\n" + as(second, example(type));
        load(file, "mode=create").statusCode(200);
        List<Map<String, String>> revisions =
                select(
                        "select r.user_name, count(*) over () as revisions from revision r where r.id in"
                                + " (select rev from %1$s_aud where id = ? union select rev from %1$s_aud where id = ?)"
                                        .formatted(table(type)),
                        first,
                        second);
        assertEquals(List.of(Map.of("user_name", "admin", "revisions", "1")), revisions);

        long before = revisions();
        load(file, "mode=upsert").statusCode(200).body("unchanged", equalTo(2));
        assertEquals(before, revisions());
    }

    private static String fresh() {
        return "history-" + UUID.randomUUID();
    }

    private ObjectNode example(Class<? extends Stored> type) {
        return documents()
                .lines()
                .map(ImportHistoryContract::json)
                .filter(document ->
                        document.get(Documents.TYPE).textValue().equals(type.getSimpleName()))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("there is no example of " + type.getSimpleName()));
    }

    private static ObjectNode as(String id, ObjectNode document) {
        ObjectNode copy = document.deepCopy().put(Documents.ID, id);
        return copy.has(CLAIM) ? copy.put(CLAIM, id) : copy;
    }

    private static ObjectNode change() {
        return json("{\"fieldNotes\":" + CHANGE + "}");
    }

    private static ObjectNode changed(ObjectNode document) {
        document.setAll(change());
        return document.put(Documents.VERSION, 0);
    }

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) Documents.JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }

    private static List<String> revisionTypes(List<Map<String, String>> history) {
        return history.stream().map(entry -> entry.get("revtype")).toList();
    }

    private List<Map<String, String>> history(Class<? extends Stored> type, String id)
            throws SQLException {
        return select("select * from " + table(type) + "_aud where id = ? order by rev", id);
    }

    private long revisions() throws SQLException {
        return Long.parseLong(select("select count(*) as n from revision").getFirst().get("n"));
    }

    private static String table(Class<? extends Stored> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private List<Map<String, String>> select(String sql, String... parameters) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            List<Map<String, String>> rows = new ArrayList<>();
            ResultSet found = statement.executeQuery();
            while (found.next()) {
                Map<String, String> row = new TreeMap<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.put(found.getMetaData().getColumnName(i), found.getString(i));
                }
                row.keySet().removeAll(OWN);
                rows.add(row);
            }
            return rows;
        }
    }
}
