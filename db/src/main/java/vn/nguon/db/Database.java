package vn.nguon.db;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.nguon.db.connection.ConnectionParameters;
import vn.nguon.db.connection.DatabaseRefusal;
import vn.nguon.db.schema.ApplicationPrivileges;
import vn.nguon.db.schema.Migrations;
import vn.nguon.db.server.EmbeddedServer;
import vn.nguon.db.server.HomeDirectory;
import vn.nguon.db.server.ServerConfiguration;

/** The one way to a database: the one that {@code NGUON_DATABASE_URL} names, or the one the application brings along. */
public final class Database implements AutoCloseable {

    private static final int OLDEST = 15;
    private static final int NEWEST = 18;

    private final ConnectionParameters application;
    private final Optional<ConnectionParameters> owner;
    private final Runnable closing;

    private Database(ConnectionParameters application, Optional<ConnectionParameters> owner, Runnable closing) {
        this.application = application;
        this.owner = owner;
        this.closing = closing;
    }

    /**
     * Opens the PostgreSQL that {@code NGUON_DATABASE_URL}, {@code NGUON_DATABASE_USER} and
     * {@code NGUON_DATABASE_PASSWORD} name; without the first, starts the one in {@code NGUON_HOME}. Who owns its tables
     * {@code NGUON_DATABASE_OWNER_USER} and {@code NGUON_DATABASE_OWNER_PASSWORD} say.
     *
     * @throws DatabaseRefusal if it cannot be reached, has an unsupported version, or another process is using it
     */
    public static Database open(Map<String, String> environment) {
        if (isNamed(environment)) {
            return reach(ConnectionParameters.read(environment), ConnectionParameters.readOwner(environment));
        }
        var machine = ServerConfiguration.forThisMachine();
        var server = EmbeddedServer.start(
                HomeDirectory.of(environment),
                environment.getOrDefault("NGUON_BACKUP_FOLDER", "").isBlank() ? machine : machine.thatArchives());
        return new Database(server.application(), Optional.of(server.owner()), server::close);
    }

    /**
     * Like {@link #open}, but where another live process runs the server already, uses that one and leaves it running.
     * For commands an operator gives beside a running application.
     */
    public static Database join(Map<String, String> environment) {
        if (isNamed(environment)) {
            return open(environment);
        }
        var home = HomeDirectory.of(environment);
        return home.isInUse()
                ? reach(home.application().orElseThrow(home::alreadyInUse), home.owner())
                : open(environment);
    }

    /**
     * The way of the tables' owner into the server that a live process runs in {@code NGUON_HOME}; for benchmarks, which
     * fill tables as nobody else may.
     *
     * @throws DatabaseRefusal if there is none
     */
    public static Database ofOwner(Map<String, String> environment) {
        var home = HomeDirectory.of(environment);
        var owner = home.owner()
                .orElseThrow(() -> new DatabaseRefusal("%s has no database yet.".formatted(home.directory())));
        return reach(owner, Optional.of(owner));
    }

    /** For JDBC; user and password are told apart from it. */
    public String jdbcUrl() {
        return application.jdbcUrl();
    }

    /** For R2DBC; user and password are told apart from it. */
    public String r2dbcUrl() {
        return application.r2dbcUrl();
    }

    public String user() {
        return application.user();
    }

    public String password() {
        return application.password();
    }

    /**
     * Brings the tables to what this version expects, as their owner, gives the application what it needs and no more,
     * and returns how many steps that took. Where no owner is named, it only looks whether all is done.
     *
     * @throws DatabaseRefusal if a step fails, the tables are not those that an earlier version made, an owner is
     *     needed and none is named, or the application owns the tables
     */
    public int migrate() {
        var steps = 0;
        if (owner.isPresent()) {
            steps = Migrations.own().run(owner.get());
            new ApplicationPrivileges(owner.get()).grant(application.user());
        } else if (!Migrations.own().areDone(application)) {
            throw new DatabaseRefusal(
                    "The tables of the database %s are not those of this version, and nobody is named who may change them. Set NGUON_DATABASE_OWNER_USER and NGUON_DATABASE_OWNER_PASSWORD; docs/operations/database.md tells of the two users."
                            .formatted(application));
        }
        ApplicationPrivileges.refuseOwner(application);
        return steps;
    }

    /**
     * What a server says of itself.
     *
     * @param now by its clock
     */
    public record ServerState(String version, Instant now) {}

    /**
     * Asks the server.
     *
     * @throws DatabaseRefusal if it does not answer
     */
    public ServerState look() {
        try (var connection =
                        DriverManager.getConnection(application.jdbcUrl(), application.user(), application.password());
                var row = connection
                        .createStatement()
                        .executeQuery("select current_setting('server_version'), clock_timestamp()")) {
            row.next();
            return new ServerState(row.getString(1), row.getTimestamp(2).toInstant());
        } catch (SQLException e) {
            throw new DatabaseRefusal(
                    "The database %s does not answer: %s. Restart it and try again."
                            .formatted(application, e.getMessage()),
                    e);
        }
    }

    /**
     * Whether the tables are those that this version expects; nothing is changed.
     *
     * @throws DatabaseRefusal if they are of a newer version, or were changed by somebody else
     */
    public boolean isUpToDate() {
        return Migrations.own().areDone(application);
    }

    /** Stops the server if this opened it. What was committed stays. */
    @Override
    public void close() {
        closing.run();
    }

    private static boolean isNamed(Map<String, String> environment) {
        return !environment.getOrDefault("NGUON_DATABASE_URL", "").isBlank();
    }

    private static Database reach(ConnectionParameters application, Optional<ConnectionParameters> owner) {
        try (var connection =
                        DriverManager.getConnection(application.jdbcUrl(), application.user(), application.password());
                var answer = connection.createStatement().executeQuery("show server_encoding")) {
            answer.next();
            refuseUnfit(application, connection.getMetaData().getDatabaseMajorVersion(), answer.getString(1));
            return new Database(application, owner, () -> {});
        } catch (SQLException e) {
            throw new DatabaseRefusal(
                    "The database %s cannot be entered: %s. Check NGUON_DATABASE_URL, NGUON_DATABASE_USER and NGUON_DATABASE_PASSWORD."
                            .formatted(application, e.getMessage()),
                    e);
        }
    }

    static void refuseUnfit(ConnectionParameters application, int version, String encoding) {
        if (version < OLDEST || version > NEWEST) {
            throw new DatabaseRefusal("The database %s is PostgreSQL %d; Nguồn works with PostgreSQL %d to %d."
                    .formatted(application, version, OLDEST, NEWEST));
        }
        if (!"UTF8".equals(encoding)) {
            throw new DatabaseRefusal(
                    "The database %s has the encoding %s, which cannot hold Vietnamese. Make one with: create database … encoding 'UTF8' template template0."
                            .formatted(application, encoding));
        }
    }
}
