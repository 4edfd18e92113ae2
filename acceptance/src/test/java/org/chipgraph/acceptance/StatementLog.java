package org.chipgraph.acceptance;

import static org.chipgraph.acceptance.RunningProduct.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Counts the statements of each service by the log of their PostgreSQL: whatever a service does, it is there.
final class StatementLog implements AutoCloseable {

    /// `chips|LOG:  execute S_3: select ...`. Not counted are the ends of transactions, and what the driver asks on its
    /// own: whether a connection is alive (an empty statement), and of what type a column is (once per connection).
    private static final Pattern STATEMENT =
            Pattern.compile(
                    "(companies|chips|events)\\|LOG:  (?:execute [^:]+|statement): "
                            + "(?!BEGIN|COMMIT|ROLLBACK|SELECT .*pg_catalog).+");

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Connection connection;
    private final Path log;

    StatementLog() throws SQLException {
        this.connection = product().superuser().connect();
        this.log = product().settings().folder().resolve("logs/postgres.log");
        execute("alter system set log_line_prefix = '%d|'");
        execute("alter system set log_statement = 'all'");
        execute("select pg_reload_conf()");
    }

    /// The statements that the services sent while `work` ran, by service.
    Map<String, Integer> during(Runnable work) throws SQLException {
        String before = marked();
        work.run();
        String after = marked();
        Map<String, Integer> counts = new TreeMap<>();
        boolean counting = false;
        for (String line : lines()) {
            Matcher statement = STATEMENT.matcher(line);
            if (counting && statement.matches()) {
                counts.merge(statement.group(1), 1, Integer::sum);
            }
            counting = (counting || line.contains(before)) && !line.contains(after);
        }
        return counts;
    }

    @Override
    public void close() throws SQLException {
        execute("alter system reset log_statement");
        execute("select pg_reload_conf()");
        connection.close();
    }

    /// Writes a mark into the log and waits until it is there.
    private String marked() throws SQLException {
        String mark = UUID.randomUUID().toString();
        long limit = System.nanoTime() + PATIENCE.toNanos();
        do {
            execute("select '" + mark + "'");
        } while (lines().stream().noneMatch(line -> line.contains(mark))
                && System.nanoTime() < limit);
        return mark;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
