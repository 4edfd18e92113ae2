package org.chipgraph.kernel.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Function;
import org.chipgraph.kernel.value.CountryCodeConverter;
import org.chipgraph.kernel.value.DecimalConverter;
import org.chipgraph.kernel.value.MicConverter;
import org.chipgraph.kernel.value.UnitConverter;
import org.chipgraph.launcher.Database;
import org.chipgraph.launcher.testing.TestPostgres;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyComponentPathImpl;
import org.hibernate.cfg.Configuration;

/// Sessions on a real PostgreSQL with the kernel's tables, mapped as in the services; for tests of the kernel
/// alone.
public final class TestSessions {

    private final SessionFactory factory;

    /// `tables`: SQL that creates the tables of the entities.
    public TestSessions(String tables, Class<?>... entities) {
        Database database = TestPostgres.database("kernel");
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .locations("db/kernel")
                .load()
                .migrate();
        create(database, tables);
        Configuration configuration =
                new Configuration()
                        .setProperty("hibernate.connection.url", database.jdbcUrl())
                        .setProperty("hibernate.connection.username", database.user())
                        .setProperty("hibernate.connection.password", database.password())
                        .setProperty("hibernate.integration.envers.enabled", "false")
                        .setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy())
                        .setImplicitNamingStrategy(
                                ImplicitNamingStrategyComponentPathImpl.INSTANCE);
        configuration.addAnnotatedClasses(
                CountryCodeConverter.class,
                DecimalConverter.class,
                MicConverter.class,
                UnitConverter.class);
        factory = configuration.addAnnotatedClasses(entities).buildSessionFactory();
    }

    /// Runs the work in a transaction that is rolled back.
    public <T> T undone(Function<StatelessSession, T> work) {
        try (StatelessSession session = factory.openStatelessSession()) {
            session.beginTransaction();
            try {
                return work.apply(session);
            } finally {
                session.getTransaction().rollback();
            }
        }
    }

    private static void create(Database database, String tables) {
        try (Connection connection =
                DriverManager.getConnection(
                        database.jdbcUrl(), database.user(), database.password())) {
            connection.createStatement().execute(tables);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
