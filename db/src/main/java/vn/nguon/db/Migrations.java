package vn.nguon.db;

import org.flywaydb.core.Flyway;

/** Brings the tables of a database to what this version of the application expects. */
record Migrations(String location) {

    /** Those of the application. */
    static Migrations own() {
        return new Migrations("classpath:db/migration");
    }

    /** Runs those that are missing, in order, and returns how many these were; refuses a changed or unknown one. */
    int run(Address address) {
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
