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
     * Runs those that are missing, in order, and returns how many these were.
     *
     * @throws DatabaseRefusal if one fails, was changed after it ran, or is of a newer version of the application
     */
    int run(Address address) {
        try {
            return migrate(address);
        } catch (FlywayException e) {
            throw new DatabaseRefusal(
                    "The tables of the database %s cannot be brought up to date: %s".formatted(address, e.getMessage()),
                    e);
        }
    }

    private int migrate(Address address) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(address.jdbcUrl(), address.user(), address.password())
                .locations(location)
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .connectRetries(0)
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
