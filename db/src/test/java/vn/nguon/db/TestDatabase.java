package vn.nguon.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.nguon.db.connection.ConnectionParameters;
import vn.nguon.db.connection.DatabaseRoles;
import vn.nguon.db.schema.ApplicationPrivileges;
import vn.nguon.db.schema.Migrations;

/**
 * A database of its own for a test, on a real PostgreSQL, ready in a blink.
 *
 * <pre>{@code
 * static final TestDatabase database = TestDatabase.fresh();
 * }</pre>
 */
public final class TestDatabase implements AutoCloseable {

    private static final String OWNER = "tests_owner";
    private static final String APPLICATION = "tester";
    private static final String PASSWORD = "secret-of-the-tests";
    private static final String OWNERS_PASSWORD = "secret-of-their-owner";
    private static final String MIGRATED = "migrated";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final DatabaseRoles roles;

    private TestDatabase(DatabaseRoles roles) {
        this.roles = roles;
    }

    /** A database with all tables and nothing in them. Its user owns nothing there, as in production. */
    public static TestDatabase fresh() {
        return copyOf(OnceAJvm.MIGRATED_TEMPLATE);
    }

    /** A database without tables. */
    public static TestDatabase empty() {
        return copyOf("template0");
    }

    /** A copy of it as it is; nobody may be connected to it meanwhile. */
    public TestDatabase copy() {
        return copyOf(roles.owner().name());
    }

    /** What the application finds in its environment to use this database. */
    public Map<String, String> environment() {
        return Map.of(
                "NGUON_DATABASE_URL", roles.application().url(),
                "NGUON_DATABASE_OWNER_USER", roles.owner().user(),
                "NGUON_DATABASE_OWNER_PASSWORD", roles.owner().password());
    }

    public String jdbcUrl() {
        return roles.application().jdbcUrl();
    }

    public String r2dbcUrl() {
        return roles.application().r2dbcUrl();
    }

    public String user() {
        return roles.application().user();
    }

    public String password() {
        return roles.application().password();
    }

    /** A JDBC connection with the application's rights, for a test to look behind its back. */
    public Connection connect() throws SQLException {
        return connect(roles.application());
    }

    /** A JDBC connection with the rights of the owner of the tables, for a test that plays whoever may do anything. */
    public Connection connectAsOwner() throws SQLException {
        return connect(roles.owner());
    }

    /** Carries out statements as the owner of the tables. */
    public void asOwner(String... statements) {
        tell(roles.owner(), statements);
    }

    /** Carries out statements as somebody whom no rule of the database binds. */
    public void asSuperuser(String... statements) {
        tell(OnceAJvm.SERVER.superuser().ofDatabase(roles.owner().name()), statements);
    }

    /** Drops it, whoever is still connected. What is not closed ends with the JVM. */
    @Override
    public void close() {
        onTheServer("drop database if exists %s with (force)"
                .formatted(roles.owner().name()));
    }

    private static TestDatabase copyOf(String template) {
        var name = "test_" + COUNT.incrementAndGet();
        onTheServer(
                "create database %s template %s owner %s".formatted(name, template, OWNER),
                // Said of each database, so it is not copied with the rest.
                "revoke temporary on database %s from public".formatted(name));
        return new TestDatabase(rolesOf(name));
    }

    private static DatabaseRoles rolesOf(String name) {
        ConnectionParameters server = OnceAJvm.SERVER.superuser().ofDatabase(name);
        return new DatabaseRoles(server.asUser(APPLICATION, PASSWORD), server.asUser(OWNER, OWNERS_PASSWORD));
    }

    private static void onTheServer(String... statements) {
        tell(OnceAJvm.SERVER.superuser(), statements);
    }

    private static void tell(ConnectionParameters address, String... statements) {
        try (var connection = connect(address);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect(ConnectionParameters address) throws SQLException {
        return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
    }

    private static final class OnceAJvm {

        static final TestServer SERVER = TestServer.start();
        static final String MIGRATED_TEMPLATE = migrated();

        private static String migrated() {
            onTheServer(
                    "create role %s login password '%s'".formatted(OWNER, OWNERS_PASSWORD),
                    "create role %s login password '%s'".formatted(APPLICATION, PASSWORD),
                    "create database %s template template0 owner %s".formatted(MIGRATED, OWNER));
            Migrations.own().run(rolesOf(MIGRATED).owner());
            new ApplicationPrivileges(rolesOf(MIGRATED).owner()).grant(APPLICATION);
            return MIGRATED;
        }
    }
}
