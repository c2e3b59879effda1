package vn.nguon.db.schema;

import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import vn.nguon.db.connection.ConnectionParameters;
import vn.nguon.db.connection.DatabaseRefusal;

/** Brings the tables of a database to what this version of the application expects. */
public record Migrations(String location) {

    private static final String HISTORY = "flyway_schema_history";
    private static final String NO_HISTORY = "flyway_schema_history_of_nothing";

    /** Those of the application. */
    public static Migrations own() {
        return new Migrations("classpath:db/migration");
    }

    /**
     * Runs those that are missing, in order, all or none of them, as the owner of the tables, and returns how many these
     * were.
     *
     * @throws DatabaseRefusal if one fails, was changed after it ran, or is of a newer version of the application
     */
    public int run(ConnectionParameters owner) {
        try {
            new BaselineAdoption(owner).adopt(() -> baseline(owner));
            return flyway(owner, HISTORY).migrate().migrationsExecuted;
        } catch (FlywayMigrateException e) {
            throw new DatabaseRefusal(
                    "The tables of the database %s stay as they were, since a step to this version failed (%s: %s). Start the Nguồn that ran before, which finds all as it left it, and send this line to whoever gave you the new one."
                            .formatted(owner, step(e), reason(e)),
                    e);
        } catch (FlywayException e) {
            throw new DatabaseRefusal(
                    "The tables of the database %s cannot be brought up to date: %s".formatted(owner, e.getMessage()),
                    e);
        }
    }

    /**
     * Whether somebody who may only look finds the tables as this version expects them.
     *
     * @throws DatabaseRefusal if one was changed after it ran, or is of a newer version of the application
     */
    public boolean areDone(ConnectionParameters application) {
        try {
            var flyway = flyway(application, HISTORY);
            if (new BaselineAdoption(application).isPending() || flyway.info().pending().length > 0) {
                return false;
            }
            flyway.validate();
            return true;
        } catch (FlywayException e) {
            throw new DatabaseRefusal(
                    "The tables of the database %s are not those of this version: %s"
                            .formatted(application, e.getMessage()),
                    e);
        }
    }

    /** Those that stand for the migrations of before, as a database would see them in which nothing ran yet. */
    private List<MigrationInfo> baseline(ConnectionParameters owner) {
        return Arrays.stream(flyway(owner, NO_HISTORY).info().pending())
                .filter(migration -> !migration.getVersion().isNewerThan(SquashedMigrations.LAST_OF_BASELINE))
                .toList();
    }

    private static String step(FlywayMigrateException failed) {
        var migration = failed.getMigration();
        return migration == null ? "unknown" : migration.getScript();
    }

    /** The database's own words, in one line. */
    private static String reason(Throwable failed) {
        var cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).strip().replaceAll("\\s*\\n\\s*", " ");
    }

    private Flyway flyway(ConnectionParameters role, String history) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(role.jdbcUrl(), role.user(), role.password())
                .locations(location.split(","))
                .table(history)
                // One transaction for all of them: a version is there, or the one before it is.
                .group(true)
                .validateMigrationNaming(true)
                // Flyway would pass over what a newer version made, and this one would write into it.
                .ignoreMigrationPatterns(new String[0])
                .cleanDisabled(true)
                .connectRetries(0)
                .load();
    }
}
