package vn.nguon.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A database of its own for a test, on a real PostgreSQL, ready in a blink.
 *
 * <pre>{@code
 * static final TestDatabase database = TestDatabase.fresh();
 * }</pre>
 */
public final class TestDatabase implements AutoCloseable {

    private static final String OWNER = "tester";
    private static final String PASSWORD = "secret-of-the-tests";
    private static final String MIGRATED = "migrated";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Address address;

    private TestDatabase(Address address) {
        this.address = address;
    }

    /** A database with all tables and nothing in them. Its user owns it and is no superuser, as in production. */
    public static TestDatabase fresh() {
        return copyOf(OnceAJvm.MIGRATED_TEMPLATE);
    }

    /** A database without tables. */
    public static TestDatabase empty() {
        return copyOf("template0");
    }

    /** What the application finds in its environment to use this database. */
    public Map<String, String> environment() {
        return Map.of("NGUON_DATABASE_URL", address.url());
    }

    public String jdbcUrl() {
        return address.jdbcUrl();
    }

    public String r2dbcUrl() {
        return address.r2dbcUrl();
    }

    public String user() {
        return address.user();
    }

    public String password() {
        return address.password();
    }

    /** A JDBC connection, for a test to look behind the application's back. */
    public Connection connect() throws SQLException {
        return connect(address);
    }

    /** Drops it, whoever is still connected. What is not closed ends with the JVM. */
    @Override
    public void close() {
        asSuperuser("drop database if exists %s with (force)".formatted(address.name()));
    }

    private static TestDatabase copyOf(String template) {
        var name = "test_" + COUNT.incrementAndGet();
        asSuperuser("create database %s template %s owner %s".formatted(name, template, OWNER));
        return new TestDatabase(ownersAddress(name));
    }

    private static Address ownersAddress(String name) {
        return OnceAJvm.SERVER.superuser().ofDatabase(name).asUser(OWNER, PASSWORD);
    }

    private static void asSuperuser(String... statements) {
        try (var connection = connect(OnceAJvm.SERVER.superuser());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect(Address address) throws SQLException {
        return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
    }

    private static final class OnceAJvm {

        static final TestServer SERVER = TestServer.start();
        static final String MIGRATED_TEMPLATE = migrated();

        private static String migrated() {
            asSuperuser(
                    "create role %s login password '%s'".formatted(OWNER, PASSWORD),
                    "create database %s template template0 owner %s".formatted(MIGRATED, OWNER));
            Migrations.own().run(ownersAddress(MIGRATED));
            return MIGRATED;
        }
    }
}
