package org.chipgraph.kernel.problem;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;

/// What the database has said to make something fail.
final class SqlErrors {

    private SqlErrors() {}

    /// Those among the causes of a fault, outermost first. What a cause has suppressed belongs to it: a commit that
    /// failed tells why only there.
    static Stream<SQLException> behind(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .flatMap(cause ->
                        Stream.concat(
                                cause instanceof SQLException sql ? Stream.of(sql) : Stream.empty(),
                                Arrays.stream(cause.getSuppressed()).flatMap(SqlErrors::behind)));
    }
}
