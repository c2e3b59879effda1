package vn.nguon.db.schema;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import vn.nguon.db.connection.ConnectionParameters;
import vn.nguon.db.connection.DatabaseRefusal;

/** Brings the tables of a database to what this version of the application expects. */
public record Migrations(String location) {

    /** Those of the application. */
    public static Migrations own() {
        return new Migrations("classpath:db/migration");
    }

    /**
     * Runs those that are missing, in order, as the owner of the tables, and returns how many these were.
     *
     * @throws DatabaseRefusal if one fails, was changed after it ran, or is of a newer version of the application
     */
    public int run(ConnectionParameters owner) {
        try {
            return flyway(owner).migrate().migrationsExecuted;
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
            var flyway = flyway(application);
            if (flyway.info().pending().length > 0) {
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

    private Flyway flyway(ConnectionParameters address) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(address.jdbcUrl(), address.user(), address.password())
                .locations(location)
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .connectRetries(0)
                .load();
    }
}
