package org.chipgraph.kernel.auditlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chipgraph.kernel.audit.AuditEntry;
import org.chipgraph.kernel.graph.Batches;
import org.chipgraph.kernel.list.Cursor;
import org.chipgraph.kernel.list.Page;
import org.chipgraph.kernel.list.PageRequest;
import org.chipgraph.kernel.list.SqlFilter;
import org.chipgraph.kernel.list.SqlText;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/// Answers pages of the audit log: one statement, one more for the total where it is asked for.
@ApplicationScoped
public class AuditLog {

    public static final String DESCRIPTION =
            "Every attempt to change something in this service, refused ones included, the newest first. What changed"
                    + " nothing (a trial run, a request that is repeated) has no entry";

    private static final String NAME = "audit";
    private static final String TOTAL = "totalCount";
    private static final String SELECT = "select %s from audit_entry a where %s";

    private final StatelessSession session;

    public AuditLog(StatelessSession session) {
        this.session = session;
    }

    /// Must be called from a resolver method.
    ///
    /// @throws ValidationProblem for sizes out of range, mixed directions or a foreign cursor
    public AuditConnection page(
            @Nullable AuditWhere where,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before) {
        PageRequest request = PageRequest.of(first, after, last, before);
        SqlText sql = new SqlText().add("true");
        if (where != null) {
            new SqlFilter("a").write(sql.add(" and "), where);
        }
        String list = Cursor.fingerprint(NAME, sql);
        Integer total = Batches.environment().getSelectionSet().contains(TOTAL) ? count(sql) : null;
        String cursor = request.cursor();
        if (cursor != null) {
            String argument = request.backward() ? "before" : "after";
            sql.add(request.backward() ? " and a.id > " : " and a.id < ")
                    .value(id(cursor, list, argument), "bigint");
        }
        NativeQuery<AuditEntry> query =
                session.createNativeQuery(
                                SELECT.formatted(
                                        "{a.*}",
                                        sql.text()
                                                + (request.backward()
                                                        ? " order by a.id"
                                                        : " order by a.id desc")),
                                AuditEntry.class)
                        .addEntity("a", AuditEntry.class)
                        .setMaxResults(request.size() + 1);
        sql.parameters().forEach(query::setParameter);
        return new AuditConnection(
                Page.of(query.getResultList(), request, entry -> place(entry, list), total));
    }

    private static Page.Place<AuditEntry> place(AuditEntry entry, String list) {
        return new Page.Place<>(
                entry, new Cursor(list, null, Long.toString(entry.id)).encode(), List.of());
    }

    private int count(SqlText filter) {
        NativeQuery<Integer> query =
                session.createNativeQuery(
                        SELECT.formatted("cast(count(*) as integer)", filter.text()),
                        Integer.class);
        filter.parameters().forEach(query::setParameter);
        return query.getSingleResult();
    }

    private static long id(String cursor, String list, String argument) {
        try {
            return Long.parseLong(Cursor.decode(cursor, list, "bigint", argument).id());
        } catch (NumberFormatException e) {
            throw new ValidationProblem(argument, "not a cursor of this list");
        }
    }
}
