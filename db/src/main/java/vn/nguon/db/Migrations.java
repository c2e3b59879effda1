package vn.nguon.db;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables of a database to what this version of the application expects. */
record Migrations(String location) {

    /** Those of the application. */
    static Migrations own() {
        return new Migrations("classpath:db/migration");
    }

    /**
     * Runs those that are missing, in order, as the owner of the tables, and returns how many these were.
     *
     * @throws DatabaseRefusal if one fails, was changed after it ran, or is of a newer version of the application
     */
    int run(Address owner) {
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
    boolean areDone(Address application) {
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

    private Flyway flyway(Address address) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(address.jdbcUrl(), address.user(), address.password())
                .locations(location)
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .connectRetries(0)
                .load();
    }
}
